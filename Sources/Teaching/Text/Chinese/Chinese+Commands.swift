extension Chinese {
  /// What commands say when they are done.
  static let commands = #"""
    From now on in Chinese.
    从现在起用中文。

    From now on in English and Chinese.
    从现在起中英文并列。
    """#
}
