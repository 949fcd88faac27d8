/// What a piece of text is; the terminal gives each role its colour.
public enum Role: String, CaseIterable, Sendable {
  case plain, heading, name, number, `operator`, keyword, string, comment, dim, good, bad, caret
}

/// Text of which each piece has a role: the only form in which this module hands out text.
///
/// `"\("c", .name) = \("10.0", .number)"` is a literal of it.
public struct Styled: Equatable, Sendable {
  public struct Run: Equatable, Sendable {
    public var text: String
    public var role: Role
    /// The language of a piece that another one repeats; nil for all else.
    var language: Language?
  }
  /// The pieces in order; neighbours differ in role and none is empty.
  public private(set) var runs: [Run] = []

  public init() {}
  public init(_ text: String, _ role: Role = .plain) { append(text, role) }

  /// The text without its roles.
  public var plain: String { runs.map(\.text).joined() }
  public var isEmpty: Bool { runs.isEmpty }
  /// The columns of the widest line.
  public var width: Int { lines.map(\.lineWidth).max() ?? 0 }

  public mutating func append(_ text: String, _ role: Role = .plain) {
    append(Run(text: text, role: role))
  }
  private mutating func append(_ run: Run) {
    guard !run.text.isEmpty else { return }
    if let last = runs.indices.last, runs[last].role == run.role,
      runs[last].language == run.language
    {
      runs[last].text += run.text
    } else {
      runs.append(run)
    }
  }
  public static func += (left: inout Styled, right: Styled) {
    for run in right.runs { left.append(run) }
  }
  public static func + (left: Styled, right: Styled) -> Styled {
    var sum = left
    sum += right
    return sum
  }

  /// The text split at line breaks; an empty text has no lines.
  public var lines: [Styled] {
    guard !isEmpty else { return [] }
    var lines = [Styled()]
    for run in runs {
      let pieces = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        if index > 0 { lines.append(Styled()) }
        var part = run
        part.text = String(piece)
        lines[lines.count - 1].append(part)
      }
    }
    return lines
  }

  /// What is shown to a reader of one language alone.
  func only(_ language: Language) -> Styled {
    var result = Styled()
    for run in runs where run.language == nil || run.language == language { result.append(run) }
    return result
  }

  /// The text in each language that it has.
  var versions: [Styled] {
    runs.contains { $0.language == .chinese } ? [only(.english), only(.chinese)] : [self]
  }

  /// The parts between the places where one language ends and the other begins.
  var splitBetweenLanguages: [Styled] {
    var parts = [Styled()]
    for run in runs {
      if run.language == .both {
        parts.append(Styled())
      } else {
        parts[parts.count - 1].append(run)
      }
    }
    return parts
  }

  /// The text with each of its pieces changed.
  func mapText(_ change: (String) -> String) -> Styled {
    var result = Styled()
    for var run in runs {
      run.text = change(run.text)
      result.append(run)
    }
    return result
  }

  /// The text as that of one language.
  func tagged(_ language: Language) -> Styled {
    var result = Styled()
    for var run in runs {
      run.language = language
      result.append(run)
    }
    return result
  }

  /// The text without the line break at its end.
  var withoutLineBreak: Styled {
    var result = Styled()
    for (index, run) in runs.enumerated() {
      var part = run
      if index == runs.count - 1, part.text.last == "\n" { part.text.removeLast() }
      result.append(part)
    }
    return result
  }

  private var lineWidth: Int { runs.reduce(0) { $0 + $1.text.displayWidth } }
}

extension Styled: ExpressibleByStringInterpolation {
  public struct StringInterpolation: StringInterpolationProtocol {
    var result = Styled()
    public init(literalCapacity: Int, interpolationCount: Int) {}
    public mutating func appendLiteral(_ text: String) { result.append(text) }
    public mutating func appendInterpolation(_ styled: Styled) { result += styled }
    public mutating func appendInterpolation(_ text: String, _ role: Role) {
      result.append(text, role)
    }
  }
  public init(stringLiteral text: String) { self.init(text) }
  public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.result }
}

extension Sequence where Element == Styled {
  /// All elements with `separator` between them.
  public func joined(_ separator: Styled = "") -> Styled {
    var result = Styled()
    for (index, element) in enumerated() {
      if index > 0 { result += separator }
      result += element
    }
    return result
  }
}
