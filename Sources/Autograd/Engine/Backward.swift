import Tensors

/// One backward pass: counts the gradients that each backward operator waits for, puts the ready
/// ones in a queue, and goes.
///
/// No recursion anywhere. Gradients are plain tensors (`backward()`), or variables, when they are
/// to be captured without touching any `.grad` or differentiated again (`paddle.grad`).
final class Backward {
  @exclusivity(unchecked) private nonisolated(unsafe) static var lastRun: UInt32 = 0

  /// How gradients travel.
  enum Mode {
    case tensors(retainsGraph: Bool)
    case variables
  }

  private let run: UInt32
  let retainsGraph: Bool
  private let asVariables: Bool
  let trace: Trace?
  /// In mode `variables`: the nodes worth visiting, and those whose gradient is asked for.
  var useful: Set<ObjectIdentifier> = []
  var captured: [ObjectIdentifier: Variable] = [:]
  @exclusivity(unchecked) private var head: Unmanaged<Node>?
  @exclusivity(unchecked) private var tail: Unmanaged<Node>?

  init(_ mode: Mode, trace: Trace?) {
    Self.lastRun &+= 1
    run = Self.lastRun
    self.trace = trace
    switch mode {
    case .tensors(let retains):
      retainsGraph = retains
      asVariables = false
    case .variables:
      retainsGraph = true
      asVariables = true
    }
  }

  /// Runs from these nodes, whose gradients must have their shapes.
  func start(_ starts: [(node: Node, gradient: Variable)]) throws(TensorError) {
    defer { abandon() }
    try count(starts.map(\.node))
    for (node, gradient) in starts {
      trace?.starts.append(Trace.Start(node: node, gradient: gradient.value))
      try add(gradient, to: node)
    }
    for (node, _) in starts where node.pending == 0 && node.mark == run {
      node.pending = .max
      enqueue(.passRetained(node))
    }
    var steps = 0
    while let entry = dequeue() {
      let node = entry.takeRetainedValue()
      steps &+= 1
      if steps & 255 == 0 { try Interrupt.check() }
      if asVariables { try stepVariables(node) } else { try stepTensors(node) }
    }
  }

  private func add(_ gradient: Variable, to node: Node) throws(TensorError) {
    if asVariables {
      node.flow =
        try node.flow.map { (sum) throws(TensorError) in try apply(.add, sum, gradient) }
        ?? gradient
    } else {
      try node.accumulate(gradient.value)
    }
  }
}

// MARK: - Counting

extension Backward {
  /// Visits all nodes that gradients can reach, and counts how many each will get.
  private func count(_ roots: [Node]) throws(TensorError) {
    var stack: Unmanaged<Node>?
    for root in roots where root.mark != run { visit(root, &stack) }
    while let top = stack {
      let isReleased = top._withUnsafeGuaranteedRef { node in
        stack = node.next
        node.next = nil
        if let first = node.first { expect(first, &stack) }
        if let second = node.second { expect(second, &stack) }
        if let others = node.others {
          for other in others { expect(.passUnretained(other), &stack) }
        }
        return node.isReleased
      }
      if isReleased { throw .released(top.takeUnretainedValue()) }
    }
    guard let trace else { return }
    trace.counts = trace.counts.map { ($0.node, Int($0.node.pending)) }
  }

  @inline(__always)
  private func expect(_ input: Unmanaged<Node>, _ stack: inout Unmanaged<Node>?) {
    input._withUnsafeGuaranteedRef { node in
      guard isWanted(node) else { return }
      if node.mark != run { visit(node, &stack) }
      node.pending &+= 1
    }
  }

  private func visit(_ node: Node, _ stack: inout Unmanaged<Node>?) {
    node.mark = run
    node.pending = 0
    if asVariables {
      node.flow = nil
    } else {
      node.gradient = nil
      if node.kind == .operation, let details = node.details { details.reset() }
    }
    trace?.counts.append((node, 0))
    node.next = stack
    stack = Unmanaged.passUnretained(node)
  }

  /// True when a gradient for this node would be of use.
  @inline(__always)
  func isWanted(_ node: Node) -> Bool {
    node.kind != .constant && (!asVariables || useful.contains(ObjectIdentifier(node)))
  }
}

extension Node.Details {
  fileprivate func reset() {
    gradient = nil
    function?.forgetGradients()
  }
}

// MARK: - The queue

extension Backward {
  /// The queue owns its nodes: their users may be gone when their turn comes.
  @inline(__always)
  private func enqueue(_ entry: Unmanaged<Node>) {
    if let trace { trace.becameReady(entry.takeUnretainedValue()) }
    entry._withUnsafeGuaranteedRef { $0.next = nil }
    if let tail { tail._withUnsafeGuaranteedRef { $0.next = entry } } else { head = entry }
    tail = entry
  }

  @inline(__always)
  private func dequeue() -> Unmanaged<Node>? {
    guard let entry = head else { return nil }
    head = entry._withUnsafeGuaranteedRef { node in
      let following = node.next
      node.next = nil
      return following
    }
    if head == nil { tail = nil }
    return entry
  }

  private func abandon() {
    while let entry = dequeue() {
      entry._withUnsafeGuaranteedRef { $0.flow = nil }
      entry.release()
    }
  }

  /// One gradient of `node` less is missing.
  func settle(_ node: Node) {
    node.pending &-= 1
    if node.pending == 0 { enqueue(.passRetained(node)) }
  }

  /// The same for a reference that the caller owns and gives away.
  @inline(__always)
  func settle(owned entry: Unmanaged<Node>) {
    let isReady = entry._withUnsafeGuaranteedRef { node in
      node.pending &-= 1
      return node.pending == 0
    }
    if isReady { enqueue(entry) } else { entry.release() }
  }
}
