/// How tightly a construct binds; the parser and the printer share this order.
enum Precedence: UInt8, Comparable {
  case lowest, named, conditional, or, and, not, comparison, bitOr, bitXor, bitAnd, shift, sum
  case product, unary, power, postfix, atom

  static func < (left: Precedence, right: Precedence) -> Bool { left.rawValue < right.rawValue }

  /// The next tighter level.
  var next: Precedence { Precedence(rawValue: rawValue + 1) ?? .atom }
}

/// An operator between two operands.
struct Infix {
  enum Form {
    case binary(BinaryOperator)
    case comparison(ComparisonOperator)
    case and, or
  }

  let form: Form
  let precedence: Precedence

  /// What a token means between two operands, by its kind; `not in` and `is not` take a second
  /// token, and `**` binds unlike the others (`Parser.parsePower`).
  static let table: [Infix?] = {
    var table = [Infix?](repeating: nil, count: Token.Kind.allCases.count)
    for (kind, form, precedence) in entries {
      table[Int(kind.rawValue)] = Infix(form: form, precedence: precedence)
    }
    return table
  }()

  private static let entries: [(Token.Kind, Form, Precedence)] = [
    (.or, .or, .or), (.and, .and, .and),
    (.less, .comparison(.less), .comparison),
    (.lessEqual, .comparison(.lessEqual), .comparison),
    (.greater, .comparison(.greater), .comparison),
    (.greaterEqual, .comparison(.greaterEqual), .comparison),
    (.equal, .comparison(.equal), .comparison),
    (.notEqual, .comparison(.notEqual), .comparison),
    (.is, .comparison(.isSame), .comparison),
    (.in, .comparison(.isIn), .comparison),
    (.not, .comparison(.notIn), .comparison),
    (.bar, .binary(.or), .bitOr), (.caret, .binary(.xor), .bitXor),
    (.ampersand, .binary(.and), .bitAnd),
    (.shiftLeft, .binary(.shiftLeft), .shift), (.shiftRight, .binary(.shiftRight), .shift),
    (.plus, .binary(.add), .sum), (.minus, .binary(.subtract), .sum),
    (.star, .binary(.multiply), .product), (.slash, .binary(.divide), .product),
    (.doubleSlash, .binary(.floorDivide), .product), (.percent, .binary(.modulo), .product),
    (.at, .binary(.matmul), .product),
  ]
}

extension BinaryOperator {
  var precedence: Precedence {
    switch self {
    case .or: .bitOr
    case .xor: .bitXor
    case .and: .bitAnd
    case .shiftLeft, .shiftRight: .shift
    case .add, .subtract: .sum
    case .multiply, .divide, .floorDivide, .modulo, .matmul: .product
    case .power: .power
    }
  }
}
