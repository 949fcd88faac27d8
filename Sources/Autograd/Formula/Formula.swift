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
  /// A function of each element.
  indirect case map(UnaryKernel, Formula)
  /// An operation on each pair of elements.
  indirect case zip(BinaryKernel, Formula, Formula)
  /// Any other operator.
  case call(Callee, [Formula], [Argument])
}

/// An operator named in a formula.
///
/// Looked up when needed, since rules of operators name each other.
public struct Callee: Sendable {
  private let find: @Sendable () -> Operator
  public init(_ find: @escaping @Sendable @autoclosure () -> Operator) { self.find = find }
  public var target: Operator { find() }
}

/// A setting passed to an operator that a formula calls.
public enum Argument: Sendable {
  case value(Attribute)
  /// The same setting as the rule's own operator has at this position.
  case own(Int)
  /// The shape of an operand.
  case shape(Int)
  /// Worked out from shapes and settings; the text says what it is.
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
  /// The operator that the formula calls at its top, with operands and settings; nil for a name.
  public var call: (callee: Operator, operands: [Formula], arguments: [Argument])? {
    switch self {
    case .map(let kernel, let a): (.of(kernel), [a], [])
    case .zip(let kernel, let a, let b): (.of(kernel), [a, b], [])
    case .call(let callee, let operands, let arguments): (callee.target, operands, arguments)
    default: nil
    }
  }

  /// Notes which values the formula needs.
  func collect(into keeps: inout Keeps) {
    switch self {
    case .input(let index): keeps.inputs |= 1 << UInt64(min(index, 63))
    case .output: keeps.output = true
    case .map(_, let a): a.collect(into: &keeps)
    case .zip(_, let a, let b):
      a.collect(into: &keeps)
      b.collect(into: &keeps)
    case .call(_, let operands, _): for operand in operands { operand.collect(into: &keeps) }
    case .gradient, .number, .attribute, .fact: break
    }
  }
}
