import Synchronization
import Tensors

/// One backward pass: counts the gradients that each backward operator waits for, puts the ready
/// ones in a queue, and goes.
///
/// No recursion anywhere. Gradients are plain tensors (`backward()`), or variables, when they are
/// to be captured without touching any `.grad` or differentiated again (`paddle.grad`).
struct Backward {
  private nonisolated(unsafe) static var lastRun: UInt32 = 0

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
  private var head: Unmanaged<Node>?
  private var tail: Unmanaged<Node>?

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
  mutating func start(_ starts: [(node: Node, gradient: Variable)]) throws(TensorError) {
    defer { abandon() }
    try count(starts.map(\.node))
    for (node, gradient) in starts {
      trace?.starts.append(Trace.Start(node: node, gradient: gradient.value))
      try add(gradient, to: node)
    }
    for (node, _) in starts where node.pending == 0 && node.mark == run {
      node.pending = .max
      enqueue(node)
    }
    var steps = 0
    while let node = dequeue() {
      steps &+= 1
      if steps & 255 == 0 { try checkInterrupt() }
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

  private func checkInterrupt() throws(TensorError) {
    guard Interrupt.flag.load(ordering: .relaxed) else { return }
    Interrupt.flag.store(false, ordering: .relaxed)
    throw TensorError(.interrupt, "interrupted")
  }
}

// MARK: - Counting

extension Backward {
  /// Visits all nodes that gradients can reach, and counts how many each will get.
  private mutating func count(_ roots: [Node]) throws(TensorError) {
    var stack: Unmanaged<Node>?
    for root in roots where root.mark != run { visit(root, &stack) }
    while let top = stack {
      let node = top._withUnsafeGuaranteedRef { $0 }
      stack = node.next
      node.next = nil
      if node.isReleased { throw .released(node) }
      if let first = node.firstInput { expect(first, &stack) }
      if let second = node.secondInput { expect(second, &stack) }
      for other in node.otherInputs ?? [] { expect(other, &stack) }
    }
    guard let trace else { return }
    trace.counts = trace.counts.map { ($0.node, Int($0.node.pending)) }
  }

  private func expect(_ node: Node, _ stack: inout Unmanaged<Node>?) {
    guard isWanted(node) else { return }
    if node.mark != run { visit(node, &stack) }
    node.pending &+= 1
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
  private mutating func enqueue(_ node: Node) {
    trace?.becameReady(node)
    let entry = Unmanaged.passRetained(node)
    node.next = nil
    if let tail { tail._withUnsafeGuaranteedRef { $0.next = entry } } else { head = entry }
    tail = entry
  }

  @inline(__always)
  private mutating func dequeue() -> Node? {
    guard let entry = head else { return nil }
    let node = entry.takeRetainedValue()
    head = node.next
    node.next = nil
    if head == nil { tail = nil }
    return node
  }

  private mutating func abandon() {
    while let node = dequeue() { node.flow = nil }
  }

  /// One gradient of `node` less is missing.
  @inline(__always)
  mutating func settle(_ node: Node) {
    node.pending &-= 1
    if node.pending == 0 { enqueue(node) }
  }
}
