import Syntax

/// What a built-in type can do, by which it gets its special methods.
public struct Abilities: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let arithmetic = Abilities(rawValue: 1)
  public static let integer = Abilities(rawValue: 2)
  public static let concatenation = Abilities(rawValue: 4)
  public static let container = Abilities(rawValue: 8)
  public static let subscripts = Abilities(rawValue: 16)
  public static let assignment = Abilities(rawValue: 32)
  public static let algebra = Abilities(rawValue: 64)
  public static let union = Abilities(rawValue: 128)
  public static let matrix = Abilities(rawValue: 256)

  public static let text: Abilities = [.concatenation, .container, .subscripts]
}

/// The special methods that programs call by name, as `super().__add__(x)` does.
///
/// Operators do not come here: they are answered by `Value` itself.
public func specialMethods(of abilities: Abilities) -> [Class.Member] {
  var members = comparisonMethods
  for group in operatorGroups where abilities.contains(group.ability) {
    for op in group.operators {
      members.append(operatorMethod(op, op.methodName.text, reflected: false))
      if group.hasReflected {
        members.append(operatorMethod(op, op.reflectedName.text, reflected: true))
      }
    }
  }
  for (ability, method) in plainMethods where abilities.contains(ability) { members.append(method) }
  return members
}

private let operatorGroups:
  [(ability: Abilities, operators: [BinaryOperator], hasReflected: Bool)] = [
    (.arithmetic, [.add, .subtract, .multiply, .divide, .floorDivide, .modulo, .power], true),
    (.integer, [.and, .or, .xor, .shiftLeft, .shiftRight], true),
    (.concatenation, [.add], false),
    (.concatenation, [.multiply], true),
    (.algebra, [.and, .or, .xor, .subtract], true),
    (.union, [.or], true),
    (.matrix, [.matmul], true),
  ]

private func operatorMethod(
  _ op: BinaryOperator, _ name: String, reflected: Bool
) -> Class.Member {
  .method(name + "(self, value, /)", "The operator \(op.rawValue).") { a throws(Raised) in
    let (left, right) = reflected ? (a[1], a[0]) : (a[0], a[1])
    do throws(Raised) {
      return try Value.binary(op, left.unwrapped, right.unwrapped)
    } catch {
      let isUnsupported = error.exception.message?.template.hasPrefix("unsupported operand") == true
      guard isUnsupported else { throw error }
      return .object(NotImplemented.value)
    }
  }
}

nonisolated(unsafe) private let plainMethods: [(Abilities, Class.Member)] = [
  (
    .arithmetic,
    .method("__neg__(self, /)", "-self.") { a throws(Raised) in try Value.unary(.minus, a[0]) }
  ),
  (
    .arithmetic,
    .method("__pos__(self, /)", "+self.") { a throws(Raised) in try Value.unary(.plus, a[0]) }
  ),
  (
    .integer,
    .method("__invert__(self, /)", "~self.") { a throws(Raised) in try Value.unary(.invert, a[0]) }
  ),
  (
    .arithmetic,
    .method("__abs__(self, /)", "abs(self).") { a throws(Raised) in try absolute(a[0]) }
  ),
  (
    .arithmetic,
    .method("__bool__(self, /)", "Whether it is not zero.") { a throws(Raised) in
      .bool(try a[0].isTrue())
    }
  ),
  (
    .arithmetic,
    .method("__int__(self, /)", "int(self).") { a throws(Raised) in try integer(from: a[0]) }
  ),
  (
    .arithmetic,
    .method("__float__(self, /)", "float(self).") { a throws(Raised) in
      .double(try a[0].asDouble())
    }
  ),
  (
    .integer,
    .method("__index__(self, /)", "The integer itself.") { a throws(Raised) in
      try integer(from: a[0])
    }
  ),
  (
    .container,
    .method("__len__(self, /)", "len(self).") { a throws(Raised) in .int(try a[0].length()) }
  ),
  (
    .container,
    .method("__iter__(self, /)", "iter(self).") { a throws(Raised) in
      .object(try a[0].iterator())
    }
  ),
  (
    .container,
    .method("__contains__(self, value, /)", "value in self.") { a throws(Raised) in
      .bool(try a[0].contains(a[1]))
    }
  ),
  (
    .subscripts,
    .method("__getitem__(self, key, /)", "self[key].") { a throws(Raised) in try a[0].item(a[1]) }
  ),
  (
    .assignment,
    .method("__setitem__(self, key, value, /)", "Sets self[key].") { a throws(Raised) in
      try a[0].setItem(a[1], a[2])
      return .none
    }
  ),
  (
    .assignment,
    .method("__delitem__(self, key, /)", "Deletes self[key].") { a throws(Raised) in
      try a[0].deleteItem(a[1])
      return .none
    }
  ),
]

extension Value {
  /// The value of a built-in type inside an instance of a class derived from it; else itself.
  var unwrapped: Value {
    if case .instance(let instance) = self, let payload = instance.payload { return payload }
    return self
  }
}
