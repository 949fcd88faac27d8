import Tensors

extension Node {
  /// Values of at most this many elements are kept for display even if no rule needs them.
  static let shownCount = 1024

  /// The value that `user` needs again.
  ///
  /// Throws `RuntimeError` when it was changed in place since.
  func keptValue(for user: Node) throws(TensorError) -> Tensor {
    if let details, details.changeEpoch > user.epoch {
      throw .changed(details.changeSite, neededBy: user.backwardName)
    }
    guard let kept else { throw .released(self) }
    return kept
  }

  /// The value that `user` needs again, as an operand for recorded operators.
  func asVariable(for user: Node) throws(TensorError) -> Variable {
    Variable(try keptValue(for: user), node: self)
  }

  /// Notes that the value was changed in place here, for the graphs that were recorded before.
  func noteChange() {
    Recorder.epoch &+= 1
    let details = withDetails()
    details.changeEpoch = Recorder.epoch
    details.changeSite = Recorder.programSite
  }

  /// Where the value was changed in place, packed as `Recorder.site`; nil if it was not.
  public var changeSite: UInt64? {
    guard let details, details.changeEpoch > 0 else { return nil }
    return details.changeSite
  }
}

extension TensorError {
  static func changed(_ site: UInt64, neededBy user: String) -> TensorError {
    var error = TensorError(
      .runtime, "a value that {} needs for its gradient was changed in place after it was used",
      user)
    error.culprit = .change(site)
    return error
  }

  static func released(_ node: Node) -> TensorError {
    var error = TensorError(
      .runtime,
      "the graph of {} was released by an earlier backward(): "
        + "call that one with retain_graph=True to run backward() again",
      node.name)
    error.culprit = .release(node.releaseSite)
    return error
  }
}
