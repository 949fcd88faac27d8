extension Chinese {
  /// What is said about journals, demos and saved sessions.
  static let sessions = #"""
    There is nothing to bring back.
    没有可以找回的内容。

    {} inputs
    {} 条输入

    left
    正常退出

    cut off
    中断

    `:restore 1` runs the inputs of the latest again.
    :restore 1 会把最近一次的输入重新运行一遍。

    {} inputs are back.
    找回了 {} 条输入。

    This one failed now: {}
    这一条这次出了错：{}

    Left out, since Ctrl-C had ended it: {}
    当时被 Ctrl-C 中止，所以略过：{}

    This one was running; Enter runs it again:
    中断时正在运行这一条，按回车重新运行：

    The last session was cut off: {} brings its {} inputs back.
    上一次会话中断了：输入 {} 可以找回 {} 条输入。

    bring back what was typed at a prompt that is gone
    找回已经关掉的窗口里输入过的内容

    Everything that a prompt accepts is kept in a journal first, so that a closed window or a killed process loses nothing. Alone it lists the journals. With a number it runs their inputs again, without showing what they show; --list shows the inputs instead.
    每条输入在运行之前都会先记入日志，窗口被关掉、进程被杀掉也不会丢。不带参数时列出各次日志；带编号时把那一次的输入重新运行，不再显示结果；--list 只列出输入。

    play a Markdown file, or just look well on a projector
    演示一个 Markdown 文件，或者只把画面调成适合投影的样子

    The inputs of a lesson or of a session saved as Markdown are typed for you into the ordinary prompt: Enter or Page Down on an empty line types the next one and stops, Enter runs it, Esc completes it at once, Page Up takes the step before back. Typing yourself is always possible. `:demo` tells more. `on` changes the look alone: strong colours, at most 70 columns.
    课程或存成 Markdown 的会话，其中的输入会替你打在普通的提示符后面：空行上按回车或 Page Down 打出下一条并停住，再按回车运行，Esc 立刻打完，Page Up 退回上一步。随时可以自己动手输入。:demo 有更多说明。on 只改变画面：颜色鲜明，最多 70 列。

    Strong colours, 70 columns: `:present off` ends it.
    颜色鲜明，每行 70 列；:present off 恢复原样。

    The look is the usual one.
    画面恢复原样了。

    move in the demo under way
    在演示中前后移动

    `goto 5` goes to a step: back to what the session held then, or ahead by running what lies between. `sync` gives the names the values that the script expects, after questions and experiments; with --keep the names that you added stay. `list` shows the steps.
    goto 5 去到某一步：往回就恢复当时的变量，往前就把中间的输入都运行掉。答疑、试验之后，sync 把变量恢复成讲稿需要的样子；加 --keep 则保留你新起的名字。list 列出所有步骤。

    Enter or Page Down types the next input, Enter runs it, Esc completes it at once, Page Up takes a step back, Ctrl-C drops the line; `:demo goto N`, `:demo list`, `:demo sync`, `:demo off`
    回车或 Page Down 打出下一条，回车运行，Esc 立刻打完，Page Up 退回一步，Ctrl-C 放弃这一行；:demo goto N、:demo list、:demo sync、:demo off

    end of the script
    讲稿到此结束

    one step back
    退回一步

    this is the beginning
    已经在开头了

    The window is {}; a projector wants about 80 × 24: larger letters, often Ctrl-+.
    窗口是 {}；投影时大约 80 × 24 比较合适：把字放大，常用 Ctrl-+。

    the file
    文件里

    shown now
    这次显示

    {} steps, all as the file has them
    共 {} 步，都与文件一致

    {} of {} steps differ
    {2} 步中有 {1} 步不同

    write the inputs as a program, or with outputs as Markdown
    把输入写成程序，或连同输出写成 Markdown

    The program runs here (`dandelion FILE`) and under real Paddle 3.3, and prints there what was shown here in dialect paddle3. Commands become comments; inputs that failed and what was undone are left out. A FILE that ends in .md gets the inputs and what they showed, as Markdown that `:present` plays. --torch writes the program for PyTorch and says what has no counterpart there.
    写出的程序在这里（dandelion 文件名）和真正的 Paddle 3.3 下都能运行，在那里打印的内容与这里用 paddle3 方言显示的一样。命令变成注释；出错的输入和撤销掉的内容不写进去。文件名以 .md 结尾时写出输入和显示的结果，这样的 Markdown 可以用 :present 演示。--torch 写出 PyTorch 程序，并说明哪些没有对应的写法。

    {} inputs and what they showed: {}
    {} 条输入和显示的结果：{}

    … {} more rows of a {}; `print(_)` shows all
    …… 还有 {} 行，类型是 {}；print(_) 显示全部

    `:why` tells more.
    输入 :why 看详细解释。

    about {} s left
    约剩 {} 秒

    here: {}
    在这里：{}

    rows that one value may take
    一个值最多显示多少行

    how much is said to an input
    对每条输入说多少

    show how an input was understood
    显示输入是怎样理解的
    """#

  /// Why something about journals, demos and saved sessions was not done.
  static let sessionRefusals = #"""
    `:restore` lists what can be brought back; `:restore 1` is the latest
    :restore 列出可以找回的会话，:restore 1 是最近的一次

    {} has no transcript: a fence with ```pycon and lines with >>>
    {} 里没有可演示的内容：需要以 ```pycon 开头、含有 >>> 行的代码块

    no demo is under way: `:present FILE` begins one
    现在没有演示：用 :present 文件名 开始

    there was no error yet: `:explain all` lists those that are explained
    还没有出过错：:explain all 列出有解释的错误

    {} has no longer explanation
    {} 没有更详细的解释

    `:demo goto` takes a step from 1 to {}
    :demo goto 后面写步数，从 1 到 {}
    """#
}
