import Tensors

/// The pass whose gradients are plain tensors: `backward()`.
extension Backward {
  func stepTensors(_ node: Node) throws(TensorError) {
    if let hooks = node.details?.hooks, !hooks.isEmpty { try node.runHooks(hooks) }
    trace?.begin(node, node.gradient)
    guard node.kind == .operation, let op = node.op else {
      try node.collect()
      return
    }
    if let index = node.outputIndex(op), let function = node.first {
      let target = function.takeUnretainedValue()
      target.details?.function?.receive(node.gradient.map { Variable($0) }, at: index)
      if !retainsGraph { node.release() }
      settle(target)
    } else if op.hasFewOperands, node.others == nil {
      if trace == nil, node.isNumber, passBackNumbers(node, op) { return }
      try passBack(node, op)
    } else {
      try passBackToAll(node)
    }
  }

  /// Numbers all around: the common case of a loop, without tensors.
  ///
  /// False if it is not that.
  private func passBackNumbers(_ node: Node, _ op: Operator) -> Bool {
    guard let gradient = node.gradient?.number else { return false }
    var (x, y): (Float?, Float?)
    if let first = node.first, first.wantsGradient {
      guard first.isNumber, let value = op.firstProgram?.run(node, gradient) else { return false }
      x = value
    }
    if let second = node.second, second.wantsGradient {
      guard second.isNumber, let value = op.secondProgram?.run(node, gradient) else {
        return false
      }
      y = value
    }
    if retainsGraph {
      if let first = node.first { deliver(x, to: first.retain()) }
      if let second = node.second { deliver(y, to: second.retain()) }
    } else {
      let (first, second) = node.releaseTakingInputs()
      if let first { deliver(x, to: first) }
      if let second { deliver(y, to: second) }
    }
    return true
  }

  /// Adds a number to an input's gradient; nil for an input that wants none.
  ///
  /// Takes the reference.
  @inline(__always)
  private func deliver(_ number: Float?, to entry: Unmanaged<Node>) {
    guard let number else { return entry.release() }
    entry._withUnsafeGuaranteedRef { input in
      if let sum = input.gradient?.number {
        input.gradient?.setNumber(sum + number)
      } else {
        input.gradient = Tensor(number: number, shape: input.shape)
      }
    }
    settle(owned: entry)
  }

  /// One or two inputs and a rule in formulas, without arrays.
  private func passBack(_ node: Node, _ op: Operator) throws(TensorError) {
    let first = node.first?.takeUnretainedValue()
    let second = node.second?.takeUnretainedValue()
    let x = try contribution(node, op.formulas.first, first)
    let y = try contribution(node, op.formulas.second, second)
    if !retainsGraph { node.release() }
    if let first { try deliver(x, to: first, 0) }
    if let second { try deliver(y, to: second, 1) }
  }

  private func contribution(
    _ node: Node, _ formula: Formula?, _ input: Node?
  ) throws(TensorError) -> Tensor? {
    guard let input, input.kind != .constant, let gradient = node.gradient else { return nil }
    return try formula?.evaluate(node, gradient)
  }

  private func passBackToAll(_ node: Node) throws(TensorError) {
    let contributions = try node.contributions()
    let inputs = node.inputs
    if !retainsGraph { node.release() }
    for (index, input) in inputs.enumerated() {
      try deliver(contributions[index], to: input, index)
    }
  }

  private func deliver(
    _ given: consuming Tensor?, to input: Node, _ index: Int
  ) throws(TensorError) {
    guard input.kind != .constant else { return }
    guard let trace else {
      if let given { try input.accumulate(input.fitting(given)) }
      settle(input)
      return
    }
    let delivered = try given.map { (tensor) throws(TensorError) in try input.fitting(tensor) }
    if let delivered { try input.accumulate(delivered) }
    trace.contribute(
      Trace.Contribution(
        input: index, target: input, given: given, delivered: delivered, sum: input.gradient,
        missing: Int(input.pending) - 1))
    settle(input)
  }
}

extension Unmanaged<Node> {
  @inline(__always)
  fileprivate var wantsGradient: Bool { _withUnsafeGuaranteedRef { $0.kind != .constant } }
  @inline(__always)
  fileprivate var isNumber: Bool { _withUnsafeGuaranteedRef { $0.isNumber } }
}

extension Node {
  /// Sums a gradient over the axes that were stretched, and converts it to this node's type.
  @inline(__always)
  func fitting(_ gradient: consuming Tensor) throws(TensorError) -> Tensor {
    if gradient.shape == shape, gradient.dtype == dtype { return gradient }
    let summed = gradient.shape == shape ? gradient : try gradient.sum(to: shape)
    return summed.dtype == dtype ? summed : try summed.cast(to: dtype)
  }

  @inline(__always)
  func accumulate(_ gradient: consuming Tensor) throws(TensorError) {
    if let sum = self.gradient.take() {
      self.gradient = try Tensor.zip(.add, sum, gradient)
    } else {
      self.gradient = gradient
    }
  }

  /// A leaf's sum over passes.
  fileprivate func collect() throws(TensorError) {
    guard let gradient = gradient.take() else { return }
    let details = withDetails()
    if let known = details.gradient {
      try known.setValue(Tensor.zip(.add, known.value, gradient))
    } else {
      details.gradient = Variable(gradient: gradient)
    }
  }

  fileprivate func runHooks(_ hooks: [Hook]) throws(TensorError) {
    guard let before = gradient else { return }
    var variable = Variable(before)
    for hook in hooks {
      guard let changed = try hook.body(variable) else { continue }
      guard changed.shape == shape else { throw .gradientShape(changed.shape, shape) }
      variable = changed
    }
    gradient = variable.value
  }

  /// The rule's result for all inputs.
  fileprivate func contributions() throws(TensorError) -> [Tensor?] {
    let variables = try Recorder.with(false) { () throws(TensorError) -> [Variable?] in
      if let function = details?.function { return try function.contributions(to: self) }
      guard let gradient, let op else { return [] }
      switch op.rule {
      case .formulas(let formulas):
        var result: [Variable?] = []
        for (index, formula) in formulas.enumerated() {
          let tensor = isWanted(index) ? try formula?.evaluate(self, gradient) : nil
          result.append(tensor.map { Variable($0, origin: .constants) })
        }
        return result
      case .procedure(_, _, let body):
        return try body(Application(node: self, gradient: Variable(gradient)))
      case .none: return []
      }
    }
    return (0..<inputCount).map { $0 < variables.count ? variables[$0]?.value : nil }
  }

  /// True when an input has use for a gradient.
  func isWanted(_ index: Int) -> Bool { input(index).kind != .constant }
}
