/// `find`, `count`, `replace`, `startswith` and the like.
nonisolated(unsafe) let strSearchMethods: [Class.Member] = [
  .method("find(self, sub, start=None, end=None, /)", "The first position of sub, or -1.") {
    a throws(Raised) in .int(try found(a, "find()", isLast: false) ?? -1)
  },
  .method("rfind(self, sub, start=None, end=None, /)", "The last position of sub, or -1.") {
    a throws(Raised) in .int(try found(a, "rfind()", isLast: true) ?? -1)
  },
  .method("index(self, sub, start=None, end=None, /)", "The first position of sub.") {
    a throws(Raised) in .int(try required(found(a, "index()", isLast: false)))
  },
  .method("rindex(self, sub, start=None, end=None, /)", "The last position of sub.") {
    a throws(Raised) in .int(try required(found(a, "rindex()", isLast: true)))
  },
  .method("count(self, sub, start=None, end=None, /)", "How often sub occurs, without overlap.") {
    a throws(Raised) in .int(try occurrences(a))
  },
  .method("startswith(self, prefix, start=None, end=None, /)", "Whether it begins with prefix.") {
    a throws(Raised) in .bool(try hasAffix(a, "startswith", isPrefix: true))
  },
  .method("endswith(self, suffix, start=None, end=None, /)", "Whether it ends with suffix.") {
    a throws(Raised) in .bool(try hasAffix(a, "endswith", isPrefix: false))
  },
  .method("replace(self, old, new, count=-1, /)", "With old replaced by new.") {
    a throws(Raised) in
    .str(
      try replaced(
        a.str(), a.str(1, of: "replace()"), a.str(2, of: "replace()"), limit: try a.int(3)))
  },
  .method("removeprefix(self, prefix, /)", "Without the prefix, if it has it.") {
    a throws(Raised) in
    let (string, prefix) = (try a.str(), try a.str(1, of: "removeprefix()"))
    let length = prefix.text.utf8.count
    guard string.text.utf8.starts(with: prefix.text.utf8) else { return a[0] }
    return .str(string.bytes(length..<string.text.utf8.count))
  },
  .method("removesuffix(self, suffix, /)", "Without the suffix, if it has it.") {
    a throws(Raised) in
    let (string, suffix) = (try a.str(), try a.str(1, of: "removesuffix()"))
    let rest = string.text.utf8.count - suffix.text.utf8.count
    guard rest >= 0, string.text.utf8.dropFirst(rest).elementsEqual(suffix.text.utf8) else {
      return a[0]
    }
    return .str(string.bytes(0..<rest))
  },
  .method("partition(self, sep, /)", "What is before, is, and is after the first sep.") {
    a throws(Raised) in try partitioned(a, isLast: false)
  },
  .method("rpartition(self, sep, /)", "What is before, is, and is after the last sep.") {
    a throws(Raised) in try partitioned(a, isLast: true)
  },
]

private func found(_ a: Arguments, _ name: String, isLast: Bool) throws(Raised) -> Int? {
  let string = try a.str()
  guard let part = a[1].strValue else {
    throw Raised(.typeError, "must be str, not {}", a[1].type.name)
  }
  let (start, end) = try a.bounds(2, count: string.count)
  guard start <= end else { return nil }
  let low = string.offset(ofPosition: start)
  let high = string.offset(ofPosition: end)
  let offset = string.withBytes { bytes in
    part.withBytes { part -> Int? in
      let bytes = UnsafeBufferPointer(rebasing: bytes[..<high])
      guard isLast else { return firstOffset(of: part, in: bytes, from: low) }
      return lastOffset(of: part, in: bytes, before: high).flatMap { $0 < low ? nil : $0 }
    }
  }
  return offset.map { string.position(ofOffset: $0) }
}

private func required(_ position: Int?) throws(Raised) -> Int {
  guard let position else { throw Raised(.valueError, "substring not found") }
  return position
}

