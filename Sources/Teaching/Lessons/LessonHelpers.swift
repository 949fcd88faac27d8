import Autograd
import Interpreter
import Tensors

/// The functions that conditions in lessons may call besides all that a program can.
enum LessonHelpers {
  nonisolated(unsafe) static let all: [Native] = [
    Native("close(a, b)", "whether two values are the same number, list or tensor, nearly") {
      arguments throws(Raised) in .bool(isClose(arguments[0], arguments[1]))
    },
    Native("grad_op(x)", "the name of the backward operator behind a tensor, or None") {
      arguments throws(Raised) in
      guard let node = try node(arguments[0]), node.kind == .operation else { return .none }
      return .string(node.backwardName)
    },
    Native("uses(x, name)", "whether an operator took part in computing a tensor") {
      arguments throws(Raised) in
      let name = try arguments.string(1)
      guard let node = try node(arguments[0]) else { return .bool(false) }
      return .bool(
        Node.topologicalOrder(of: [node]).contains {
          $0.name == name || $0.op?.paddleNames.contains(name) == true
        })
    },
    Native("brief(x)", "the value in a few words") { arguments throws(Raised) in
      .string(try brief(arguments[0]))
    },
  ]

  private static func node(_ value: Value) throws(Raised) -> Node? {
    guard case .tensor(let variable) = value else {
      throw Raised(.typeError, "expected a tensor, not {}", value.type.name)
    }
    return variable.node
  }

  static func brief(_ value: Value) throws(Raised) -> String {
    if case .tensor(let variable) = value { return variable.value.brief }
    return try value.repr()
  }

  /// Numbers to a thousandth, whole numbers and shapes exactly, where one number and a tensor of one
  /// are the same.
  private static func isClose(_ a: Value, _ b: Value) -> Bool {
    if case .str(let a) = a, case .str(let b) = b { return a.text == b.text }
    if a.isNone || b.isNone { return a.isNone && b.isNone }
    guard let a = flattened(a), let b = flattened(b), a.numbers.count == b.numbers.count,
      a.shape == b.shape || a.numbers.count == 1
    else { return false }
    return zip(a.numbers, b.numbers).allSatisfy(isClose)
  }

  private static func isClose(_ x: Double, _ y: Double) -> Bool {
    if x == y || (x.isNaN && y.isNaN) { return true }
    let size = max(x.magnitude, y.magnitude)
    let areWhole = x == x.rounded() && y == y.rounded() && size < 1e6
    return !areWhole && (x - y).magnitude <= 1e-3 * size
  }

  /// The numbers of a value and its shape; nil for what is not made of numbers.
  private static func flattened(
    _ value: Value, depth: Int = 0
  ) -> (numbers: [Double], shape: [Int])? {
    switch value {
    case .bool(let value): return ([value ? 1 : 0], [])
    case .int(let value): return ([Double(value)], [])
    case .double(let value): return ([value], [])
    case .tensor(let variable): return (variable.value.doubles, variable.value.shape)
    case .list(let list): return stacked(list.items, depth)
    case .tuple(let tuple): return stacked(tuple.items, depth)
    default: return nil
    }
  }

  private static func stacked(_ items: [Value], _ depth: Int) -> (numbers: [Double], shape: [Int])?
  {
    guard depth < 16 else { return nil }
    let parts = items.compactMap { flattened($0, depth: depth + 1) }
    guard parts.count == items.count, Set(parts.map(\.shape)).count <= 1 else { return nil }
    return (parts.flatMap(\.numbers), [items.count] + (parts.first?.shape ?? []))
  }
}
