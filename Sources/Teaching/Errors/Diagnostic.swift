import Syntax

/// An error as data: what it is, where it happened, how the program got there, what may cure it.
public struct Diagnostic {
  /// A place that the error has passed on its way up.
  public struct Place {
    public let range: SourceRange
    /// The function that it is in; nil at the top level.
    public let function: String?

    public init(range: SourceRange, function: String? = nil) {
      self.range = range
      self.function = function
    }
  }
  /// How an error is tied to the one it followed.
  public enum Link: String, Sendable {
    case cause = "caused by {}"
    case context = "while handling {}"
  }

  /// Python's name of it, never translated.
  public var kind: String
  /// The first line is the headline; further lines, such as two shapes aligned, go below the place.
  public var message: Styled
  /// Remarks and cures, one below the other.
  public var remarks: [Styled] = []
  /// Innermost first.
  public var places: [Place] = []
  /// The errors it followed, latest first.
  public var earlier: [(link: Link, error: Diagnostic)] = []

  public init(kind: String, message: Styled) {
    self.kind = kind
    self.message = message
  }
}

extension Diagnostic {
  public init(_ error: SyntaxError) {
    self.init(
      kind: error.kind.rawValue,
      message: Styled(error.template, filledWith: error.arguments))
    places = [Place(range: error.range)]
    if let correction = error.correction, let excerpt = Excerpt(error.range) {
      let lines = correction[...].sourceLines
      if excerpt.number <= lines.count {
        let line = lines[excerpt.number - 1].trimmed
        remarks = [Styled(template: "Did you mean:  {}", [Styled(line, .good)])]
      }
    }
  }

  /// The error as text of at most `width` columns, without a line break at the end.
  ///
  /// A prompt leaves a blank line after it. Messages are lines of their own unless `wraps`. For a
  /// screen reader (`isPlain`) the guilty part is quoted, not marked from below.
  public func styled(width: Int = 80, wraps: Bool = false, isPlain: Bool = false) -> Styled {
    let widest = wraps ? width : .max
    let versions = message.versions
    let lines = versions[0].lines
    var parts = [(Styled("\(kind, .bad): ") + (lines.first ?? "")).wrapped(to: widest)]
    if message.isEmpty { parts = [Styled(kind, .bad)] }
    parts += versions.dropFirst().compactMap(\.lines.first).map {
      $0.wrapped(to: widest - 2).indented(by: 2)
    }
    if let place = places.first { parts += Self.shown(place, width: width - 2, isPlain) }
    let below = lines.dropFirst().filter { !isPlain || !$0.isMarks }
    parts += below.map { ("  " as Styled) + Self.drawing($0) }
    parts += remarks.flatMap(\.versions).map {
      $0.wrapped(to: widest - 2, hanging: 2).indented(by: 2)
    }
    parts += Self.calls(places.dropFirst(), width: width - 2)
    for (link, error) in earlier.prefix(3) {
      parts.append(("  " as Styled) + Styled(joint: link.rawValue, [error.brief(width)], .dim))
    }
    return parts.joined("\n")
  }

  /// The error that this one followed: headline and place.
  private func brief(_ width: Int) -> Styled {
    let headlines = message.versions.compactMap(\.lines.first).joined("  ")
    var parts = [Styled("\(kind, .bad): ") + headlines]
    if let place = places.first {
      parts += Self.shown(place, width: width - 4).map { $0.indented(by: 2) }
    }
    return parts.joined("\n")
  }

  /// The line number where it tells something, and the source with its underline.
  private static func shown(_ place: Place, width: Int, _ isPlain: Bool = false) -> [Styled] {
    guard let excerpt = Excerpt(place.range) else { return [] }
    var parts: [Styled] = []
    if let heading = location(place, excerpt) { parts.append(("  " as Styled) + heading) }
    let lines = excerpt.lines.count > 3 ? Array(excerpt.lines.prefix(1)) : excerpt.lines
    for line in lines where isPlain { parts += quoted(line) }
    for line in lines where !isPlain {
      parts.append(Underline(line).styled(width: width - 2).indented(by: 4))
    }
    if lines.count < excerpt.lines.count { parts.append(Styled("    …", .dim)) }
    return parts
  }

  /// The line, and the part that is meant where it is not all of it.
  private static func quoted(_ line: Excerpt.Line) -> [Styled] {
    let bytes = line.text.utf8
    let lower = bytes.index(bytes.startIndex, offsetBy: line.marked.lowerBound)
    let part = line.text[lower..<bytes.index(lower, offsetBy: line.marked.count)].trimmed
    let whole = line.text.trimmed
    if part.isEmpty || part == whole { return [Styled("    " + whole)] }
    return [
      Styled("    " + whole),
      Styled("    ") + Styled(template: "here: {}", [Styled(part, .caret)]),
    ]
  }

  /// `train.py, line 3, in forward`; nil for the only line of what was typed at the prompt.
  private static func location(_ place: Place, _ excerpt: Excerpt) -> Styled? {
    let isTyped = excerpt.source.name.hasPrefix("<")
    if isTyped && place.function == nil && !excerpt.source.text.utf8.dropLast().contains(10) {
      return nil
    }
    let number = Styled(String(excerpt.number), .number)
    let line =
      isTyped
      ? Styled(joint: "line {}", [number])
      : Styled(joint: "{}, line {}", [Styled(excerpt.source.name, .string), number])
    guard let function = place.function else { return line }
    return Styled(joint: "{}, in {}", [line, Styled(function, .name)])
  }

  /// One line for each caller, folded in the middle.
  private static func calls(_ places: ArraySlice<Place>, width: Int) -> [Styled] {
    let rows = Folded(Array(places), limit: 8)
    let lines = columns((rows.head + rows.tail).map { call($0) }, gap: 2)
    let cut = lines.map { (("  " as Styled) + $0).truncated(to: width) }
    guard rows.hidden > 0 else { return cut }
    let hidden = [Styled(String(rows.hidden), .number)]
    let gap = ("  " as Styled) + Styled(joint: "… {} more calls", hidden, .dim)
    return cut.prefix(rows.head.count) + [gap] + cut.suffix(rows.tail.count)
  }

  private static func call(_ place: Place) -> [Styled] {
    guard let excerpt = Excerpt(place.range), let line = excerpt.lines.first else {
      return [called(from: Styled(place.function ?? "?", .name)), ""]
    }
    let location = location(place, excerpt) ?? Styled(joint: "the prompt")
    return [called(from: location), Styled(line.text.trimmed)]
  }

  private static func called(from place: Styled) -> Styled {
    Styled(joint: "called from {}", [place], .dim)
  }

  /// A line below the message: carets stand out.
  private static func drawing(_ line: Styled) -> Styled {
    line.plain.allSatisfy { " ^~".contains($0) } ? Styled(line.plain, .caret) : line
  }
}

extension Styled {
  /// Whether the line only marks what stands above it.
  fileprivate var isMarks: Bool { !isEmpty && plain.allSatisfy { " ^~".contains($0) } }
}
