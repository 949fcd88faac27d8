extension Chinese {
  /// What commands say when they are done.
  static let commands = #"""
    Parts of other operators: {}.
    其他算子的组成部分：{}。

    From now on in Chinese.
    从现在起用中文。

    From now on in English and Chinese.
    从现在起中英文并列。
    """#
}
