import Tensors

/// A tensor that a program's own backward function keeps: it notices changes in place.
public struct KeptVariable {
  public let variable: Variable
  private let node: Node
  private let epoch = Recorder.epoch

  public init(_ variable: Variable) {
    self.variable = variable
    node = variable.operand(true).takeRetainedValue()
  }

  /// Throws `RuntimeError` when the tensor was changed in place since it was kept.
  public func check(for function: String) throws(TensorError) {
    if let details = node.details, details.changeEpoch > epoch {
      throw .changed(details.changeSite, neededBy: function)
    }
  }
}

/// A function's own result, kept without holding the function that made it.
public struct KeptResult {
  private let value: Tensor
  private weak var node: Node?

  public init(_ result: Variable) {
    value = result.value
    node = result.node
  }

  /// The result, in the graph as long as that is there.
  public var variable: Variable {
    node.map { Variable(value, node: $0) } ?? Variable(value)
  }
}
