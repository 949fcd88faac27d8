/// `split`, `join`, `strip` and the like.
nonisolated(unsafe) let strSplitMethods: [Class.Member] = [
  .method("split(self, sep=None, maxsplit=-1)", "The parts between separators.") {
    a throws(Raised) in try split(a, fromEnd: false)
  },
  .method("rsplit(self, sep=None, maxsplit=-1)", "The parts between separators, from the end.") {
    a throws(Raised) in try split(a, fromEnd: true)
  },
  .method("splitlines(self, keepends=False)", "The lines.") { a throws(Raised) in
    .list(of: lines(try a.str(), keepsEnds: try a.bool(1)))
  },
  .method("join(self, iterable, /)", "The strings of iterable with this one between them.") {
    a throws(Raised) in try join(try a.str(), a[1])
  },
  .method("strip(self, chars=None, /)", "Without white space, or chars, at both ends.") {
    a throws(Raised) in try strip(a, "strip", left: true, right: true)
  },
  .method("lstrip(self, chars=None, /)", "Without white space, or chars, at the start.") {
    a throws(Raised) in try strip(a, "lstrip", left: true, right: false)
  },
  .method("rstrip(self, chars=None, /)", "Without white space, or chars, at the end.") {
    a throws(Raised) in try strip(a, "rstrip", left: false, right: true)
  },
]

private func split(_ a: Arguments, fromEnd: Bool) throws(Raised) -> Value {
  let string = try a.str()
  let limit = try a.int(2)
  let maximum = limit < 0 ? Int.max : limit
  if a.isNone(1) {
    return .list(of: words(string, maximum, fromEnd: fromEnd))
  }
  guard let separator = a[1].strValue else {
    throw Raised(.typeError, "must be str or None, not {}", a[1].type.name)
  }
  guard !separator.text.isEmpty else { throw Raised(.valueError, "empty separator") }
  return .list(
    of: fromEnd ? partsFromEnd(string, separator, maximum) : parts(string, separator, maximum))
}

private func parts(_ string: Str, _ separator: Str, _ maximum: Int) -> [Value] {
  string.withBytes { bytes in
    separator.withBytes { separator in
      var result: [Value] = []
      var start = 0
      while result.count < maximum,
        let found = firstOffset(of: separator, in: bytes, from: start)
      {
        result.append(.str(string.bytes(start..<found)))
        start = found + separator.count
      }
      result.append(.str(string.bytes(start..<bytes.count)))
      return result
    }
  }
}

private func partsFromEnd(_ string: Str, _ separator: Str, _ maximum: Int) -> [Value] {
  string.withBytes { bytes in
    separator.withBytes { separator in
      var result: [Value] = []
      var end = bytes.count
      while result.count < maximum,
        let found = lastOffset(of: separator, in: bytes, before: end)
      {
        result.append(.str(string.bytes(found + separator.count..<end)))
        end = found
      }
      result.append(.str(string.bytes(0..<end)))
      return result.reversed()
    }
  }
}

/// The words between white space; past `maximum` cuts the rest stays whole.
private func words(_ string: Str, _ maximum: Int, fromEnd: Bool) -> [Value] {
  var spans = wordSpans(string)
  if spans.count > maximum {
    if fromEnd {
      let rest = 0..<spans[spans.count - 1 - maximum].upperBound
      spans = [rest] + spans.suffix(maximum)
    } else {
      let rest = spans[maximum].lowerBound..<string.text.utf8.count
      spans = spans.prefix(maximum) + [rest]
    }
  }
  return spans.map { .str(string.bytes($0)) }
}

/// The byte ranges of the words.
private func wordSpans(_ string: Str) -> [Swift.Range<Int>] {
  var spans: [Swift.Range<Int>] = []
  var start: Int?
  var offset = 0
  func see(_ isSpace: Bool) {
    if isSpace, let begin = start {
      spans.append(begin..<offset)
      start = nil
    } else if !isSpace, start == nil {
      start = offset
    }
  }
  if string.isASCII {
    string.withBytes { bytes in
      for byte in bytes {
        see(isSpaceByte(byte))
        offset += 1
      }
    }
  } else {
    for scalar in string.text.unicodeScalars {
      see(isSpace(scalar))
      offset += scalar.utf8.count
    }
  }
  see(true)
  return spans
}

@inline(__always) private func isSpaceByte(_ byte: UInt8) -> Bool {
  byte == 32 || (byte >= 9 && byte <= 13) || (byte >= 28 && byte <= 31)
}

private let lineEnds: Set<Unicode.Scalar> = [
  "\n", "\r", "\u{b}", "\u{c}", "\u{1c}", "\u{1d}", "\u{1e}", "\u{85}", "\u{2028}", "\u{2029}",
]

/// The lines of a text, as `splitlines` gives them.
private func lines(_ string: Str, keepsEnds: Bool) -> [Value] {
  var result: [Value] = []
  let scalars = string.text.unicodeScalars
  var rest = scalars[...]
  while !rest.isEmpty {
    guard let end = rest.firstIndex(where: lineEnds.contains) else {
      result.append(.string(String(rest)))
      break
    }
    var next = scalars.index(after: end)
    if scalars[end] == "\r", next < scalars.endIndex, scalars[next] == "\n" {
      next = scalars.index(after: next)
    }
    result.append(.string(String(rest[..<(keepsEnds ? next : end)])))
    rest = rest[next...]
  }
  return result
}

private func join(_ separator: Str, _ iterable: Value) throws(Raised) -> Value {
  let items: [Value]
  switch iterable {
  case .list(let list): items = list.items
  case .tuple(let tuple): items = tuple.items
  case .int, .double, .none, .bool, .function, .native:
    throw Raised(.typeError, "can only join an iterable")
  default: items = try iterable.items()
  }
  if items.count == 1, case .str = items[0] { return items[0] }
  var pieces: [Str] = []
  pieces.reserveCapacity(items.count)
  for (index, item) in items.enumerated() {
    guard let piece = item.strValue else {
      throw Raised(
        .typeError, "sequence item {}: expected str instance, {} found", String(index),
        item.type.name)
    }
    pieces.append(piece)
  }
  return .str(try joined(pieces, by: separator))
}

private func strip(
  _ a: Arguments, _ name: String, left: Bool, right: Bool
) throws(Raised) -> Value {
  let string = try a.str()
  guard a.isNone(1) || a[1].strValue != nil else {
    throw Raised(.typeError, "{} arg must be None or str", name)
  }
  if a.isNone(1), string.isASCII { return .str(stripped(string, left: left, right: right)) }
  let unwanted = a[1].strValue.map { Set($0.text.unicodeScalars) }
  func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    unwanted?.contains(scalar) ?? isSpace(scalar)
  }
  var rest = string.text.unicodeScalars[...]
  if left { rest = rest.drop(while: isUnwanted) }
  if right { while let last = rest.last, isUnwanted(last) { rest.removeLast() } }
  let isWhole = rest.startIndex == string.text.startIndex && rest.endIndex == string.text.endIndex
  return isWhole ? .str(string) : .string(String(rest))
}

/// An ASCII string without white space at its ends.
private func stripped(_ string: Str, left: Bool, right: Bool) -> Str {
  let range = string.withBytes { bytes in
    var (start, end) = (0, bytes.count)
    while left, start < end, isSpaceByte(bytes[start]) { start += 1 }
    while right, end > start, isSpaceByte(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
  return range.count == string.count ? string : string.bytes(range)
}
