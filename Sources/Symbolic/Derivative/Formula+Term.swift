import Autograd
import Tensors

extension Formula {
  /// The formula with terms in the place of the gradient, the operands and the result.
  ///
  /// Equations in a rule (`where(x == y, …)`) single out exceptional points: they are taken not to
  /// hold, since a formula speaks of all the others.
  func term(for operation: Operation, _ gradient: Term) throws -> Term {
    switch self {
    case .gradient: return gradient
    case .input(let index): return operation.operands[index].term
    case .output: return operation.term
    case .number(let value): return Self.known(value)
    case .attribute(let index):
      guard let value = operation.setting(index) else {
        throw SymbolicError("the settings of \(operation.op?.name ?? "it") are no numbers")
      }
      return Self.known(value)
    case .fact(_, let work): return Self.known(work(try operation.facts()))
    case .call(let callee, let operands, _):
      let terms = try operands.map { try $0.term(for: operation, gradient) }
      let target = callee.target
      if target === Operator.equal { return terms[0] == terms[1] ? .one : .zero }
      if target === Operator.expand || target === Operator.reshape { return terms[0] }
      return .call(Head(target), terms)
    }
  }

  /// The exact number that a constant of a rule is the rounded value of.
  private static func known(_ value: Double) -> Term {
    if let exact = constants[value] { return exact }
    return Rational(decimal: value).map { .number($0) } ?? .number(.decimal(value))
  }

  private static let constants: [Double: Term] = [
    1.1283791670955126: .number(2) / .sqrt(.constant(.pi)),
    0.7071067811865476: .sqrt(.half),
    0.3989422804014327: .one / .sqrt(.number(2) * .constant(.pi)),
    -.infinity: -.constant(.infinity), .infinity: .constant(.infinity),
  ]
}

extension Operation {
  /// A numeric setting, its default where it was left out.
  ///
  /// The threshold of softplus only guards against overflow: as a formula it has none.
  fileprivate func setting(_ index: Int) -> Double? {
    if op === Operator.softplus, index == 1 { return .infinity }
    if index < attributes.count { return attributes[index].number }
    guard let op, index < op.parameters.count else { return nil }
    return op.parameters[index].defaultValue?.number
  }

  /// What rules may ask of shapes; only numbers and known shapes answer.
  fileprivate func facts() throws -> Facts {
    let shapes = (operands + [self]).map { $0.extent.dimensions?.map(\.known) ?? [] }
    guard shapes.allSatisfy({ !$0.contains(nil) }) else {
      throw SymbolicError("the rule of \(op?.name ?? "it") needs shapes that are not known")
    }
    let known = shapes.map { $0.compactMap(\.self) }
    return Facts(
      attributes: attributes, shapes: known.dropLast(), outputShape: known[known.count - 1],
      dtype: .float64)
  }
}
