import Tensors

/// How gradients pass back through an operator.
///
/// A rule says nothing of broadcasting or of several uses of a value: the engine sums over the
/// axes that were stretched and adds up the contributions.
public enum Rule {
  /// One formula for each operand; nil where an operand (an index, say) has no gradient.
  case formulas([Formula?])
  /// Computed by code, where no formula would do; the text says what it computes.
  case procedure(String, keeps: Keeps, (Application) throws(TensorError) -> [Variable?])
  /// Not differentiable; the text says why.
  case none(String)

  /// Which values of an application are kept for it.
  public var keeps: Keeps {
    switch self {
    case .formulas(let formulas): formulas.reduce(into: Keeps()) { $1?.collect(into: &$0) }
    case .procedure(_, let keeps, _): keeps
    case .none: Keeps()
    }
  }
}

extension Rule: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Formula?...) { self = .formulas(elements) }
}

/// Which values of an application its backward rule needs again.
public struct Keeps: Sendable {
  /// One bit for each operand; operands from the 63rd on share the last.
  public var inputs: UInt64 = 0
  public var output = false

  public static let all = Keeps(inputs: .max, output: true)
  public static let inputs = Keeps(inputs: .max)
  public static let output = Keeps(output: true)

  public init(inputs: UInt64 = 0, output: Bool = false) {
    self.inputs = inputs
    self.output = output
  }

  public func input(_ index: Int) -> Bool { inputs >> UInt64(min(index, 63)) & 1 == 1 }
}

/// What a rule in code is given: one application of the operator and the gradient of its result.
///
/// Its values are variables, so that the rule's own operations are recorded when gradients of
/// gradients are wanted.
public struct Application {
  let node: Node
  public let gradient: Variable

  public var attributes: [Attribute] { node.attributes }
  public var inputCount: Int { node.inputCount }
  public func shape(of input: Int) -> [Int] { node.input(input).shape }
  public func dtype(of input: Int) -> DType { node.input(input).dtype }
  /// True when that operand wants a gradient: others may be left out of the work.
  public func wants(_ input: Int) -> Bool { node.input(input).kind != .constant }
  /// An operand's value; only what the rule keeps.
  ///
  /// Throws when it was changed since.
  public func input(_ index: Int) throws(TensorError) -> Variable {
    try node.input(index).asVariable(for: node)
  }
  /// The result's value, if the rule keeps it.
  public func output() throws(TensorError) -> Variable { try node.asVariable(for: node) }
}
