import Autograd
import Tensors

/// The derivative of a computation in closed form, by the rules that the backward pass runs.
public struct Derivative {
  /// One operator passed on the way back.
  public struct Step {
    public let operation: Operation
    /// The gradient that arrived at its result.
    public let gradient: Term
    /// What each operand receives; nil for one that does not depend on the symbols.
    public let contributions: [Term?]
  }

  /// The operators in the order in which the pass met them.
  public private(set) var steps: [Step] = []
  private var gradients: [ObjectIdentifier: [Term]] = [:]
  private var order: [Operation] = []

  /// Runs the backward pass from a result, with symbols for numbers.
  ///
  /// Throws when an operator on the way has no derivative in closed form.
  public init(of result: Operation, wrt symbols: Set<String>) throws {
    guard result.extent.rank == 0 else {
      throw SymbolicError(
        "the result is no number; the gradient is that of a number: take its sum, perhaps")
    }
    var known: [ObjectIdentifier: Bool] = [:]
    sort(result, symbols, &known)
    gradients[ObjectIdentifier(result)] = [.one]
    for operation in order.reversed() where known[ObjectIdentifier(operation)] == true {
      try passBack(through: operation, known)
    }
  }

  /// The derivative by one symbol.
  public func derivative(by symbol: String) -> Term {
    .sum(
      order.filter { $0.term.kind == .symbol(symbol) && $0.op == nil }
        .flatMap { gradients[ObjectIdentifier($0)] ?? [] })
  }

  /// Notes every step once, operands first, and whether it depends on the symbols.
  private mutating func sort(
    _ operation: Operation, _ symbols: Set<String>, _ known: inout [ObjectIdentifier: Bool]
  ) {
    let key = ObjectIdentifier(operation)
    if known[key] != nil { return }
    known[key] = false
    for operand in operation.operands { sort(operand, symbols, &known) }
    var depends = operation.operands.contains { known[ObjectIdentifier($0)] == true }
    if case .symbol(let name) = operation.term.kind, operation.op == nil {
      depends = symbols.contains(name)
    }
    known[key] = depends
    order.append(operation)
  }

  private mutating func passBack(
    through operation: Operation, _ known: [ObjectIdentifier: Bool]
  ) throws {
    guard operation.op != nil, gradients[ObjectIdentifier(operation)] != nil else { return }
    let gradient = Term.sum(gradients[ObjectIdentifier(operation)] ?? [])
    var contributions: [Term?] = []
    for (index, operand) in operation.operands.enumerated() {
      guard known[ObjectIdentifier(operand)] == true else {
        contributions.append(nil)
        continue
      }
      let term = try operation.contribution(to: index, gradient)
      contributions.append(term)
      if let term { gradients[ObjectIdentifier(operand), default: []].append(term) }
    }
    steps.append(Step(operation: operation, gradient: gradient, contributions: contributions))
  }
}

extension Operation {
  /// What the rule of its operator gives for one operand, summed over the axes that were stretched;
  /// nil for an operand without a gradient, such as a condition.
  fileprivate func contribution(to index: Int, _ gradient: Term) throws -> Term? {
    guard let op else { return nil }
    if op === Operator.matmul { return matmulContribution(to: index, gradient) }
    if op === Operator.transpose { return .transposed(gradient) }
    if op === Operator.sum { return spread(gradient) }
    switch op.rule {
    case .formulas(let formulas):
      guard index < formulas.count, let formula = formulas[index] else { return nil }
      let term = try formula.term(for: self, gradient)
      return fold(term, to: operands[index].extent)
    case .procedure(let text, _, _):
      throw SymbolicError(
        "the rule of \(op.name) is no formula (\(text)), so it has no closed form")
    case .none(let reason):
      throw SymbolicError("\(op.name) has no derivative: \(reason)")
    }
  }

  /// The gradient of a sum goes to each element; along an axis it is stretched.
  private func spread(_ gradient: Term) -> Term {
    guard let axes = attributes.first?.ints, !attributes[1].isTrue, gradient.rank(in: self) > 0
    else { return gradient }
    return axes.reduce(gradient) { term, axis in
      axis == 0 ? term : Term(.call(Head(.unsqueeze, [.int(axis)]), [term]))
    }
  }

  /// grad @ y.T and x.T @ grad, with the outer product in the place of a matrix of rank 1.
  private func matmulContribution(to index: Int, _ gradient: Term) -> Term {
    let (x, y) = (operands[0], operands[1])
    switch (x.extent.rank, y.extent.rank, index) {
    case (1, 1, 0): return gradient * y.term
    case (1, 1, _): return gradient * x.term
    case (2, 1, 0): return .outer(gradient, y.term)
    case (1, 2, 1): return .outer(x.term, gradient)
    case (1, 2, 0): return .matmul(y.term, gradient)
    case (_, _, 0): return .matmul(gradient, .transposed(y.term))
    default: return .matmul(.transposed(x.term), gradient)
    }
  }

  /// Undoes broadcasting: the sum over the axes that an operand lacks or has with length 1.
  private func fold(_ term: Term, to operand: Extent) -> Term {
    let (axes, kept) = (extent.dimensions ?? [], operand.dimensions ?? [])
    let missing = axes.count - kept.count
    let stretched = axes.indices.filter {
      $0 < missing || kept[$0 - missing].isOne && !axes[$0].isOne
    }
    guard !stretched.isEmpty else { return term }
    let natural = axes.count - term.rank(in: self)
    let counts = stretched.filter { $0 < natural }.map { axes[$0].term }
    let summed = stretched.filter { $0 >= natural }.map { $0 - natural }
    let product = Term.product(counts + [term])
    if summed.isEmpty { return product }
    let isWhole = summed.count == axes.count - natural
    let settings: [Attribute] = isWhole ? [] : [.ints(summed), .flag(missing == 0)]
    return .call(Head(.sum, settings), [product])
  }
}

extension Term {
  /// The number of axes that it has by itself, where the symbols have those of a computation.
  fileprivate func rank(in operation: Operation) -> Int {
    rank(operation.symbolRanks)
  }

  private func rank(_ ranks: [String: Int]) -> Int {
    switch kind {
    case .number, .constant: return 0
    case .symbol(let name): return ranks[name] ?? 0
    case .sum(let parts), .product(let parts): return parts.map { $0.rank(ranks) }.max() ?? 0
    case .power(let base, let exponent): return max(base.rank(ranks), exponent.rank(ranks))
    case .call(let head, let operands):
      let inner = operands.map { $0.rank(ranks) }
      if head.op === Operator.matmul { return max(inner[0] + inner[1] - 2, 0) }
      if head.op === Operator.outer { return 2 }
      if head.op === Operator.unsqueeze { return inner[0] + 1 }
      if head.op === Operator.sum {
        guard let axes = head.attributes.first?.ints else { return 0 }
        return head.attributes[1].isTrue ? inner[0] : inner[0] - axes.count
      }
      return inner.max() ?? 0
    }
  }
}

extension Operation {
  /// The number of axes of each symbol in the computation up to here.
  fileprivate var symbolRanks: [String: Int] {
    var ranks: [String: Int] = [:]
    collect(into: &ranks)
    return ranks
  }

  private func collect(into ranks: inout [String: Int]) {
    if op == nil, case .symbol(let name) = term.kind { ranks[name] = extent.rank }
    for operand in operands { operand.collect(into: &ranks) }
  }
}
