extension Wording {
  /// The Chinese of each English template.
  static let chinese: [String: String] = [
    "line {}": "第 {} 行"
  ]
}
