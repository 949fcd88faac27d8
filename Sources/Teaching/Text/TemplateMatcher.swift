/// Finds the template that a text was made from.
struct TemplateMatcher: Sendable {
  private struct Entry: Sendable {
    let template: String
    /// The text between the holes, and before the first and after the last.
    let pieces: [[UInt8]]
    var weight: Int { pieces.reduce(0) { $0 + $1.count } }
  }
  /// The most specific first.
  private let entries: [Entry]

  init(_ books: [PhraseBook]) {
    let templates = books.flatMap(\.pairs).map(\.english)
    entries = templates.filter { $0.contains("{}") }.map { template in
      let pieces = template.split(separator: "{}", omittingEmptySubsequences: false)
      return Entry(template: template, pieces: pieces.map { Array($0.utf8) })
    }.filter { $0.weight >= 8 }.sorted { $0.weight > $1.weight }
  }

  /// The most specific template that gives the text, and the text in its holes.
  func match(_ text: String) -> (template: String, arguments: [String])? {
    let bytes = Array(text.utf8)
    for entry in entries {
      if let holes = Self.holes(bytes, entry.pieces) {
        return (entry.template, holes.map { String(decoding: bytes[$0], as: UTF8.self) })
      }
    }
    return nil
  }

  private static func holes(_ text: [UInt8], _ pieces: [[UInt8]]) -> [Range<Int>]? {
    guard let head = pieces.first, let tail = pieces.last,
      text.count >= head.count + tail.count, text.starts(with: head),
      text.suffix(tail.count).elementsEqual(tail)
    else { return nil }
    let end = text.count - tail.count
    var holes: [Range<Int>] = []
    var start = head.count
    for piece in pieces.dropFirst().dropLast() {
      guard let place = position(of: piece, in: text, start..<end) else { return nil }
      holes.append(start..<place)
      start = place + piece.count
    }
    return holes + [start..<end]
  }

  private static func position(of piece: [UInt8], in text: [UInt8], _ range: Range<Int>) -> Int? {
    guard let first = piece.first else { return range.lowerBound }
    var place = range.lowerBound
    while place + piece.count <= range.upperBound {
      if text[place] == first, text[place..<place + piece.count].elementsEqual(piece) {
        return place
      }
      place += 1
    }
    return nil
  }
}
