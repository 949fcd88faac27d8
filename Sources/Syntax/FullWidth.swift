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
}

/// The first character outside of strings and comments that was typed full-width; nil for none.
public func fullWidthCharacter(in text: String) -> Character? {
  guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
  let bytes = Array(text.utf8)
  for token in tokens(of: text) where token.kind == .unknown {
    let part = String(decoding: bytes[token.range], as: UTF8.self)
    let scalar = part.unicodeScalars.first { FullWidth.replacement(of: $0) != nil }
    if let scalar { return Character(scalar) }
  }
  return nil
}

/// The text half-width outside of its strings; nil when nothing in it is full-width.
///
/// A full-width colon that begins it may begin a command.
public func halfWidth(_ text: String) -> String? {
  let corrected = FullWidthCorrector.corrected(text)
  return corrected == text ? nil : corrected
}

/// Makes a text half-width outside its strings and comments.
///
/// Curly quotes become straight ones around text that stays as it is.
struct FullWidthCorrector {
  private var rest: Substring.UnicodeScalarView
  private var output = String.UnicodeScalarView()

  static func corrected(_ text: String) -> String {
    var corrector = FullWidthCorrector(rest: text[...].unicodeScalars)
    while let scalar = corrector.rest.first { corrector.step(scalar) }
    return String(corrector.output)
  }

  private init(rest: Substring.UnicodeScalarView) { self.rest = rest }

  private mutating func step(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "#": copy(while: { $0 != "\n" && $0 != "\r" })
    case "\"", "'": copyString(scalar)
    case "“", "”", "„", "‘", "’", "＂", "＇": copyCurlyString()
    default:
      rest.removeFirst()
      output += (FullWidth.replacement(of: scalar) ?? String(scalar)).unicodeScalars
    }
  }

  private mutating func copy(while condition: (Unicode.Scalar) -> Bool) {
    let part = rest.prefix(while: condition)
    output += part
    rest = rest[part.endIndex...]
  }

  /// A string with straight quotes; a curly quote ends it when nothing else on its line does.
  private mutating func copyString(_ quote: Unicode.Scalar) {
    let triple = String(repeating: String(quote), count: 3)
    let quotes = rest.starts(with: triple.unicodeScalars) ? triple : String(quote)
    let body = rest.dropFirst(quotes.unicodeScalars.count)
    let isTriple = quotes == triple
    var index = body.startIndex
    var curly: Substring.UnicodeScalarView.Index?
    while index < body.endIndex, isTriple || (body[index] != "\n" && body[index] != "\r") {
      if body[index...].starts(with: quotes.unicodeScalars) {
        return copy(quotes, body[..<index], from: body.index(index, offsetBy: quotes.count))
      }
      if Self.curlyQuotes.contains(body[index]) { curly = index }
      index = body[index] == "\\" ? body.index(after: index) : index
      if index < body.endIndex { index = body.index(after: index) }
    }
    guard let curly, !isTriple else { return copy("", rest[..<index], from: index) }
    copy(quotes, body[..<curly], from: body.index(after: curly))
  }

  private mutating func copy(
    _ quotes: String, _ body: Substring.UnicodeScalarView,
    from next: Substring.UnicodeScalarView.Index
  ) {
    output += quotes.unicodeScalars
    output += body
    output += quotes.unicodeScalars
    rest = rest[next...]
  }

  private static let curlyQuotes: Set<Unicode.Scalar> = ["“", "”", "„", "‘", "’", "＂", "＇"]

  /// A string with curly quotes, up to the next quote of either kind on its line.
  private mutating func copyCurlyString() {
    let body = rest.dropFirst()
    let line = body.prefix { $0 != "\n" && $0 != "\r" }
    let isDouble = rest.first.map { "“”„＂".unicodeScalars.contains($0) } ?? true
    let closers = isDouble ? "“”„＂\"" : "‘’＇'"
    let content = line.prefix { !closers.unicodeScalars.contains($0) }
    let quote = content.contains("\"") ? "'" : isDouble ? "\"" : "'"
    copy(
      quote, content,
      from: line.index(content.endIndex, offsetBy: 1, limitedBy: line.endIndex) ?? line.endIndex)
  }
}
