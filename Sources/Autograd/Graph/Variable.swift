import Tensors

/// What a program calls a tensor: a value, with identity, that may take part in a graph.
public final class Variable {
  @exclusivity(unchecked) public internal(set) var value: Tensor
  /// The operator application that made it, or the leaf that collects its gradient.
  ///
  /// Nil for a constant (`stop_gradient=True`) that no recorded operator has used yet.
  @exclusivity(unchecked) public internal(set) var node: Node?
  @exclusivity(unchecked) public internal(set) var stopGradient: Bool
  /// Why it is no part of a graph, for explanations.
  @exclusivity(unchecked) public internal(set) var origin: Origin
  /// A parameter prints `Parameter containing:`.
  @exclusivity(unchecked) public var isParameter = false
  /// Name, hooks and a program's own attributes; nil while there are none.
  @exclusivity(unchecked) public var extras: Extras?

  /// How a variable came to be.
  public enum Origin: UInt8, Sendable {
    /// Made from data.
    case data
    /// The result of a recorded operator.
    case operation
    /// The result of an operator on constants.
    case constants
    /// The result of an operator under `no_grad`.
    case noGrad
    /// The result of an operator that has no gradient, or of whole numbers.
    case notDifferentiable
    /// Taken out of its graph, by `detach()` or by setting stop_gradient.
    case detached
  }

  /// A constant.
  ///
  /// Shapes `[]` become `[1]` in dialect book.
  public init(_ value: Tensor) {
    self.value = Dialect.adapt(value)
    stopGradient = true
    origin = .data
  }

  /// A leaf, which collects a gradient unless `stopGradient`.
  ///
  /// Throws `TypeError` when whole numbers or bools are to have a gradient.
  public convenience init(_ value: Tensor, stopGradient: Bool) throws(TensorError) {
    self.init(value)
    try setStopGradient(stopGradient)
  }

  /// The result of a recorded operator, or an operand of the graph; `value` is in the dialect.
  init(_ value: consuming Tensor, node: consuming Node) {
    stopGradient = node.kind == .constant
    self.value = value
    self.node = node
    origin = .operation
  }

  /// The result of an operator that is not recorded; `value` is in the dialect.
  init(_ value: consuming Tensor, origin: Origin) {
    self.value = value
    stopGradient = true
    self.origin = origin
  }

  public final class Extras {
    public var name: String?
    /// Attributes that a program set on the tensor; the interpreter keeps its objects here.
    public var attributes: AnyObject?
    public init() {}
  }
}

extension Variable {
  public var shape: [Int] { value.shape }
  public var dtype: DType { value.dtype }
  /// True for what no recorded operator made.
  public var isLeaf: Bool { node?.kind != .operation }

  /// Sets `stop_gradient`.
  ///
  /// Graphs recorded before keep what they were recorded with. Throws `TypeError` when whole
  /// numbers or bools are to have a gradient.
  public func setStopGradient(_ stops: Bool) throws(TensorError) {
    guard stops != stopGradient else { return }
    guard stops || value.dtype.isFloating else {
      throw TensorError(
        .type,
        "only floating point tensors have gradients, and this one is {}: "
          + "stop_gradient=False needs float32 or float64",
        value.dtype.name)
    }
    let details = isLeaf ? node?.details : nil
    if !isLeaf { origin = .detached }
    stopGradient = stops
    node = stops && details == nil ? nil : Node(stops ? .constant : .leaf, value, details: details)
  }
}
