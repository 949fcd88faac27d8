import Tensors

/// The pass whose gradients are variables: `paddle.grad`. The rules run as recorded operators when
/// the caller has recording on, so that gradients can be differentiated again.
extension Backward {
  func stepVariables(_ node: Node) throws(TensorError) {
    var flow = node.flow.take()
    if let before = flow, let hooks = node.details?.hooks {
      for hook in hooks { flow = try hook.body(flow ?? before) ?? flow }
    }
    trace?.begin(node, flow?.value)
    if let flow { captured[ObjectIdentifier(node)] = flow }
    guard node.kind == .operation, let op = node.op else { return }
    if let index = node.outputIndex(op), let function = node.first?.takeUnretainedValue() {
      function.details?.function?.receive(flow, at: index)
      if isWanted(function) { settle(function) }
      return
    }
    guard (0..<node.inputCount).contains(where: { isWanted(node.input($0)) }) else { return }
    let contributions = try contributions(node, flow)
    for (index, input) in node.inputs.enumerated() where isWanted(input) {
      try deliver(index < contributions.count ? contributions[index] : nil, to: input, index)
    }
  }

  private func contributions(_ node: Node, _ flow: Variable?) throws(TensorError) -> [Variable?] {
    if let function = node.details?.function { return try function.contributions(to: node) }
    guard let flow else { return [] }
    return try node.ruleGradients(flow) { isWanted($0) }
  }

  private func deliver(
    _ given: Variable?, to input: Node, _ index: Int
  ) throws(TensorError) {
    var delivered: Variable?
    if let given {
      let fitting = try given.fitting(input)
      delivered = fitting
      input.flow =
        try input.flow.map { (sum) throws(TensorError) in try apply(.add, sum, fitting) } ?? fitting
    }
    trace?.contribute(
      Trace.Contribution(
        input: index, target: input, given: given?.value, delivered: delivered?.value,
        sum: input.flow?.value, missing: Int(input.pending) - 1))
    settle(input)
  }
}

extension Node {
  /// What the operator's rule gives its inputs for a gradient of the result, by recorded operators.
  func ruleGradients(
    _ gradient: Variable, _ isWanted: (Node) -> Bool
  ) throws(TensorError) -> [Variable?] {
    guard let op else { return [] }
    switch op.rule {
    case .formulas(let formulas):
      var result: [Variable?] = []
      for (index, formula) in formulas.enumerated() {
        result.append(isWanted(input(index)) ? try formula?.evaluate(self, gradient) : nil)
      }
      return result
    case .procedure(_, _, let body): return try body(Application(node: self, gradient: gradient))
    case .none: return []
    }
  }
}

extension Variable {
  /// Summed over the axes that were stretched, and converted to the node's type.
  func fitting(_ node: Node) throws(TensorError) -> Variable {
    var result = self
    if result.shape != node.shape {
      result = try apply(.sumTo, result, attributes: [.ints(node.shape)])
    }
    if result.dtype != node.dtype {
      result = try apply(.cast, result, attributes: [.dtype(node.dtype)])
    }
    return result
  }
}
