extension Chinese {
  /// What the prompt says while something is typed or pasted.
  static let editing = #"""
    {} is full-width: Enter corrects it
    {} 是全角符号，按回车改成半角

    Some outputs are not as they were pasted:
    有的输出与粘贴来的不同：

    pasted
    粘贴的

    now
    现在的

    … {} more
    … 还有 {} 个

    keyword
    关键字

    argument
    参数

    module
    模块

    (press Ctrl-D or type :quit to leave)
    （按 Ctrl-D 或输入 :quit 离开）
    """#
}
