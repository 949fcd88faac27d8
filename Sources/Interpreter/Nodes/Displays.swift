import Syntax

/// The elements of a list, tuple or set display.
final class ElementList {
  /// Those of a display in which none is starred.
  private let plain: ArgumentList
  private let count: Int
  /// All, where some are: `a, *elements`.
  private let mixed: [(node: ExpressionNode, isStarred: Bool)]

  init(_ elements: [(node: ExpressionNode, isStarred: Bool)]) {
    let isPlain = !elements.contains(where: \.isStarred)
    plain = ArgumentList.make(isPlain ? elements.map(\.node) : [])
    count = elements.count
    mixed = isPlain ? [] : elements
  }

  func eval(_ f: Frame) throws(Raised) -> [Value] {
    guard mixed.isEmpty else { return try evalMixed(f) }
    var failure: Raised?
    let values = [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      guard let start = buffer.baseAddress else { return }
      do throws(Raised) {
        try plain.put(f, start)
        initialized = count
      } catch { failure = error }
    }
    if let failure { throw failure }
    return values
  }

  private func evalMixed(_ f: Frame) throws(Raised) -> [Value] {
    var values: [Value] = []
    for element in mixed {
      if element.isStarred {
        values += try element.node.eval(f).items()
      } else {
        values.append(try element.node.eval(f))
      }
    }
    return values
  }
}

/// `[a, b, *c]`.
final class ListNode: ExpressionNode {
  private let elements: ElementList

  init(_ elements: ElementList) { self.elements = elements }
  override func eval(_ f: Frame) throws(Raised) -> Value { .list(of: try elements.eval(f)) }
}

/// `(a, b, *c)`.
final class TupleNode: ExpressionNode {
  private let elements: ElementList

  init(_ elements: ElementList) { self.elements = elements }
  override func eval(_ f: Frame) throws(Raised) -> Value { .tuple(of: try elements.eval(f)) }
}

/// `{a, b, *c}`.
final class SetNode: ExpressionNode {
  private let elements: ElementList

  init(_ elements: ElementList) { self.elements = elements }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let set = SetObject()
    for value in try elements.eval(f) { try set.add(value) }
    return .object(set)
  }
}

/// `{a: b, **c}`.
final class DictNode: ExpressionNode {
  private let items: [(key: ExpressionNode?, value: ExpressionNode)]
  private let range: SourceRange

  init(_ items: [(key: ExpressionNode?, value: ExpressionNode)], _ range: SourceRange) {
    self.items = items
    self.range = range
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let dict = Dict()
    for item in items {
      guard let key = try item.key?.eval(f) else {
        try add(item.value.eval(f), to: dict)
        continue
      }
      let value = try item.value.eval(f)
      do throws(Raised) { try dict.set(key, value) } catch { throw error.at(range) }
    }
    return .dict(dict)
  }

  private func add(_ value: Value, to dict: Dict) throws(Raised) {
    guard let mapping = try value.mapping() else {
      throw Raised(.typeError, "'{}' object is not a mapping", value.type.name).at(range)
    }
    try dict.update(mapping)
  }
}

/// `ascii(…)`: other characters as `\x…`, `\u…` and `\U…`.
public func escapeNonASCII(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    guard !scalar.isASCII else {
      result.unicodeScalars.append(scalar)
      continue
    }
    let digits = String(scalar.value, radix: 16)
    let (letter, width) =
      scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    result += "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
  }
  return result
}
