import Syntax

/// One element of a list, tuple or set display; `*elements` when starred.
struct Element {
  let node: ExpressionNode
  let isStarred: Bool
}

extension [Element] {
  func eval(_ f: Frame) throws(Raised) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(count)
    for element in self {
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
  private let elements: [Element]

  init(_ elements: [Element]) { self.elements = elements }
  override func eval(_ f: Frame) throws(Raised) -> Value { .list(of: try elements.eval(f)) }
}

/// `(a, b, *c)`.
final class TupleNode: ExpressionNode {
  private let elements: [Element]

  init(_ elements: [Element]) { self.elements = elements }
  override func eval(_ f: Frame) throws(Raised) -> Value { .tuple(of: try elements.eval(f)) }
}

/// `{a, b, *c}`.
final class SetNode: ExpressionNode {
  private let elements: [Element]

  init(_ elements: [Element]) { self.elements = elements }
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

/// An f-string.
final class FormattedNode: ExpressionNode {
  indirect enum Part {
    case text(String)
    case field(ExpressionNode, conversion: Character?, spec: [Part], SourceRange)
  }
  private let parts: [Part]

  init(_ parts: [Part]) { self.parts = parts }
  override func eval(_ f: Frame) throws(Raised) -> Value { .string(try text(parts, f)) }

  private func text(_ parts: [Part], _ f: Frame) throws(Raised) -> String {
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .field(let node, let conversion, let spec, let range):
        let value = try node.eval(f)
        let spec = try text(spec, f)
        do throws(Raised) { result += try convert(value, conversion).formatted(spec) } catch {
          throw error.at(range)
        }
      }
    }
    return result
  }

  private func convert(_ value: Value, _ conversion: Character?) throws(Raised) -> Value {
    switch conversion {
    case "r": .string(try value.repr())
    case "s": .string(try value.str())
    case "a": .string(escapeNonASCII(try value.repr()))
    default: value
    }
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
