import Tensors

extension Variable {
  /// Replaces the value by an operator's result on it and `others`: `x.add_(y)`, `x[i] = y`.
  ///
  /// Recorded like any other application. Throws `ValueError` for a leaf that collects a gradient,
  /// as Paddle does, and where the result has another shape.
  public func applyInPlace(
    _ op: Operator, _ others: [Variable] = [], attributes: [Attribute] = []
  ) throws(TensorError) {
    try refuseCollectingLeaf()
    var result = try apply(op, inputs: [self] + others, attributes: attributes)
    if result.dtype != dtype {
      result = try apply(.cast, result, attributes: [.dtype(dtype)])
    }
    try replace(by: result)
  }

  /// Throws `ValueError` for a leaf that collects a gradient: it cannot change in place.
  public func refuseCollectingLeaf() throws(TensorError) {
    guard Recorder.isEnabled, isLeaf, !stopGradient else { return }
    throw TensorError(
      .value,
      "a leaf tensor that collects a gradient cannot be changed in place: "
        + "compute a new one, or change it under paddle.no_grad()")
  }

  /// Takes over what was computed from this tensor, with its place in the graph.
  ///
  /// Throws `ValueError` where the result has another shape, unless that is the purpose.
  public func replace(by result: Variable, changingShape: Bool = false) throws(TensorError) {
    guard changingShape || result.shape == shape else {
      throw TensorError(
        .value, "a result of shape {} cannot replace a tensor of shape {} in place",
        result.shape.description, shape.description)
    }
    adopt(result)
  }

  /// Replaces the value by another of the same shape, unrecorded: `x.set_value(y)`.
  ///
  /// Throws `ValueError` for another shape.
  public func setValue(_ other: Tensor) throws(TensorError) {
    let other = Dialect.adapt(other)
    guard other.shape == shape else {
      throw TensorError(
        .value, "a value of shape {} cannot replace a tensor of shape {}",
        other.shape.description, shape.description)
    }
    replaceValue(try other.cast(to: dtype))
  }

  private func adopt(_ result: Variable) {
    guard let made = result.node, !result.stopGradient else {
      replaceValue(result.value)
      return
    }
    node?.noteChange()
    made.epoch = Recorder.epoch
    value = result.value
    node = made
    stopGradient = false
    origin = .operation
  }

  /// A new value in the same place of the graph: graphs recorded before must not use it.
  private func replaceValue(_ other: Tensor) {
    value = other
    guard let node else { return }
    node.noteChange()
    if node.kind == .constant, node.details?.gradient == nil {
      self.node = nil
    } else {
      node.kept = nil
    }
  }
}
