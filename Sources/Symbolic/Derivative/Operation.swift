import Autograd

/// A step of a computation on symbols: a symbol, a number, or an operator applied to earlier steps.
public final class Operation {
  /// The operator; nil for symbols and numbers.
  public let op: Operator?
  public let attributes: [Attribute]
  public let operands: [Operation]
  /// What it computes.
  public let term: Term
  let extent: Extent

  /// A symbol or a number.
  init(_ term: Term, _ extent: Extent = Extent([Int]())) {
    op = nil
    attributes = []
    operands = []
    self.term = term
    self.extent = extent
  }

  private init(
    _ op: Operator, _ attributes: [Attribute], _ operands: [Operation], _ term: Term,
    _ extent: Extent
  ) {
    self.op = op
    self.attributes = attributes
    self.operands = operands
    self.term = term
    self.extent = extent
  }

  /// An operator applied to earlier steps.
  ///
  /// Throws when shapes do not fit, or when nothing symbolic is known of the operator.
  static func apply(
    _ op: Operator, _ operands: [Operation], _ attributes: [Attribute] = []
  ) throws -> Operation {
    let extents = operands.map(\.extent)
    if op === Operator.matmul { return try product(operands) }
    if op === Operator.sum || op === Operator.mean { return try fold(op, operands[0], attributes) }
    if op === Operator.transpose || op.name == "T" { return try transposed(operands[0]) }
    guard isElementwise(op) || extents.allSatisfy({ $0.rank == 0 }) else {
      throw SymbolicError("no closed form is known here for \(op.name) of vectors and matrices")
    }
    var extent = extents[0]
    for next in extents.dropFirst() {
      guard let joined = extent.broadcast(next) else {
        throw SymbolicError("the shapes of the operands of \(op.name) do not fit")
      }
      extent = joined
    }
    let head = Head(op, op.parameters.isEmpty ? [] : attributes)
    return Operation(op, attributes, operands, .call(head, operands.map(\.term)), extent)
  }

  /// The sum of all elements of the result.
  public func summed() throws -> Operation { try .apply(.sum, [self]) }

  /// True for what works number by number: sums, products, functions of one number.
  static func isElementwise(_ op: Operator) -> Bool {
    let topics: Set<String> = [
      "Arithmetic", "Elementwise functions", "Circular and hyperbolic functions",
      "Comparison and choice", "Activations",
    ]
    let folding: [Operator] = [.softmax, .logSoftmax]
    return !folding.contains { $0 === op }
      && Operator.topics.contains { topic in
        topics.contains(topic.title) && topic.operators.contains { $0 === op }
      }
  }

  private static func product(_ operands: [Operation]) throws -> Operation {
    let (x, y) = (operands[0], operands[1])
    for (side, place) in [(x, 0), (y, 1)] where side.extent.dimensions == nil {
      side.extent.settle([Dimension(of: side.term.description, axis: place)])
    }
    guard let left = x.extent.dimensions, let right = y.extent.dimensions,
      1...2 ~= left.count, 1...2 ~= right.count
    else { throw SymbolicError("@ takes vectors and matrices here") }
    guard let inner = left.last, let outer = right.first, inner.unify(outer) else {
      throw SymbolicError("the inner axes of `\(x.term) @ \(y.term)` do not fit")
    }
    return Operation(
      .matmul, [], operands, Term(.call(Head(.matmul), [x.term, y.term])),
      Extent(Array(left.dropLast() + right.dropFirst())))
  }

  private static func transposed(_ x: Operation) throws -> Operation {
    if x.extent.dimensions == nil {
      x.extent.settle((0...1).map { Dimension(of: x.term.description, axis: $0) })
    }
    guard x.extent.rank <= 2 else { throw SymbolicError("only matrices are transposed here") }
    return Operation(
      .transpose, [.ints([1, 0])], [x], .transposed(x.term),
      Extent((x.extent.dimensions ?? []).reversed()))
  }

  /// A sum or a mean: of all elements, or along one axis.
  private static func fold(
    _ op: Operator, _ x: Operation, _ attributes: [Attribute]
  ) throws -> Operation {
    if x.extent.dimensions == nil {
      x.extent.settle([Dimension(of: x.term.description, axis: 0)])
    }
    let axes = x.extent.dimensions ?? []
    if axes.isEmpty { return x }
    let folded = try foldedAxes(attributes.first?.ints, axes.count)
    let keeps = attributes.count > 1 && attributes[1].isTrue
    let settings: [Attribute] =
      folded.count == axes.count && !keeps ? [] : [.ints(folded), .flag(keeps)]
    let rest = axes.indices.compactMap { place in
      folded.contains(place) ? (keeps ? Dimension(1) : nil) : axes[place]
    }
    let total = Operation(
      .sum, settings, [x], .call(Head(.sum, settings), [x.term]), Extent(rest))
    if op === Operator.sum { return total }
    let count = Term.product(folded.map { axes[$0].term })
    return try apply(.divide, [total, Operation(count)])
  }

  private static func foldedAxes(_ axes: [Int]?, _ rank: Int) throws -> [Int] {
    guard let axes, !axes.isEmpty else { return Array(0..<rank) }
    return try axes.map { axis in
      guard -rank..<rank ~= axis else { throw SymbolicError("there is no axis \(axis)") }
      return axis < 0 ? axis + rank : axis
    }.sorted()
  }
}