private func occurrences(_ a: Arguments) throws(Raised) -> Int {
  let string = try a.str()
  guard let part = a[1].strValue else {
    throw Raised(.typeError, "must be str, not {}", a[1].type.name)
  }
  let (start, end) = try a.bounds(2, count: string.count)
  guard start <= end else { return 0 }
  if part.text.isEmpty { return end - start + 1 }
  let high = string.offset(ofPosition: end)
  var position = string.offset(ofPosition: start)
  return string.withBytes { bytes in
    part.withBytes { part in
      var count = 0
      let bytes = UnsafeBufferPointer(rebasing: bytes[..<high])
      while let found = firstOffset(of: part, in: bytes, from: position) {
        count += 1
        position = found + part.count
      }
      return count
    }
  }
}

private func hasAffix(_ a: Arguments, _ name: String, isPrefix: Bool) throws(Raised) -> Bool {
  let string = try a.str()
  let affixes: [Value]
  if case .tuple(let tuple) = a[1] { affixes = tuple.items } else { affixes = [a[1]] }
  let (start, end) = try a.bounds(2, count: string.count)
  let part = start <= end ? string.slice(start, end) : nil
  for affix in affixes {
    guard let affix = affix.strValue else {
      throw affixes.count == 1 && a[1].object is Tuple == false
        ? Raised(
          .typeError, "{} first arg must be str or a tuple of str, not {}", name, a[1].type.name)
        : Raised(
          .typeError, "tuple for {} must only contain str, not {}", name, affix.type.name)
    }
    guard let bytes = part?.text.utf8 else { continue }
    let rest = bytes.count - affix.text.utf8.count
    if rest >= 0,
      (isPrefix ? bytes[...] : bytes.dropFirst(rest)).starts(with: affix.text.utf8)
    {
      return true
    }
  }
  return false
}

/// `string.replace(old, new, limit)`; a negative limit is none.
private func replaced(_ string: Str, _ old: Str, _ new: Str, limit: Int) throws(Raised) -> Str {
  var limit = limit < 0 ? Int.max : limit
  if old.text.isEmpty { return try interleaved(string, new, limit: limit) }
  var pieces: [Str] = []
  string.withBytes { bytes in
    old.withBytes { old in
      var start = 0
      while limit > 0, let found = firstOffset(of: old, in: bytes, from: start) {
        pieces.append(string.bytes(start..<found))
        start = found + old.count
        limit -= 1
      }
      if !pieces.isEmpty { pieces.append(string.bytes(start..<bytes.count)) }
    }
  }
  return pieces.isEmpty ? string : try joined(pieces, by: new)
}

/// `new` before each code point and at the end, as replacing the empty string does.
private func interleaved(_ string: Str, _ new: Str, limit: Int) throws(Raised) -> Str {
  let pieces = string.text.unicodeScalars.map { Str.character($0) }
  let head = Swift.min(limit, pieces.count + 1)
  guard head > 0 else { return string }
  let tail = head <= pieces.count ? Str(string.slice(head - 1, string.count).text) : Str.empty
  return try joined([Str.empty] + pieces.prefix(head - 1) + [tail], by: new)
}

/// The pieces with `separator` between them.
func joined(_ pieces: [Str], by separator: Str) throws(Raised) -> Str {
  var length = 0
  for piece in pieces {
    length = length &+ piece.text.utf8.count &+ separator.text.utf8.count
    try checkAllocation(length, of: 1)
  }
  let text = String(unsafeUninitializedCapacity: length) { buffer in
    var end = 0
    for (index, piece) in pieces.enumerated() {
      if index > 0 { end += separator.write(to: buffer, at: end) }
      end += piece.write(to: buffer, at: end)
    }
    return end
  }
  return Str(text)
}

private func partitioned(_ a: Arguments, isLast: Bool) throws(Raised) -> Value {
  let string = try a.str()
  guard let separator = a[1].strValue else {
    throw Raised(.typeError, "must be str, not {}", a[1].type.name)
  }
  guard !separator.text.isEmpty else { throw Raised(.valueError, "empty separator") }
  let count = string.text.utf8.count
  let found = string.withBytes { bytes in
    separator.withBytes { part in
      isLast
        ? lastOffset(of: part, in: bytes, before: count) : firstOffset(of: part, in: bytes, from: 0)
    }
  }
  guard let found else {
    let empty = Value.str(Str.empty)
    return .tuple(of: isLast ? [empty, empty, a[0]] : [a[0], empty, empty])
  }
  let end = found + separator.text.utf8.count
  return .tuple(of: [
    .str(string.bytes(0..<found)), .str(separator), .str(string.bytes(end..<count)),
  ])
}
