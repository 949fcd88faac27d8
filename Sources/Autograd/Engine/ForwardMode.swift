import Tensors

/// Forward mode: tangents travel along with the values, from the inputs to the results.
///
/// The rule of an operator maps a gradient u of its result to gradients of its inputs, linearly:
/// u is multiplied by the transposed Jacobian. So the Jacobian times tangents t is the derivative
/// with respect to u of the sum of t * rule(u): the one backward rule serves here too.
public enum ForwardMode {
  /// One operator that a tangent passes.
  public struct Step {
    public let node: Node
    /// The inputs and their tangents; nil where none arrives.
    public let inputs: [(node: Node, tangent: Tensor?)]
    /// The tangent of the result.
    public let tangent: Tensor
  }

  /// The tangents of results, given those of inputs; nil for a result that depends on none of them.
  ///
  /// They are recorded as operators when recording is on, and can be differentiated then. `trace` is
  /// told of each operator on the way, in the order of the forward pass.
  public static func tangents(
    of outputs: [Variable], inputs: [(Variable, Variable)], trace: ((Step) -> Void)? = nil
  ) throws(TensorError) -> [Variable?] {
    var known: [ObjectIdentifier: Variable] = [:]
    for (input, tangent) in inputs {
      guard tangent.shape == input.shape else {
        throw .gradientShape(tangent.shape, input.shape)
      }
      if let node = input.node { known[ObjectIdentifier(node)] = tangent }
    }
    for node in Node.topologicalOrder(of: outputs.compactMap(\.node)) {
      try Interrupt.check()
      guard known[ObjectIdentifier(node)] == nil, node.kind == .operation else { continue }
      guard !node.isReleased else { throw .released(node) }
      known[ObjectIdentifier(node)] = try tangent(of: node, known, trace)
    }
    return outputs.map { output in
      output.node.flatMap { known[ObjectIdentifier($0)] }
    }
  }

  private static func tangent(
    of node: Node, _ known: [ObjectIdentifier: Variable], _ trace: ((Step) -> Void)?
  ) throws(TensorError) -> Variable? {
    guard let op = node.op, op !== Operator.custom else { return nil }
    let result = node.outputIndex(op)
    let taker = result == nil ? node : node.input(0)
    let tangents = taker.inputs.map { known[ObjectIdentifier($0)] }
    guard tangents.contains(where: { $0 != nil }) else { return nil }
    let probe = try Variable(Tensor.ones(node.shape, node.dtype), stopGradient: false)
    let isRecorded = Recorder.isEnabled
    let tangent = try Recorder.with(true) { () throws(TensorError) in
      try pushed(tangents, through: taker, probe, result, isRecorded: isRecorded)
    }
    guard let tangent else { return nil }
    trace?(
      Step(
        node: node, inputs: zip(taker.inputs, tangents).map { ($0, $1?.value) },
        tangent: tangent.value))
    return tangent
  }

  /// The derivative with respect to `probe` of what the rule makes of it, weighted by the tangents.
  private static func pushed(
    _ tangents: [Variable?], through node: Node, _ probe: Variable, _ result: Int?,
    isRecorded: Bool
  ) throws(TensorError) -> Variable? {
    let gradients: [Variable?]
    if let result, let function = node.details?.function {
      function.receive(probe, at: result)
      gradients = try function.contributions(to: node)
    } else {
      let wanted = Set(
        zip(node.inputs, tangents).compactMap { $1 == nil ? nil : ObjectIdentifier($0) })
      gradients = try node.ruleGradients(probe) { wanted.contains(ObjectIdentifier($0)) }
    }
    var total: Variable?
    for (index, input) in node.inputs.enumerated() where index < gradients.count {
      guard let tangent = tangents[index], let gradient = try gradients[index]?.fitting(input)
      else {
        continue
      }
      let part = try apply(
        .sum, apply(.multiply, gradient, tangent), attributes: [.none, .flag(false)])
      total = try total.map { (sum) throws(TensorError) in try apply(.add, sum, part) } ?? part
    }
    guard let total, !total.stopGradient else { return nil }
    return try Gradients.of(
      [total], withRespectTo: [probe], createGraph: isRecorded, allowUnused: true)[0]
  }
}
