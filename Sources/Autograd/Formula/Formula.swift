import Tensors

/// A gradient rule as data: an expression over the incoming gradient, the operands and the result.
///
/// It is built by Swift's operators (`grad * y`), and read by the backward pass, by the printer,
/// by the symbolic derivative and by the tests.
public enum Formula: Sendable {
  /// The gradient of the result.
  case gradient
  /// The value of an operand.
  case input(Int)
  /// The value of the result.
  case output
  case number(Double)
  /// A numeric setting of the operator, such as a slope.
  case attribute(Int)
  /// A number worked out from shapes and settings; the text says what it is.
  case fact(String, @Sendable (Facts) -> Double)
  case call(Callee, [Formula], [Argument])
}

/// An operator named in a formula.
///
/// It is looked up when it is needed, since the rules of operators name each other.
public struct Callee: Sendable {
  /// What it does to single numbers; nil where it is more than that.
  enum Loop {
    case map(UnaryKernel)
    case zip(BinaryKernel)
    case select
  }
  let loop: Loop?
  private let find: @Sendable () -> Operator

  init(_ loop: Loop? = nil, _ find: @escaping @Sendable () -> Operator) {
    self.loop = loop
    self.find = find
  }

  public var target: Operator { find() }
}

/// A setting passed to an operator that a formula calls.
public enum Argument: Sendable {
  case value(Attribute)
  /// The same setting as the rule's own operator has at this position.
  case own(Int)
  /// The shape of an operand.
  case shape(Int)
  /// Worked out from shapes and settings; the text says what it is, and is empty where that is plain.
  case derived(String, @Sendable (Facts) throws(TensorError) -> Attribute)
}

/// What is known of an application besides its values.
public struct Facts: Sendable {
  public let attributes: [Attribute]
  public let shapes: [[Int]]
  public let outputShape: [Int]
  /// The element type of the gradient.
  public let dtype: DType

  public init(attributes: [Attribute], shapes: [[Int]], outputShape: [Int], dtype: DType) {
    self.attributes = attributes
    self.shapes = shapes
    self.outputShape = outputShape
    self.dtype = dtype
  }
}

extension Formula: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
}

extension Formula {
  /// Notes which values the formula needs.
  func collect(into keeps: inout Keeps) {
    switch self {
    case .input(let index): keeps.inputs |= 1 << UInt64(min(index, 63))
    case .output: keeps.output = true
    case .call(_, let operands, _): for operand in operands { operand.collect(into: &keeps) }
    case .gradient, .number, .attribute, .fact: break
    }
  }
}
