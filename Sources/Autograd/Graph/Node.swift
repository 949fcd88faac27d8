import Tensors

/// One application of an operator in the recorded graph, a leaf that collects a gradient, or a
/// constant operand.
///
/// A node owns its inputs, never its users, so there are no cycles. Operators live for ever: nodes
/// refer to theirs without counting, and hold their first two inputs by hand-counted references,
/// because counting each look at an input doubled the time of a backward pass.
public final class Node {
  public enum Kind: UInt8 { case constant, leaf, operation }

  public let kind: Kind
  public let dtype: DType
  /// True for a value of one float32 element.
  let isNumber: Bool
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
  @exclusivity(unchecked) private(set) var first: Unmanaged<Node>?
  @exclusivity(unchecked) private(set) var second: Unmanaged<Node>?
  @exclusivity(unchecked) private(set) var others: [Node]?

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
  /// `value` is the result; it is kept when `keeps`.
  init(
    _ callee: Operator, _ value: Tensor, keeps: Bool, _ first: Unmanaged<Node>,
    _ second: Unmanaged<Node>?, _ attributes: [Attribute]
  ) {
    kind = .operation
    self.callee = callee
    shape = value.shape
    dtype = value.dtype
    isNumber = value.isNumber
    if keeps { kept = value }
    self.first = first
    self.second = second
    if !attributes.isEmpty { settings = attributes }
    epoch = Recorder.epoch
    site = Recorder.programSite
  }

  /// An application with any number of inputs, at least one.
  convenience init(
    _ callee: Operator, _ value: Tensor, keeps: Bool, inputs: [Node], _ attributes: [Attribute]
  ) {
    self.init(
      callee, value, keeps: keeps, .passRetained(inputs[0]),
      inputs.count > 1 ? .passRetained(inputs[1]) : nil, attributes)
    if inputs.count > 2 { others = Array(inputs[2...]) }
  }

  /// A leaf or a constant.
  init(_ kind: Kind, _ value: Tensor, details: Details? = nil) {
    self.kind = kind
    callee = nil
    shape = value.shape
    dtype = value.dtype
    isNumber = value.isNumber
    kept = value
    epoch = Recorder.epoch
    site = Recorder.programSite
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

// MARK: - Inputs

extension Node {
  /// The operator applied; nil for leaves and constants.
  public var op: Operator? { callee }
  /// The operator's settings.
  public var attributes: [Attribute] { settings ?? [] }
  /// How many inputs; 0 for leaves, constants, and after release.
  public var inputCount: Int { first == nil ? 0 : second == nil ? 1 : 2 + (others?.count ?? 0) }
  /// All inputs in the operator's order, constants too.
  public var inputs: [Node] { (0..<inputCount).map(input) }

  /// An input, in the operator's order.
  ///
  /// `index` must be below `inputCount`.
  public func input(_ index: Int) -> Node {
    switch index {
    case 0: first?.takeUnretainedValue() ?? self
    case 1: second?.takeUnretainedValue() ?? self
    default: others?[index - 2] ?? self
    }
  }

  /// The value of one of the first two inputs, if it is a number that has not changed since.
  @inline(__always)
  func inputNumber(_ index: Int) -> Float? {
    guard let input = index == 0 ? first : index == 1 ? second : nil else { return nil }
    return input._withUnsafeGuaranteedRef { $0.keptNumber(for: self) }
  }

  /// The kept value, if it is a number that has not changed since `user` was recorded.
  @inline(__always)
  func keptNumber(for user: Node) -> Float? { details == nil ? kept?.number : nil }
}

// MARK: - Release

extension Node {
  /// Gives the kept value and the inputs free, as after a backward pass that does not retain them.
  func release() {
    let (left, right) = releaseTakingInputs()
    left?.release()
    right?.release()
    others = nil
    details?.function = nil
  }

  /// `release()` for a node of at most two inputs, whose ownership passes to the caller.
  @inline(__always)
  func releaseTakingInputs() -> (Unmanaged<Node>?, Unmanaged<Node>?) {
    isReleased = true
    releaseSite = Recorder.programSite
    kept = nil
    settings = nil
    return takeInputs()
  }

  @inline(__always)
  private func takeInputs() -> (Unmanaged<Node>?, Unmanaged<Node>?) {
    let inputs = (first, second)
    first = nil
    second = nil
    return inputs
  }

  /// Takes the inputs apart in a loop: recursion would overflow the stack on a long chain.
  private func freeGraph() {
    var waiting: [Node] = []
    var following = takeApart(into: &waiting)
    while true {
      while following != nil, isKnownUniquelyReferenced(&following), let node = following {
        following = node.takeApart(into: &waiting)
      }
      guard let node = waiting.popLast() else { break }
      following = node
    }
  }

  /// The first input, owned; the others that may have inputs of their own are put aside.
  private func takeApart(into waiting: inout [Node]) -> Node? {
    if let function = details?.function.take() { Graveyard.bury(function) }
    if let others = others.take() { waiting.append(contentsOf: others) }
    let (left, right) = takeInputs()
    guard let right = right?.takeRetainedValue() else { return left?.takeRetainedValue() }
    if right.kind == .operation { waiting.append(right) }
    return left?.takeRetainedValue()
  }
}

extension Tensor {
  @inline(__always)
  var isNumber: Bool { storage == nil && dtype == .float32 }
}
