/// One conversion such as `%(key)-08.3f`.
struct PercentConversion {
  var key: String?
  var leftAligned = false
  var zeroFilled = false
  var starWidth = false
  var starPrecision = false
  var spec = FormatSpec(alignment: .right)
  var letter: Unicode.Scalar = " "
  /// Where the letter stands in the template.
  var position = 0
}

/// A template of `%` formatting, read into its pieces.
enum PercentTemplate {
  enum Piece {
    case literal(String)
    case conversion(PercentConversion)
    /// What to raise when formatting comes here.
    case malformed(() -> Raised)
  }

  /// Templates that were read before: programs repeat few of them.
  nonisolated(unsafe) private static var known: [String: [Piece]] = [:]

  /// The pieces of a template, read once.
  static func pieces(of template: String) -> [Piece] {
    if let pieces = known[template] { return pieces }
    let pieces = read(template)
    if known.count >= 256 { known = [:] }
    known[template] = pieces
    return pieces
  }

  private static func read(_ template: String) -> [Piece] {
    var pieces: [Piece] = []
    let scalars = template.unicodeScalars
    var rest = scalars[...]
    while let percent = rest.firstIndex(of: "%") {
      pieces.append(.literal(String(rest[..<percent])))
      rest = rest[scalars.index(after: percent)...]
      if rest.take({ $0 == "%" }) != nil {
        pieces.append(.literal("%"))
        continue
      }
      do throws(Problem) {
        var conversion = try readConversion(&rest)
        guard let letter = rest.popFirst() else { throw Problem("incomplete format") }
        conversion.letter = letter
        conversion.spec.type = letter
        conversion.position = scalars.distance(from: scalars.startIndex, to: rest.startIndex) - 1
        pieces.append(.conversion(conversion))
      } catch {
        let message = error.message
        return pieces + [.malformed { Raised(.valueError, "{}", message) }]
      }
    }
    return pieces + [.literal(String(rest))]
  }

  private struct Problem: Error {
    let message: String
    init(_ message: String) { self.message = message }
  }

  private static func readConversion(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(Problem) -> PercentConversion {
    var conversion = PercentConversion()
    if rest.take({ $0 == "(" }) != nil { conversion.key = try readKey(&rest) }
    readFlags(&rest, &conversion)
    conversion.starWidth = rest.take { $0 == "*" } != nil
    if !conversion.starWidth {
      conversion.spec.width = try number(&rest, "width too big") ?? 0
    }
    if rest.take({ $0 == "." }) != nil {
      conversion.starPrecision = rest.take { $0 == "*" } != nil
      if !conversion.starPrecision {
        conversion.spec.precision = try number(&rest, "precision too big") ?? 0
      }
    }
    _ = rest.take { $0 == "h" || $0 == "l" || $0 == "L" }
    return conversion
  }

  private static func readKey(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(Problem) -> String {
    var key = String.UnicodeScalarView()
    var depth = 1
    while let scalar = rest.popFirst() {
      depth += scalar == "(" ? 1 : scalar == ")" ? -1 : 0
      if depth == 0 { return String(key) }
      key.append(scalar)
    }
    throw Problem("incomplete format key")
  }

  private static func readFlags(
    _ rest: inout Substring.UnicodeScalarView, _ conversion: inout PercentConversion
  ) {
    while let flag = rest.take({ "-+ #0".unicodeScalars.contains($0) }) {
      switch flag {
      case "-": conversion.leftAligned = true
      case "0": conversion.zeroFilled = true
      case "#": conversion.spec.isAlternate = true
      default: if conversion.spec.sign != "+" { conversion.spec.sign = flag }
      }
    }
  }

  private static func number(
    _ rest: inout Substring.UnicodeScalarView, _ problem: String
  ) throws(Problem) -> Int? {
    var value: Int?
    while let digit = rest.take({ $0.value >= 48 && $0.value < 58 }) {
      let next = (value ?? 0) * 10 + Int(digit.value) - 48
      guard next <= Int(Int32.max) else { throw Problem(problem) }
      value = next
    }
    return value
  }
}
