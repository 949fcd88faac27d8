import Tensors

extension Variable {
  /// All that a program can change about a tensor, for going back to it later.
  ///
  /// The graph is not copied: what a backward pass released stays released.
  public struct State {
    fileprivate let value: Tensor
    fileprivate let node: Node?
    fileprivate let stopGradient: Bool
    fileprivate let origin: Origin
    fileprivate let isParameter: Bool
    fileprivate let gradientValue: Tensor?
    /// The gradient as programs hold it; it has a state of its own.
    public let gradient: Variable?
    /// The memory that the values take, in bytes.
    public var bytes: Int { value.count * value.dtype.size }
  }

  /// The tensor as it is; setting it brings it back.
  public var state: State {
    get {
      State(
        value: value, node: node, stopGradient: stopGradient, origin: origin,
        isParameter: isParameter, gradientValue: node?.gradient,
        gradient: node?.details?.gradient)
    }
    set {
      value = newValue.value
      node = newValue.node
      stopGradient = newValue.stopGradient
      origin = newValue.origin
      isParameter = newValue.isParameter
      guard let node else { return }
      node.gradient = newValue.gradientValue
      if newValue.gradient != nil || node.details != nil {
        node.withDetails().gradient = newValue.gradient
      }
    }
  }
}
