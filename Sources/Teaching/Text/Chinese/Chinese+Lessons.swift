extension Chinese {
  /// What the lesson engine says.
  static let lessons = #"""
    Your turn.  (:lesson hint, :lesson skip)
    轮到你了。（:lesson hint 给提示，:lesson skip 跳过）

    Type your guess.  (:lesson skip)
    猜一猜，直接输入你的答案。（:lesson skip 跳过）

    You said {}: right.
    你猜的是 {}：对了。

    You said {}; it is {}.
    你猜的是 {}，其实是 {}。

    Right.
    对了。

    One way to do it:
    一种写法：

    Not there yet.
    还差一点。

    Not there yet: {}
    还差一点：{}

    Not there yet: {} is {}, and should be {}.
    还差一点：{} 现在是 {}，应当是 {}。

    Not there yet: {} does not hold.
    还差一点：{} 还不成立。

    Skipped. The solution was run:
    已跳过，答案已经替你运行：

    No more hints: `:lesson skip` runs the solution.
    没有更多提示了：:lesson skip 会运行答案。

    No lesson is under way: `:lesson list` shows them.
    现在没有进行中的课：:lesson list 列出所有的课。

    Left the lesson; `:lesson start {}` goes on.
    已离开这一课；:lesson start {} 接着学。

    Your own names wait meanwhile: `:lesson quit` brings them back.
    你自己的变量先放在一边，:lesson quit 会把它们带回来。

    `:lesson quit` brings your own names back.
    :lesson quit 会把你自己的变量带回来。

    Your own names are back.
    你自己的变量回来了。

    That was “{}”.
    “{}”到此结束。

    Next: {} (`:lesson start {}`)
    下一课：{}（:lesson start {}）

    `:lesson start {}` begins it, or goes on.
    :lesson start {} 开始学，或接着学。

    The code of steps 1 to {} was run. `:lesson start {} 1` begins at the first.
    第 1 到第 {} 步的代码已经运行。想从头来：:lesson start {} 1。

    “{}” has no step {}.
    “{}”里没有第 {} 步。

    There is no lesson {}.
    没有 {} 这一课。

    Which one? {}
    是哪一课？{}

    {} min
    {} 分钟

    after {}
    先学 {}

    No lessons found in {}.
    在 {} 里没有找到课程。

    Wrote {}.
    已写入 {}。

    Could not write {}.
    写不进 {}。

    (Your progress could not be saved.)
    （进度没能保存。）

    Lessons
    课程

    step
    步骤

    outcome
    结果

    tries
    次数

    date
    日期

    done
    完成

    skipped
    跳过

    right
    猜对

    wrong
    猜错

    the lessons, and what was done of them
    所有的课，以及学到了哪里

    begin a lesson, or go on with it, by number or name
    按编号或名字开始一课，或接着上

    a hint, then the next
    给提示，一次一条

    run the solution and go on
    运行答案，继续往下

    to the step before
    回到上一步

    this step from its start
    从头再做这一步

    write what was done to a file
    把学习记录写进文件

    leave the lesson
    离开这一课

    whether two values are the same number, list or tensor, nearly
    两个值是否几乎是同一个数、列表或张量

    the name of the backward operator behind a tensor, or None
    张量后面的反向算子的名字，或 None

    whether an operator took part in computing a tensor
    某个算子是否参与了张量的计算

    the value in a few words
    用几个字说出这个值
    """#
}
