import Syntax

/// Where the arguments of calls stand in a text, with the brackets and without the commas around
/// them: the tree leaves those out.
struct CallLayout {
  struct Place {
    /// From the keyword, if there is one, to the end of the value.
    let whole: Range<Int>
    /// The value alone.
    let value: Range<Int>
  }
  private let bytes: [UInt8]
  private let tokens: [(kind: TokenClass, range: Range<Int>)]

  init(_ text: String) {
    bytes = Array(text.utf8)
    tokens = Syntax.tokens(of: text).filter { $0.kind != .comment }
  }

  /// The arguments of a call, in order.
  func places(of arguments: [Argument], in call: Expression) -> [Place] {
    var places: [Place] = []
    for (index, argument) in arguments.enumerated() {
      let value = Int(argument.value.range.start)..<Int(argument.value.range.end)
      let next = index + 1 < arguments.count ? Int(arguments[index + 1].value.range.start) : nil
      let end = end(of: value, before: next, or: Int(call.range.end))
      var start = value.lowerBound
      for _ in closingBrackets(value.upperBound, end) {
        start = previous(start)?.lowerBound ?? start
      }
      var first = start
      switch argument {
      case .keyword(let name, _): first = Int(name.range.start)
      case .star, .doubleStar: first = previous(start)?.lowerBound ?? start
      case .positional: break
      }
      places.append(Place(whole: first..<end, value: start..<end))
    }
    return places
  }

  /// The tokens that begin in a part of the text.
  private func tokens(_ start: Int, _ end: Int) -> ArraySlice<(kind: TokenClass, range: Range<Int>)>
  {
    let low = index(of: start)
    return tokens[low..<max(low, index(of: end))]
  }

  /// The first token that begins at an offset or behind it.
  private func index(of offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func previous(_ offset: Int) -> Range<Int>? {
    let place = index(of: offset)
    return place > 0 ? tokens[place - 1].range : nil
  }

  /// Behind the brackets that close around a value before the comma that follows it, or before the
  /// call's own bracket.
  private func end(of value: Range<Int>, before next: Int?, or callEnd: Int) -> Int {
    var end = value.upperBound
    for token in tokens(value.upperBound, next ?? callEnd - 1) {
      guard bytes[token.range.lowerBound] == UInt8(ascii: ")") else { break }
      end = token.range.upperBound
    }
    return end
  }

  private func closingBrackets(
    _ start: Int, _ end: Int
  ) -> ArraySlice<(kind: TokenClass, range: Range<Int>)> {
    tokens(start, end)
  }
}
