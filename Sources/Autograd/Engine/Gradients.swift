import Tensors

extension Variable {
  /// Runs the backward pass from here: gradients collect in the leaves' `.grad`.
  ///
  /// `gradient` stands for dL/d(this), ones if nil. The graph is released unless `retainGraph`.
  /// `trace` writes the pass down. Throws `RuntimeError` when there is nothing to differentiate or
  /// the graph was released before, `ValueError` for a gradient of another shape.
  public func backward(
    gradient: Variable? = nil, retainGraph: Bool = false, trace: Trace? = nil
  ) throws(TensorError) {
    try Gradients.backward([self], [gradient], retainGraph: retainGraph, trace: trace)
  }
}

/// The ways to ask for gradients.
public enum Gradients {
  /// `paddle.autograd.backward`: one pass from several results.
  public static func backward(
    _ outputs: [Variable], _ gradients: [Variable?], retainGraph: Bool = false, trace: Trace? = nil
  ) throws(TensorError) {
    let starts = try starts(outputs, gradients)
    let pass = Backward(.tensors(retainsGraph: retainGraph), trace: trace)
    try Recorder.with(false) { () throws(TensorError) in try pass.start(starts) }
  }

  /// `paddle.grad`: the gradients of the outputs' sum with respect to `inputs`; no `.grad` changes
  /// and nothing is released.
  ///
  /// With `createGraph` the results can be differentiated again. Without `allowUnused`, an input
  /// that the outputs do not depend on is a `ValueError`; with it, its gradient is nil.
  public static func of(
    _ outputs: [Variable], withRespectTo inputs: [Variable], _ gradients: [Variable?] = [],
    createGraph: Bool = false, allowUnused: Bool = false, noGrad: [Variable] = [],
    trace: Trace? = nil
  ) throws(TensorError) -> [Variable?] {
    let starts = try starts(outputs, gradients)
    let targets = Set(
      inputs.compactMap { $0.stopGradient ? nil : $0.node.map(ObjectIdentifier.init) })
    let blocked = Set(noGrad.compactMap { $0.node.map(ObjectIdentifier.init) })
    let pass = Backward(.variables, trace: trace)
    pass.useful = useful(starts.map(\.node), targets, blocked)
    let useful = starts.filter { pass.isWanted($0.node) }
    try Recorder.with(createGraph) { () throws(TensorError) in try pass.start(useful) }
    var results: [Variable?] = []
    for input in inputs {
      let found = input.node.flatMap { pass.captured[ObjectIdentifier($0)] }
      guard found != nil || allowUnused else { throw .unused(input) }
      results.append(found)
    }
    return results
  }

  /// The whole backward pass from `output` as it would run, without changing any `.grad` and without
  /// releasing anything: what a walkthrough shows.
  public static func trace(
    of output: Variable, gradient: Variable? = nil
  ) throws(TensorError) -> Trace {
    let trace = Trace()
    let starts = try starts([output], [gradient])
    let pass = Backward(.variables, trace: trace)
    let nodes = Node.topologicalOrder(of: starts.map(\.node))
    pass.useful = Set(nodes.lazy.filter(\.isTracked).map(ObjectIdentifier.init))
    try Recorder.with(false) { () throws(TensorError) in try pass.start(starts) }
    return trace
  }

  /// The nodes on a way from the roots to a target.
  private static func useful(
    _ roots: [Node], _ targets: Set<ObjectIdentifier>, _ blocked: Set<ObjectIdentifier>
  ) -> Set<ObjectIdentifier> {
    var useful = targets.subtracting(blocked)
    for node in Node.topologicalOrder(of: roots) where !blocked.contains(ObjectIdentifier(node)) {
      let leads = (0..<node.inputCount).contains {
        useful.contains(ObjectIdentifier(node.input($0)))
      }
      if leads { useful.insert(ObjectIdentifier(node)) }
    }
    return useful
  }

  private static func starts(
    _ outputs: [Variable], _ gradients: [Variable?]
  ) throws(TensorError) -> [(node: Node, gradient: Variable)] {
    var starts: [(node: Node, gradient: Variable)] = []
    for (index, output) in outputs.enumerated() {
      guard let node = output.node, !output.stopGradient else { throw .untracked(output) }
      if let gradient = index < gradients.count ? gradients[index] : nil {
        guard gradient.shape == node.shape else { throw .gradientShape(gradient.shape, node.shape) }
        starts.append((node, gradient))
      } else {
        starts.append((node, Variable(try Tensor.ones(node.shape, node.dtype))))
      }
    }
    return starts
  }
}

extension TensorError {
  fileprivate static func untracked(_ output: Variable) -> TensorError {
    switch output.origin {
    case .noGrad:
      TensorError(
        .runtime,
        "backward() has nothing to do: this tensor was made under no_grad, so its "
          + "operators were not recorded")
    case .detached:
      TensorError(
        .runtime,
        "backward() has nothing to do: this tensor was taken out of its graph by "
          + "detach() or by stop_gradient=True")
    case .notDifferentiable:
      TensorError(
        .runtime,
        "backward() has nothing to do: this tensor comes from an operator that has no "
          + "gradient")
    case .constants:
      TensorError(
        .runtime,
        "backward() has nothing to do: all the tensors that this one was computed from "
          + "have stop_gradient=True")
    case .data, .operation:
      TensorError(
        .runtime, "backward() has nothing to do: this tensor has stop_gradient=True")
    }
  }

  fileprivate static func unused(_ input: Variable) -> TensorError {
    input.stopGradient
      ? TensorError(
        .value,
        "paddle.grad: an input has stop_gradient=True, so it has no gradient: "
          + "allow_unused=True gives None for it")
      : TensorError(
        .value,
        "paddle.grad: the outputs do not depend on one of the inputs: allow_unused=True "
          + "gives None for it")
  }
}
