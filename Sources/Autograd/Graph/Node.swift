import Tensors

/// One application of an operator in the recorded graph, a leaf that collects a gradient, or a
/// constant operand.
///
/// A node has no cycles above it: it owns its inputs, never its users. Operators live for ever, so
/// nodes refer to theirs without counting.
public final class Node {
  public enum Kind: UInt8 { case constant, leaf, operation }

  public let kind: Kind
  public let dtype: DType
  /// True once a backward pass has given the inputs and the kept values free.
  @exclusivity(unchecked) public private(set) var isReleased = false
  /// The in-place changes made before this node was recorded.
  @exclusivity(unchecked) var epoch: UInt32
  /// The backward pass that last reached this node, and how many of its gradients are missing in it.
  @exclusivity(unchecked) var mark: UInt32 = 0
  @exclusivity(unchecked) var pending: UInt32 = 0
  /// The node behind this one in a work list of the engine.
  @exclusivity(unchecked) var next: Unmanaged<Node>?

  private unowned(unsafe) let callee: Operator?
  @exclusivity(unchecked) private var first: Node?
  @exclusivity(unchecked) private var second: Node?
  @exclusivity(unchecked) private var others: [Node]?

  /// The shape of the result, or of the leaf.
  public let shape: [Int]
  /// The value, when a rule needs it again or when it is small enough to be shown later.
  @exclusivity(unchecked) public internal(set) var kept: Tensor?
  @exclusivity(unchecked) private var settings: [Attribute]?
  /// The gradient: during a backward pass the sum so far, afterwards the result (of inner nodes).
  @exclusivity(unchecked) var gradient: Tensor?
  /// The gradient so far in a pass whose gradients are variables.
  @exclusivity(unchecked) var flow: Variable?
  /// The source range of the application, packed as `Recorder.site`.
  public let site: UInt64
  /// Where the backward pass ran that released this node.
  @exclusivity(unchecked) public private(set) var releaseSite: UInt64 = 0
  @exclusivity(unchecked) var details: Details?

  /// An application.
  ///
  /// `kept` is the result if it is to be kept.
  init(
    _ callee: Operator, _ shape: [Int], _ dtype: DType, kept: Tensor?, _ first: Node,
    _ second: Node?, _ attributes: [Attribute]
  ) {
    kind = .operation
    self.callee = callee
    self.shape = shape
    self.dtype = dtype
    self.kept = kept
    self.first = first
    self.second = second
    if !attributes.isEmpty { settings = attributes }
    epoch = Recorder.epoch
    site = Recorder.site
  }

  /// An application with any number of inputs.
  convenience init(
    _ callee: Operator, _ shape: [Int], _ dtype: DType, kept: Tensor?, inputs: [Node],
    _ attributes: [Attribute]
  ) {
    self.init(
      callee, shape, dtype, kept: kept, inputs[0], inputs.count > 1 ? inputs[1] : nil, attributes)
    if inputs.count > 2 { others = Array(inputs[2...]) }
  }

  /// A leaf or a constant.
  init(_ kind: Kind, _ value: Tensor, details: Details? = nil) {
    self.kind = kind
    callee = nil
    shape = value.shape
    dtype = value.dtype
    kept = value
    epoch = Recorder.epoch
    site = Recorder.site
    self.details = details
  }

  deinit {
    if first != nil || details != nil { freeGraph() }
  }

  /// What few nodes have.
  final class Details {
    /// The program's `.grad`: of a leaf, the sum over backward passes.
    var gradient: Variable?
    var hooks: [Hook] = []
    /// The `Recorder.epoch` and the place of the last in-place change of the value.
    var changeEpoch: UInt32 = 0
    var changeSite: UInt64 = 0
    /// The program's own backward function, and the gradients of its results so far.
    var function: CustomFunction?
  }

  func withDetails() -> Details {
    if let details { return details }
    let made = Details()
    details = made
    return made
  }
}

extension Node {
  /// The operator applied; nil for leaves and constants.
  public var op: Operator? { callee }
  /// How many inputs; 0 for leaves, constants, and after release.
  public var inputCount: Int { first == nil ? 0 : second == nil ? 1 : 2 + (others?.count ?? 0) }
  /// An input, in the operator's order.
  ///
  /// `index` must be below `inputCount`.
  public func input(_ index: Int) -> Node {
    switch index {
    case 0: first ?? self
    case 1: second ?? self
    default: others?[index - 2] ?? self
    }
  }
  /// All inputs in the operator's order, constants too.
  public var inputs: [Node] { (0..<inputCount).map(input) }

  var firstInput: Node? { first }
  var secondInput: Node? { second }
  var otherInputs: [Node]? { others }
  /// The operator's settings.
  public var attributes: [Attribute] { settings ?? [] }

  /// Gives the kept value and the inputs free, as after a backward pass that does not retain them.
  func release() {
    isReleased = true
    releaseSite = Recorder.site
    kept = nil
    settings = nil
    first = nil
    second = nil
    others = nil
    details?.function = nil
  }

  /// `release()` for a node of at most two inputs, which it hands over.
  func releaseTakingInputs() -> (Node?, Node?) {
    isReleased = true
    releaseSite = Recorder.site
    kept = nil
    let inputs = (first.take(), second.take())
    settings = nil
    return inputs
  }

  /// Takes the inputs apart in a loop: recursion would overflow the stack on a long chain.
  private func freeGraph() {
    var following = first.take()
    var waiting = others.take() ?? []
    if let other = second.take() {
      if following == nil { following = other } else { waiting.append(other) }
    }
    if let function = details?.function.take() { Graveyard.bury(function) }
    while true {
      while following != nil, isKnownUniquelyReferenced(&following), let node = following {
        let (left, right) = (node.first.take(), node.second.take())
        if let function = node.details?.function.take() { Graveyard.bury(function) }
        if let others = node.others.take() { waiting.append(contentsOf: others) }
        following = left ?? right
        if left != nil, let right, right.kind == .operation { waiting.append(right) }
      }
      guard let node = waiting.popLast() else { break }
      following = node
    }
  }
}
