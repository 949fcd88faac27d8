import Tensors

/// A function that a program registered on a tensor: sees the gradient, may replace it.
public typealias GradientHook = (Variable) throws(TensorError) -> Variable?

struct Hook {
  let id: Int
  let body: GradientHook
  nonisolated(unsafe) static var lastID = 0
  /// The hook that keeps an inner tensor's gradient.
  static let retaining = 0
}

extension Variable {
  /// The gradient of the last backward pass, or of a leaf the sum over passes; nil if there is none.
  ///
  /// Gradients of inner tensors are kept, as in the book.
  public var grad: Variable? {
    guard let node else { return nil }
    if let known = node.details?.gradient { return known }
    guard let tensor = node.gradient, node.kind == .operation else { return nil }
    let made = Variable(gradient: tensor)
    node.withDetails().gradient = made
    return made
  }

  /// Sets `.grad`.
  ///
  /// Throws `ValueError` for another shape, `RuntimeError` for a tensor without one.
  public func setGrad(_ gradient: Variable?) throws(TensorError) {
    if let gradient, gradient.shape != shape { throw .gradientShape(gradient.shape, shape) }
    guard let node, node.kind != .constant else {
      if gradient == nil { return }
      throw TensorError(.runtime, "a tensor with stop_gradient=True has no gradient to set")
    }
    node.gradient = nil
    if gradient != nil || node.details != nil {
      try gradient?.setStopGradient(false)
      node.withDetails().gradient = gradient
    }
  }

  /// Sets the gradient to zeros, or to None when `setToZero` is false.
  public func clearGradient(setToZero: Bool = true) throws(TensorError) {
    guard let grad else { return }
    if setToZero {
      try grad.setValue(Tensor.zeros(grad.shape, grad.dtype))
    } else {
      try setGrad(nil)
    }
  }

  /// Runs `hook` whenever a backward pass has this tensor's gradient complete, in order of
  /// registration.
  ///
  /// Returns the key for `removeHook`. Throws `RuntimeError` if it has no gradient.
  public func registerHook(_ hook: @escaping GradientHook) throws(TensorError) -> Int {
    guard let node, !stopGradient else {
      throw TensorError(.runtime, "cannot register a hook on a tensor with stop_gradient=True")
    }
    Hook.lastID += 1
    node.withDetails().hooks.append(Hook(id: Hook.lastID, body: hook))
    return Hook.lastID
  }

  /// Keeps an inner tensor's gradient as the hooks registered before leave it.
  ///
  /// Without it the gradient is kept as all hooks leave it.
  public func retainGradient() {
    guard let node, node.kind == .operation else { return }
    let details = node.withDetails()
    guard !details.hooks.contains(where: { $0.id == Hook.retaining }) else { return }
    details.hooks.append(
      Hook(id: Hook.retaining) { [unowned node] gradient in
        node.withDetails().gradient = Variable(gradient: gradient.value)
        return nil
      })
  }

  /// Removes a hook; false if it was not there.
  public func removeHook(_ id: Int) -> Bool {
    guard let hooks = node?.details?.hooks, hooks.contains(where: { $0.id == id }) else {
      return false
    }
    node?.details?.hooks.removeAll { $0.id == id }
    return true
  }

  /// The same value outside the graph.
  public func detach() -> Variable { Variable(value, origin: .detached) }

  /// A gradient as programs see it: a leaf with stop_gradient=False.
  convenience init(gradient: Tensor) {
    self.init(gradient)
    stopGradient = false
    node = Node(.leaf, value)
  }
}

extension TensorError {
  static func gradientShape(_ gradient: [Int], _ shape: [Int]) -> TensorError {
    TensorError(
      .value, "a gradient of shape {} does not fit a tensor of shape {}", gradient.description,
      shape.description)
  }
}
