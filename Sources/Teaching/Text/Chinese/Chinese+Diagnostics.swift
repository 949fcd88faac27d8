extension Chinese {
  /// The words around an error: where it happened, what led to it.
  static let diagnostics = #"""
    line {}
    第 {} 行

    line {}, {}
    第 {} 行，{}

    {}, line {}
    {} 第 {} 行

    {}, in {}
    {}，{} 里

    the prompt
    提示符

    called from {}
    调用处：{}

    caused by {}
    起因是 {}

    while handling {}
    当时正在处理 {}

    … {} more calls
    …… 中间还有 {} 层调用
    """#
}
