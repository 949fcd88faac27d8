extension Chinese {
  /// What the test of lessons tells their authors.
  static let authoring = #"""
    not as in the other language: {}
    与另一种语言的不同：{}

    the id {}, there {}
    id 是 {}，那边是 {}

    the steps' ids
    各步的 id

    {}: the number of hints
    {}：提示的条数

    {}: the number of pieces of code
    {}：代码的段数

    its id is {}
    它的 id 是 {}

    it needs {}, which does not come before it
    它要先学 {}，而那一课不在它前面

    two have the id {}
    有两课的 id 是 {}

    a comment is not closed
    注释没有结束

    unknown directive {}
    不认识的指令 {}

    a directive has the form: {} key="value" …
    指令要写成：{} key="value" …

    unknown or repeated key {}
    不认识或重复的键 {}

    unknown key {}
    不认识的键 {}

    the order is wrong, example, say; {} is out of it
    次序是 wrong、example、say；{} 不在次序里

    wrong without say
    有 wrong 而没有 say

    <details> is not closed
    <details> 没有结束

    <details> before the first step
    第一步之前有 <details>

    <details> inside <details>
    <details> 里又有 <details>

    the front matter has no id
    文件头里没有 id

    the lesson has no title
    这一课没有标题

    a lesson begins with front matter: ---
    一课要以文件头开始：---

    front matter has lines of the form `key: value`
    文件头的每一行写成 `key: value`

    only format 1 is known
    只认识格式 1

    a lesson has one title
    一课只有一个标题

    a step needs an id: ## Title {#id}
    每一步要有 id：## 标题 {#id}

    two steps have the id {}
    有两步的 id 是 {}

    a <summary> is Hint or Solution (提示 or 答案)
    <summary> 写提示或答案（Hint 或 Solution）

    a fence is not closed
    代码块没有结束

    a transcript has no >>> line
    会话记录里没有 >>> 行

    more than one task
    任务多于一个

    no transcript shows what was to be predicted
    没有会话记录显示要预测的结果

    `{}` shows\n{}\nnot\n{}
    `{}` 显示\n{}\n而不是\n{}

    the answer {} cannot be computed
    答案 {} 算不出来

    {} is called wrong and is right
    {} 写成错的，其实是对的

    the answer to {} stands behind another to the same guess
    对 {} 的回答排在同样猜测的另一个回答后面

    done before it is begun
    还没开始就通过了

    no example makes the mistake {}
    没有例子会犯 {} 这个错

    `{}` passes the check
    `{}` 通过了检查

    `{}` does not reach the answer to {}
    `{}` 到不了对 {} 的回答

    the solution fails the check
    答案通不过检查

    the file is missing
    文件不见了

    no lessons found in {}
    在 {} 里没有找到课程

    there is no lesson {}
    没有 {} 这一课

    {} wrong
    {} 处不对

    {}, {} wrong
    {}，{} 处不对

    {}, nothing wrong
    {}，没有问题

    {} lessons
    {} 课

    1 lesson
    1 课

    {}: updated
    {}：已更新
    """#
}
