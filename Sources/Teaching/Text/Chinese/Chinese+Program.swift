extension Chinese {
  /// What `--help` says.
  static let program = #"""
    Type the tensor expressions of a deep-learning course and see the backward pass.
    输入深度学习课上的张量表达式，看反向传播怎样进行。

    the prompt
    提示符

    run a program
    运行程序

    run a notebook
    运行笔记本

    run CODE
    运行 CODE

    run the standard input
    运行标准输入

    write a program for real Paddle, or PyTorch
    写成 Paddle 或 PyTorch 的程序

    Run this text.
    运行这段文本。

    Stay at the prompt after the program.
    程序结束后留在提示符下。

    Speak as Paddle 2.2 does in the book, or as Paddle 3.3: book, paddle3.
    像书里的 Paddle 2.2 那样显示，或像 Paddle 3.3：book、paddle3。

    Speak English, Chinese or both: en, zh, both.
    用英文、中文或并列：en、zh、both。

    Colour the output: auto, always, never.
    给输出上色：auto、always、never。

    Plain text without colour or drawing, for screen readers.
    没有颜色和图形的纯文本，供读屏软件使用。

    Run only these cells of a notebook: 3-7, or 1,4-.
    只运行笔记本的这些单元格：3-7，或 1,4-。

    Go on with a notebook after a cell that fails.
    笔记本里有单元格失败时继续往下。

    Write this program or notebook for real Paddle; `--export torch FILE`, for PyTorch.
    把程序或笔记本写成 Paddle 的程序；`--export torch FILE` 写成 PyTorch 的。

    Do not read the start-up file.
    不读启动文件。

    Tools for those who write lessons.
    给写课程的人用的工具。

    To learn, start dandelion and type :lesson.
    要学习，请启动 dandelion，输入 :lesson。

    Play lessons to their end and tell what is wrong.
    把课程从头演到尾，指出哪里不对。

    Write what the transcripts show into the files.
    把会话记录的输出写进文件。

    Numbers, ids or folder names of lessons; all if there is none.
    课的编号、id 或文件夹名；不写就是全部。

    check lessons, for those who write them
    检查课程，给写课程的人用

    Transcripts are run and compared (numbers to the digits written, ... stands for anything), untouched starts must fail, solutions must pass, each wrong answer must be reached by its example, and the languages must have the same code. Lessons are looked for in $DANDELION_LESSONS, or where the program has its own.
    会运行会话记录并比较（数比到写出的位数，... 代表任何内容）；没动过的起点必须通不过，答案必须通过，每个错误回答都要有例子能走到，两种语言的代码必须相同。课程在 $DANDELION_LESSONS 里找，或者在程序自带的文件夹里找。

    play a lesson or a saved session to an audience
    向听众演示一课或保存下来的会话

    Type the inputs of this Markdown file at the prompt.
    把这个 Markdown 文件里的输入打在提示符后面。

    Run them all instead, and compare what they show with the file.
    改为全部运行一遍，并把显示的内容与文件比较。

    Show the speaker's notes there.
    把讲者备注显示在那里。

    Type so many characters a second.
    每秒打这么多个字符。

    Type each input at once.
    每条输入一下子打完。

    Go on without a key after so many seconds.
    不按键，隔这么多秒自动继续。
    """#
}
