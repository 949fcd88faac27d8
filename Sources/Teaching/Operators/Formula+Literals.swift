import Autograd

extension Formula {
  /// The formula with what follows from known operands worked out: of
  /// `grad * where(y == 0, 0, y * x ** (y - 1))` with y = 2 there remains `grad * (y * x)`.
  ///
  /// Rules are short, so recursion ends.
  func knowing(_ literals: [Double?]) -> Formula {
    guard case .call(let callee, let operands, let arguments) = self else { return self }
    let known = operands.map { $0.knowing(literals) }
    return Self.reduced(callee.target, known, literals) ?? .call(callee, known, arguments)
  }

  private static func reduced(
    _ op: Operator, _ operands: [Formula], _ literals: [Double?]
  ) -> Formula? {
    let numbers = operands.map { $0.value(literals) }
    if op === Operator.where, operands.count == 3, let condition = numbers[0] {
      return condition != 0 ? operands[1] : operands[2]
    }
    if op === Operator.power, operands.count == 2, numbers[1] == 1 { return operands[0] }
    guard operands.count == 2, let a = numbers[0], let b = numbers[1] else { return nil }
    switch op.symbol?.text {
    case "+": return .number(a + b)
    case "-": return .number(a - b)
    case "==": return .number(a == b ? 1 : 0)
    case ">": return .number(a > b ? 1 : 0)
    case "<": return .number(a < b ? 1 : 0)
    default: return nil
    }
  }

  private func value(_ literals: [Double?]) -> Double? {
    switch self {
    case .number(let value): value
    case .input(let index): literals.indices.contains(index) ? literals[index] : nil
    default: nil
    }
  }
}
