extension Chinese {
  /// Why a command did nothing.
  static let refusals = #"""
    there is nothing to undo
    没有可以撤销的输入

    there is nothing to redo
    没有可以重做的输入
    """#
}
