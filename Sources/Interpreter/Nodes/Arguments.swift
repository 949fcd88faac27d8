/// The arguments of a call, evaluated one after the other into the callee's slots.
///
/// A chain and not an array: a child in an array costs a retain.
class ArgumentList {
  /// Evaluates into `slot[0...]`; when it throws, the slots are empty.
  func put(_ f: Frame, _ slot: Slot) throws(Raised) {}

  /// The list of `nodes`.
  static func make(_ nodes: [ExpressionNode]) -> ArgumentList {
    guard let last = nodes.last else { return ArgumentList() }
    var list: ArgumentList = LastArgument(last)
    for node in nodes.dropLast().reversed() { list = FirstArgument(node, list) }
    return list
  }
}

private final class LastArgument: ArgumentList {
  private let value: Operand

  init(_ value: ExpressionNode) { self.value = Operand(value) }
  override func put(_ f: Frame, _ slot: Slot) throws(Raised) {
    slot.initialize(to: try value.eval(f))
  }
}

private final class FirstArgument: ArgumentList {
  private let value: Operand
  private let rest: ArgumentList

  init(_ value: ExpressionNode, _ rest: ArgumentList) {
    self.value = Operand(value)
    self.rest = rest
  }
  override func put(_ f: Frame, _ slot: Slot) throws(Raised) {
    slot.initialize(to: try value.eval(f))
    do throws(Raised) { try rest.put(f, slot + 1) } catch {
      slot.deinitialize(count: 1)
      throw error
    }
  }
}
