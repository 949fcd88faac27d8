/// An expression and where it stands.
public struct Expression {
  public let kind: Kind
  public let range: SourceRange
  /// The height of the tree, 1 for a leaf; the parser keeps it within `Limits.depth`.
  public let depth: UInt16

  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
    var below: UInt16 = 0
    kind.forEachChild { below = max(below, $0.depth) }
    depth = below < UInt16.max ? below + 1 : below
  }

  public indirect enum Kind {
    case name(String)
    case none, ellipsis
    case bool(Bool)
    case integer(Int)
    /// Decimal digits of an integer that does not fit 64 bits.
    case bigInteger(String)
    case float(Double)
    case string(String)
    /// An f-string, adjacent literals merged.
    case formatted([FormattedPart])
    case tuple([Expression])
    case list([Expression])
    case set([Expression])
    case dict([DictItem])
    case unary(UnaryOperator, Expression)
    case binary(BinaryOperator, Expression, Expression)
    case and(Expression, Expression)
    case or(Expression, Expression)
    /// `a < b <= c` is `compare(a, [(<, b), (<=, c)])`.
    case compare(Expression, [Comparison])
    case conditional(test: Expression, then: Expression, otherwise: Expression)
    case lambda(Parameters, Expression)
    case call(Expression, [Argument])
    case attribute(Expression, Name)
    case subscripted(Expression, Expression)
    /// Only inside a subscript, alone or in its tuple.
    case slice(lower: Expression?, upper: Expression?, step: Expression?)
    case starred(Expression)
    case named(Name, Expression)
    case yield(Expression?)
    case yieldFrom(Expression)
    case comprehension(Comprehension)
  }
}

/// An identifier and where it stands.
public struct Name {
  public let text: String
  public let range: SourceRange

  public init(_ text: String, _ range: SourceRange) {
    self.text = text
    self.range = range
  }
}

public enum UnaryOperator: String, Sendable {
  case plus = "+"
  case minus = "-"
  case invert = "~"
  case not = "not"
}

public enum BinaryOperator: String, CaseIterable, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case floorDivide = "//"
  case modulo = "%"
  case power = "**"
  case matmul = "@"
  case and = "&"
  case or = "|"
  case xor = "^"
  case shiftLeft = "<<"
  case shiftRight = ">>"
}

public enum ComparisonOperator: String, CaseIterable, Sendable {
  case less = "<"
  case lessEqual = "<="
  case greater = ">"
  case greaterEqual = ">="
  case equal = "=="
  case notEqual = "!="
  case isSame = "is"
  case isNot = "is not"
  case isIn = "in"
  case notIn = "not in"
}

/// One link of a comparison chain.
public struct Comparison {
  public let op: ComparisonOperator
  public let right: Expression

  public init(_ op: ComparisonOperator, _ right: Expression) {
    self.op = op
    self.right = right
  }
}

/// A part of an f-string: literal text, or `{value!r:spec}`.
public enum FormattedPart {
  case text(String)
  /// `conversion` is `r`, `s`, `a` or nil; `spec` may nest fields; `{x=}` arrives as text and field.
  case field(Expression, conversion: Character?, spec: [FormattedPart])
}

/// `key: value`, or `**value` when the key is nil.
public struct DictItem {
  public let key: Expression?
  public let value: Expression

  public init(key: Expression?, value: Expression) {
    self.key = key
    self.value = value
  }
}

/// One argument of a call.
public enum Argument {
  case positional(Expression)
  case keyword(Name, Expression)
  case star(Expression)
  case doubleStar(Expression)
}

/// The parameters of a function, in order.
public struct Parameters {
  public enum Kind: Sendable { case positionalOnly, ordinary, star, keywordOnly, doubleStar }
  public struct Parameter {
    public let name: Name
    public let kind: Kind
    public let defaultValue: Expression?
    public let annotation: Expression?

    public init(_ name: Name, _ kind: Kind, defaultValue: Expression?, annotation: Expression?) {
      self.name = name
      self.kind = kind
      self.defaultValue = defaultValue
      self.annotation = annotation
    }
  }
  public let list: [Parameter]

  public init(_ list: [Parameter]) { self.list = list }
}

/// A comprehension or generator expression.
public struct Comprehension {
  public enum Kind: Sendable { case list, set, dict, generator }
  public struct Clause {
    public let target: Expression
    public let iterable: Expression
    public let conditions: [Expression]

    public init(target: Expression, iterable: Expression, conditions: [Expression]) {
      self.target = target
      self.iterable = iterable
      self.conditions = conditions
    }
  }
  public let kind: Kind
  /// The element, or the key of a dict comprehension.
  public let element: Expression
  /// The value of a dict comprehension.
  public let value: Expression?
  public let clauses: [Clause]

  public init(_ kind: Kind, element: Expression, value: Expression?, clauses: [Clause]) {
    self.kind = kind
    self.element = element
    self.value = value
    self.clauses = clauses
  }
}
