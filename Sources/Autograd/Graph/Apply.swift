import Tensors

/// Applies an operator to one operand and records it if a gradient may be wanted.
public func apply(
  _ op: Operator, _ x: Variable, attributes: [Attribute] = []
) throws(TensorError) -> Variable {
  let value = Dialect.adapt(try op.forward(x.value, attributes))
  guard Recorder.isEnabled, !x.stopGradient, op.isDifferentiable, value.dtype.isFloating else {
    return Variable(value, origin: .unrecorded(op, tracked: !x.stopGradient))
  }
  let node = Node(
    op, value, keeps: op.keeps(value), x.operand(op.keeps.input(0)), nil, op.completed(attributes))
  return Variable(value, node: node)
}

/// Applies an operator to two operands and records it if a gradient may be wanted.
public func apply(
  _ op: Operator, _ x: Variable, _ y: Variable, attributes: [Attribute] = []
) throws(TensorError) -> Variable {
  let value =
    if let number = op.number(x, y) { number } else {
      Dialect.adapt(try op.forward(x.value, y.value, attributes))
    }
  let isTracked = !x.stopGradient || !y.stopGradient
  guard Recorder.isEnabled, isTracked, op.isDifferentiable, value.dtype.isFloating else {
    return Variable(value, origin: .unrecorded(op, tracked: isTracked))
  }
  let node = Node(
    op, value, keeps: op.keeps(value), x.operand(op.keeps.input(0)), y.operand(op.keeps.input(1)),
    op.completed(attributes))
  return Variable(value, node: node)
}

/// Applies an operator to any number of operands and records it if a gradient may be wanted.
public func apply(
  _ op: Operator, inputs: [Variable], attributes: [Attribute] = []
) throws(TensorError) -> Variable {
  if inputs.count == 1 { return try apply(op, inputs[0], attributes: attributes) }
  if inputs.count == 2 { return try apply(op, inputs[0], inputs[1], attributes: attributes) }
  let value = Dialect.adapt(try op.forward(inputs.map(\.value), attributes))
  let isTracked = inputs.contains { !$0.stopGradient }
  guard Recorder.isEnabled, isTracked, op.isDifferentiable, value.dtype.isFloating else {
    return Variable(value, origin: .unrecorded(op, tracked: isTracked))
  }
  let operands = inputs.indices.map { inputs[$0].operand(op.keeps.input($0)).takeRetainedValue() }
  let node = Node(
    op, value, keeps: op.keeps(value), inputs: operands, op.completed(attributes))
  return Variable(value, node: node)
}

extension Operator {
  /// True if the rule needs the result again or it is small enough to be shown later.
  @inline(__always)
  fileprivate func keeps(_ value: Tensor) -> Bool { keeps.output || value.isShown }
}

extension Tensor {
  @inline(__always)
  fileprivate var isShown: Bool { storage == nil || count <= Node.shownCount }
}

extension Variable {
  /// The node as an operand of another, owned by the caller; a constant gets one.
  ///
  /// Keeps the value if that is asked for.
  @inline(__always)
  func operand(_ keeping: Bool) -> Unmanaged<Node> {
    guard let node, node.kind == .constant || !stopGradient else { return constantOperand() }
    if node.kept == nil, keeping || value.isShown { node.kept = value }
    return .passRetained(node)
  }

  private func constantOperand() -> Unmanaged<Node> {
    let made = Node(.constant, value)
    node = made
    return .passRetained(made)
  }
}

extension Variable.Origin {
  fileprivate static func unrecorded(_ op: Operator, tracked: Bool) -> Self {
    if !tracked { return .constants }
    return Recorder.isEnabled ? .notDifferentiable : .noGrad
  }
}
