import Tensors

/// The pass whose gradients are plain tensors: `backward()`.
extension Backward {
  mutating func stepTensors(_ node: Node) throws(TensorError) {
    if let hooks = node.details?.hooks, !hooks.isEmpty { try node.runHooks(hooks) }
    trace?.begin(node, node.gradient)
    guard node.kind == .operation else {
      try node.collect()
      return
    }
    if let index = node.outputIndex, let function = node.firstInput {
      function.details?.function?.receive(node.gradient.map { Variable($0) }, at: index)
      if !retainsGraph { node.release() }
      settle(function)
    } else if node.inputCount <= 2, node.details?.function == nil,
      case .formulas(let rule)? = node.op?.rule
    {
      try passBack(node, rule)
    } else {
      try passBackToAll(node)
    }
  }

  /// One or two inputs and a rule in formulas: the common case, without arrays.
  private mutating func passBack(_ node: Node, _ rule: [Formula?]) throws(TensorError) {
    let x = try contribution(node, rule, 0, node.firstInput)
    let y = try contribution(node, rule, 1, node.secondInput)
    if trace != nil || retainsGraph {
      let (first, second) = (node.firstInput, node.secondInput)
      if !retainsGraph { node.release() }
      if let first { try deliver(x, to: first, 0) }
      if let second { try deliver(y, to: second, 1) }
    } else {
      let (first, second) = node.releaseTakingInputs()
      if let first { try deliver(x, to: first, 0) }
      if let second { try deliver(y, to: second, 1) }
    }
  }

  @inline(__always)
  private func contribution(
    _ node: Node, _ rule: [Formula?], _ index: Int, _ input: Node?
  ) throws(TensorError) -> Tensor? {
    guard let input, input.kind != .constant, let gradient = node.gradient else { return nil }
    return try rule[index]?.evaluate(node, gradient)
  }

  private mutating func passBackToAll(_ node: Node) throws(TensorError) {
    var contributions = [Tensor?](repeating: nil, count: node.inputCount)
    if node.gradient != nil || node.details?.function != nil {
      contributions = try node.contributions()
    }
    let inputs = node.inputs
    if !retainsGraph { node.release() }
    for (index, input) in inputs.enumerated() {
      try deliver(contributions[index], to: input, index)
    }
  }

  @inline(__always)
  private mutating func deliver(
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
