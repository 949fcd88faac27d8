import Autograd
import Tensors

extension Evaluation {
  /// What a term is worth where its symbols are tensors.
  ///
  /// Throws where an operator does, and a `SymbolicError` for what has no value.
  public static func tensor(of term: Term, at point: [String: Tensor]) throws -> Tensor {
    switch term.kind {
    case .number, .constant:
      guard let value = value(of: term) else { throw SymbolicError("\(term) is no number") }
      return Tensor(value)
    case .symbol(let name): return try symbol(name, point)
    case .sum(let terms): return try fold(.add, terms, point)
    case .product(let factors): return try fold(.multiply, factors, point)
    case .power(let base, let exponent):
      if base == .constant(.e) { return try apply(.exp, [exponent], [], point) }
      return try apply(.power, [base, exponent], [], point)
    case .call(.transposed, let operands):
      let matrix = try tensor(of: operands[0], at: point)
      return matrix.rank < 2 ? matrix : try Operator.transpose.forward([matrix], [.ints([1, 0])])
    case .call(let head, let operands):
      guard let op = head.op else { throw SymbolicError("\(head.name) has no value") }
      return try apply(op, operands, head.attributes, point)
    }
  }

  /// A tensor, or a length such as `A.shape[0]`.
  private static func symbol(_ name: String, _ point: [String: Tensor]) throws -> Tensor {
    if let value = point[name] { return value }
    let parts = name.split(separator: ".shape[")
    guard parts.count == 2, let shape = point[String(parts[0])]?.shape,
      let axis = Int(parts[1].dropLast()), shape.indices.contains(axis)
    else { throw SymbolicError("\(name) has no value") }
    return Tensor(Double(shape[axis]))
  }

  private static func fold(
    _ op: Operator, _ terms: [Term], _ point: [String: Tensor]
  ) throws -> Tensor {
    var result = try tensor(of: terms[0], at: point)
    for term in terms.dropFirst() {
      result = try op.forward([result, tensor(of: term, at: point)])
    }
    return result
  }

  private static func apply(
    _ op: Operator, _ operands: [Term], _ attributes: [Attribute], _ point: [String: Tensor]
  ) throws -> Tensor {
    try op.forward(operands.map { try tensor(of: $0, at: point) }, attributes)
  }
}
