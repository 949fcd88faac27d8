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
    guard !text.isEmpty else { return }
    if let last = runs.indices.last, runs[last].role == role {
      runs[last].text += text
    } else {
      runs.append(Run(text: text, role: role))
    }
  }
  public static func += (left: inout Styled, right: Styled) {
    for run in right.runs { left.append(run.text, run.role) }
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
        lines[lines.count - 1].append(String(piece), run.role)
      }
    }
    return lines
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

extension Styled {
  /// A sentence of the tool in the current language: `{}` stands for the next argument.
  ///
  /// Templates are constant English strings, the keys of `Wording`.
  public init(template: String, _ arguments: [Styled] = [], _ role: Role = .plain) {
    self.init()
    var rest = arguments[...]
    var text = Substring(Wording.template(template))
    while let hole = text.firstRange(of: "{}") {
      append(String(text[..<hole.lowerBound]), role)
      self += rest.popFirst() ?? ""
      text = text[hole.upperBound...]
    }
    append(String(text), role)
  }
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
