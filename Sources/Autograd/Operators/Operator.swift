import Tensors

/// One operator, all of it: what it is called, computes, and how gradients pass back through it.
///
/// Adding an operator is adding one entry to a topical file beside this one, and its word to the
/// list at that file's head. Entries are made once and never change.
public final class Operator: @unchecked Sendable {
  /// As in the book: `Mul`, whose backward operator is `MulBackward`.
  public let name: String
  /// Paddle's names for it, the usual one first: `multiply`.
  public let paddleNames: [String]
  /// How it is written between or before its operands; nil when it is written as a call.
  public let symbol: Symbol?
  /// One line on what it computes.
  public let summary: String
  /// The names of its tensor operands: `x`, `y`.
  public let operands: [String]
  /// The settings that follow the operands, with defaults.
  public let parameters: [Parameter]
  /// What is taken as the derivative where there is none; nil for smooth operators.
  public let convention: String?
  /// How gradients pass back.
  public let rule: Rule
  /// Operands to try it on: examples for people, cases for tests.
  public let samples: [Sample]
  let kernel: Kernel
  /// Which values its rule will want again.
  let keeps: Keeps
  private let defaults: [Attribute]
  /// The kernel again where it is one loop: reading these costs no reference counting.
  private let loop: BinaryKernel?
  private let loopOfOne: UnaryKernel?
  /// The formulas of one or two operands, and how they run on numbers.
  let formulas: (first: Formula?, second: Formula?)
  let firstProgram: NumberProgram?
  let secondProgram: NumberProgram?
  /// True for a rule of at most two formulas.
  let hasFewOperands: Bool

  init(
    _ name: String, _ paddleNames: String..., symbol: Symbol? = nil, summary: String,
    operands: [String] = ["x"], parameters: [Parameter] = [], kernel: Kernel, rule: Rule,
    convention: String? = nil, samples: [Sample] = [Sample()]
  ) {
    self.name = name
    self.paddleNames = paddleNames
    self.symbol = symbol
    self.summary = summary
    self.operands = operands
    self.parameters = parameters
    self.convention = convention
    self.kernel = kernel
    self.rule = rule
    self.samples = samples
    keeps = rule.keeps
    loop = if case .zip(let kernel) = kernel { kernel } else { nil }
    loopOfOne = if case .map(let kernel) = kernel { kernel } else { nil }
    isDifferentiable = if case .none = rule { false } else { true }
    if case .formulas(let rules) = rule, rules.count <= 2 {
      let (first, second) = (rules.first ?? nil, rules.count > 1 ? rules[1] : nil)
      formulas = (first, second)
      hasFewOperands = true
    } else {
      formulas = (nil, nil)
      hasFewOperands = false
    }
    firstProgram = formulas.first.flatMap(NumberProgram.init)
    secondProgram = formulas.second.flatMap(NumberProgram.init)
    defaults = parameters.map { $0.defaultValue ?? .none }
  }

  /// `MulBackward`.
  public var backwardName: String { name + "Backward" }
  /// True unless its rule says that it has no gradient.
  public let isDifferentiable: Bool
  /// True when each element of its result depends on one element of each operand.
  public var worksByElement: Bool { loop != nil || loopOfOne != nil }
  /// True for what only rules and other functions use: real Paddle has no name for it.
  public var isInternal: Bool { paddleNames.isEmpty }
  /// True when it takes any number of operands, as concat does.
  public var isVariadic: Bool { if case .list = kernel { true } else { false } }
}

extension Operator {
  /// The forward computation, by number of operands so that one or two need no array.
  enum Kernel {
    case map(UnaryKernel)
    case zip(BinaryKernel)
    case unary((Tensor) throws(TensorError) -> Tensor)
    case binary((Tensor, Tensor) throws(TensorError) -> Tensor)
    case unaryWith((Tensor, [Attribute]) throws(TensorError) -> Tensor)
    case binaryWith((Tensor, Tensor, [Attribute]) throws(TensorError) -> Tensor)
    case ternary((Tensor, Tensor, Tensor, [Attribute]) throws(TensorError) -> Tensor)
    case list(([Tensor], [Attribute]) throws(TensorError) -> Tensor)
  }

  /// How an operator is written in a formula.
  public enum Symbol: Sendable {
    case infix(String, Precedence)
    case prefix(String)
  }

  /// How tightly an infix operator binds, as in Python.
  public enum Precedence: Int, Comparable, Sendable {
    case comparison, sum, product, sign, power, atom
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// The settings with defaults for those that are left out at the end.
  @inline(__always)
  func completed(_ attributes: [Attribute]) -> [Attribute] {
    attributes.count >= defaults.count
      ? attributes : attributes + defaults[attributes.count...]
  }

  /// The result for two float32 numbers, without a detour over tensors.
  @inline(__always)
  func number(_ x: Variable, _ y: Variable) -> Tensor? {
    guard let loop, loop.givesNumber, let a = x.value.number, let b = y.value.number,
      let number = loop.number(a, b)
    else { return nil }
    return Tensor(
      number: number, shape: x.value.rank >= y.value.rank ? x.value.shape : y.value.shape)
  }

  /// Computes the forward kernel on plain values.
  func forward(_ x: Tensor, _ attributes: [Attribute] = []) throws(TensorError) -> Tensor {
    if let loopOfOne { return try .map(loopOfOne, x) }
    switch kernel {
    case .unary(let body): return try body(x)
    case .unaryWith(let body): return try body(x, completed(attributes))
    default: return try forward([x], attributes)
    }
  }

  /// Computes the forward kernel on plain values.
  func forward(
    _ x: Tensor, _ y: Tensor, _ attributes: [Attribute] = []
  ) throws(TensorError) -> Tensor {
    if let loop { return try .zip(loop, x, y) }
    switch kernel {
    case .binary(let body): return try body(x, y)
    case .binaryWith(let body): return try body(x, y, completed(attributes))
    default: return try forward([x, y], attributes)
    }
  }

  /// Computes the forward kernel on plain values.
  ///
  /// Throws `TypeError` for a wrong number of them.
  public func forward(
    _ inputs: [Tensor], _ attributes: [Attribute] = []
  ) throws(TensorError) -> Tensor {
    let attributes = completed(attributes)
    switch (kernel, inputs.count) {
    case (.map(let kernel), 1): return try .map(kernel, inputs[0])
    case (.zip(let kernel), 2): return try .zip(kernel, inputs[0], inputs[1])
    case (.unary(let body), 1): return try body(inputs[0])
    case (.binary(let body), 2): return try body(inputs[0], inputs[1])
    case (.unaryWith(let body), 1): return try body(inputs[0], attributes)
    case (.binaryWith(let body), 2): return try body(inputs[0], inputs[1], attributes)
    case (.ternary(let body), 3): return try body(inputs[0], inputs[1], inputs[2], attributes)
    case (.list(let body), 1...): return try body(inputs, attributes)
    default:
      throw TensorError(
        .type, "{} takes {} tensors, not {}", name, String(operands.count), String(inputs.count))
    }
  }
}
