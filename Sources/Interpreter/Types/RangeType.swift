import BigInt

/// Gives `range` its constructor and methods.
func defineRange() {
  BuiltinTypes.range.constructor = Native(
    "range(start, stop=..., step=1, /)", "The integers from start up to stop, step by step."
  ) { a throws(Raised) in
    if a.isMissing(1), case .int(let stop) = a[0] {
      return .object(Range(start: 0, stop: stop, step: 1))
    }
    if case .int(let start) = a[0], case .int(let stop) = a[1], case .int(1) = a[2] {
      return .object(Range(start: start, stop: stop, step: 1))
    }
    let start = a.isMissing(1) ? BigInt(0) : try bound(a[0])
    let stop = try bound(a.isMissing(1) ? a[0] : a[1])
    let step = try bound(a[2])
    guard !step.isZero else { throw Raised(.valueError, "range() arg 3 must not be zero") }
    guard let low = Int(exactly: start), let high = Int(exactly: stop), let by = Int(exactly: step)
    else { return .object(LongRange(start: start, stop: stop, step: step)) }
    return .object(Range(start: low, stop: high, step: by))
  }
  BuiltinTypes.range.define {
    rangeMethods + specialMethods(of: [.container, .subscripts])
  }
}

private func bound(_ value: Value) throws(Raised) -> BigInt {
  if let integer = try value.indexValue() { return integer }
  throw Raised(.typeError, "'{}' object cannot be interpreted as an integer", value.type.name)
}

private func range(_ a: Arguments) throws(Raised) -> Range { try a.receiver(Range.self, "range") }

nonisolated(unsafe) private let rangeMethods: [Class.Member] =
  [
    .method("count(self, value, /)", "1 if value is in the range, else 0.") { a throws(Raised) in
      .int(try Value.object(range(a)).contains(a[1]) ? 1 : 0)
    },
    .method("index(self, value, /)", "The position of value.") { a throws(Raised) in
      let range = try range(a)
      guard try Value.object(range).contains(a[1]) else {
        throw Raised(.valueError, "{} is not in range", try a[1].repr())
      }
      return .int((try a.int(1) - range.start) / range.step)
    },
    .method("__reversed__(self, /)", "The integers from the last to the first.") {
      a throws(Raised) in
      let range = try range(a)
      return .object(ReversedIterator(.object(range), count: range.count))
    },
  ]
  + rangeParts.map { name, summary, part in
    .property(name, summary) { value throws(Raised) in
      guard case .object(let object) = value, let range = object as? Range else { return .none }
      return .int(part(range))
    }
  }

nonisolated(unsafe) private let rangeParts: [(String, String, (Range) -> Int)] = [
  ("start", "The first integer.", { $0.start }),
  ("stop", "The bound, which is not reached.", { $0.stop }),
  ("step", "The distance between two.", { $0.step }),
]

/// Gives `slice` its constructor and methods.
func defineSlice() {
  BuiltinTypes.slice.constructor = Native(
    "slice(start, stop=..., step=None, /)", "What stands in brackets with colons."
  ) { a throws(Raised) in
    .object(a.isMissing(1) ? Slice(.none, a[0], .none) : Slice(a[0], a[1], a[2]))
  }
  BuiltinTypes.slice.define {
    [
      .method("indices(self, length, /)", "Start, stop and step for a sequence of this length.") {
        a throws(Raised) in
        let length = try a.int(1)
        guard length >= 0 else { throw Raised(.valueError, "length should not be negative") }
        let range = try a.receiver(Slice.self, "slice").indices(length)
        return .tuple(of: [.int(range.start), .int(range.stop), .int(range.step)])
      }
    ]
      + sliceParts.map { name, summary, part in
        .property(name, summary) { value throws(Raised) in
          guard case .object(let object) = value, let slice = object as? Slice else {
            return .none
          }
          return part(slice)
        }
      }
  }
}

nonisolated(unsafe) private let sliceParts: [(String, String, (Slice) -> Value)] = [
  ("start", "What stands before the first colon.", { $0.start }),
  ("stop", "What stands after it.", { $0.stop }),
  ("step", "What stands after the second colon.", { $0.step }),
]
