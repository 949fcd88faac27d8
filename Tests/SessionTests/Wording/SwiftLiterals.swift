/// A string literal of a Swift source: its text, with `{}` for each interpolation.
struct SwiftLiteral {
  var text: String
  /// The code in front of it.
  let before: String
  fileprivate let start: Int
  fileprivate var end: Int
}

/// Reads the string literals of a Swift source, those inside of interpolations too.
///
/// Literals that `+` joins are one.
struct SwiftLiterals {
  private let bytes: [UInt8]
  private var place = 0
  private var found: [SwiftLiteral] = []

  static func all(in source: String) -> [SwiftLiteral] {
    var reader = SwiftLiterals(bytes: Array(source.utf8))
    reader.readCode(inParentheses: false)
    return reader.joined()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func starts(_ text: StaticString, at place: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { bytes[place + $0] == text.utf8Start[$0] }
  }

  private mutating func readCode(inParentheses: Bool) {
    var depth = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "/") where starts("//", at: place):
        while place < bytes.count, bytes[place] != 10 { place += 1 }
      case UInt8(ascii: "\""): readLiteral(hashes: 0)
      case UInt8(ascii: "#"):
        let hashes = bytes[place...].prefix { $0 == UInt8(ascii: "#") }.count
        place += hashes
        if starts("\"", at: place) { readLiteral(hashes: hashes) }
      case UInt8(ascii: "("):
        depth += 1
        place += 1
      case UInt8(ascii: ")"):
        place += 1
        if inParentheses && depth == 0 { return }
        depth -= 1
      default: place += 1
      }
    }
  }

  private mutating func readLiteral(hashes: Int) {
    let start = place - hashes
    let isBlock = starts("\"\"\"", at: place)
    place += isBlock ? 3 : 1
    var text: [UInt8] = []
    while place < bytes.count {
      if isBlock ? starts("\"\"\"", at: place) : starts("\"", at: place) {
        let behind = place + (isBlock ? 3 : 1)
        if bytes[behind...].prefix(hashes).allSatisfy({ $0 == UInt8(ascii: "#") }) {
          place = behind + hashes
          break
        }
      }
      let isEscape =
        bytes[place] == UInt8(ascii: "\\")
        && bytes[(place + 1)...].prefix(hashes).allSatisfy { $0 == UInt8(ascii: "#") }
      if isEscape {
        place += 1 + hashes
        readEscape(into: &text)
      } else {
        text.append(bytes[place])
        place += 1
      }
    }
    let whole = String(decoding: text, as: UTF8.self)
    let code = bytes[max(0, start - 80)..<start]
    found.append(
      SwiftLiteral(
        text: isBlock ? Self.dedented(whole) : whole, before: String(decoding: code, as: UTF8.self),
        start: start, end: place))
  }

  private mutating func readEscape(into text: inout [UInt8]) {
    let kind = bytes[place]
    place += 1
    switch kind {
    case UInt8(ascii: "("):
      readCode(inParentheses: true)
      text += Array("{}".utf8)
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "t"): text.append(9)
    case 10: while place < bytes.count, bytes[place] == 32 { place += 1 }
    case UInt8(ascii: "u"):
      let digits = bytes[(place + 1)...].prefix { $0 != UInt8(ascii: "}") }
      place += digits.count + 2
      let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
      text += Array(String(scalar.flatMap(Unicode.Scalar.init).map(Character.init) ?? " ").utf8)
    default: text.append(kind)
    }
  }

  /// Without the indentation that its last line has, and without that line and the first.
  private static func dedented(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let indent = lines.popLast()?.count ?? 0
    return lines.dropFirst().map {
      $0.dropFirst($0.prefix(indent).allSatisfy { $0 == " " } ? indent : 0)
    }
    .joined(separator: "\n")
  }

  private func joined() -> [SwiftLiteral] {
    var result: [SwiftLiteral] = []
    for literal in found.sorted(by: { $0.start < $1.start }) {
      let near = result.indices.suffix(6).last { result[$0].end <= literal.start }
      if let near, bytes[result[near].end..<literal.start].isPlus {
        result[near].text += literal.text
        result[near].end = literal.end
      } else {
        result.append(literal)
      }
    }
    return result
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isPlus: Bool {
    count < 80 && filter { $0 != 32 && $0 != 10 } == [UInt8(ascii: "+")]
  }
}
