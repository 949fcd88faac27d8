import Autograd
import Interpreter
import Syntax
import Tensors

extension ShapeInference {
  /// What is known of the value of an expression.
  mutating func infer(_ expression: Expression) -> Inferred {
    switch expression.kind {
    case .name(let name): return value(of: name)
    case .none: return .value(.none)
    case .bool(let flag): return .value(.bool(flag))
    case .integer(let number): return .value(.int(number))
    case .float(let number): return .value(.double(number))
    case .string(let text): return .value(.string(text))
    case .ellipsis: return .value(.object(Ellipsis.value))
    case .tuple(let items): return self.items(items, isTuple: true)
    case .list(let items): return self.items(items, isTuple: false)
    case .unary(let op, let operand): return unary(op, infer(operand))
    case .binary(let op, let left, let right): return binary(op, infer(left), infer(right))
    case .compare(let first, let links): return compare(first, links)
    case .named(let name, let value):
      let inferred = infer(value)
      names[name.text] = inferred
      return inferred
    case .attribute(let base, let name): return attribute(name.text, of: infer(base))
    case .subscripted(let base, let key): return item(infer(base), key)
    case .call(let callee, let arguments): return call(callee, arguments)
    default: return .unknown
    }
  }

  private mutating func items(_ expressions: [Expression], isTuple: Bool) -> Inferred {
    var items: [Inferred] = []
    for expression in expressions {
      if case .starred = expression.kind { return .unknown }
      items.append(infer(expression))
    }
    return .items(items, isTuple: isTuple)
  }

  private func unary(_ op: UnaryOperator, _ operand: Inferred) -> Inferred {
    switch operand {
    case .tensor where op != .not: operand
    case .value(let value) where op != .not && operand.isNumber:
      (try? Value.unary(op, value)).map { .value($0) } ?? .unknown
    default: .unknown
    }
  }

  private mutating func compare(_ first: Expression, _ links: [Comparison]) -> Inferred {
    let left = infer(first)
    guard links.count == 1, let link = links.first else { return .unknown }
    let right = infer(link.right)
    guard Self.ordering.contains(link.op) else { return .unknown }
    guard case .tensor(let shape, _) = broadcast(link.op.rawValue, left, right) else {
      return .unknown
    }
    return .tensor(shape: shape, dtype: .bool)
  }

  private static let ordering: Set<ComparisonOperator> = [
    .less, .lessEqual, .greater, .greaterEqual, .equal, .notEqual,
  ]

  // MARK: Operators

  /// What is known of `a op b`.
  mutating func binary(_ op: BinaryOperator, _ a: Inferred, _ b: Inferred) -> Inferred {
    switch (a, b) {
    case (.tensor(let x, let first), .tensor(let y, let second)) where op == .matmul:
      return product(x, first, y, second)
    case (.tensor, _), (_, .tensor): return broadcast(op.rawValue, a, b, op)
    case (.value(let x), .value(let y)) where a.isNumber && b.isNumber && Self.quick.contains(op):
      return (try? Value.binary(op, x, y)).map { .value($0) } ?? .unknown
    case (.items(let x, let isTuple), .items(let y, let isOtherTuple))
    where op == .add && isTuple == isOtherTuple:
      return .items(x + y, isTuple: isTuple)
    default: return .unknown
    }
  }

  /// Powers and shifts of numbers may have millions of digits.
  private static let quick: Set<BinaryOperator> = [
    .add, .subtract, .multiply, .divide, .floorDivide, .modulo,
  ]

  private mutating func product(
    _ a: [Int], _ first: DType, _ b: [Int], _ second: DType
  ) -> Inferred {
    let (left, right) = (a.last, b.count > 1 ? b[b.count - 2] : b.last)
    guard let left, let right, left == right else {
      return refuse(ShapeClashText(a, "@", b, lengths: left.flatMap { x in right.map { (x, $0) } }))
    }
    guard let batch = common(Array(a.dropLast(2)), Array(b.dropLast(2))) else {
      return refuse(ShapeClashText(a, "@", b, lengths: nil))
    }
    let rows = a.count > 1 ? [a[a.count - 2]] : []
    let columns = b.count > 1 ? [b[b.count - 1]] : []
    let shape = batch + rows + columns
    return .tensor(shape: asSeen(shape), dtype: DType.promote(first, second))
  }

  /// Elementwise; the element type is found by a trial on single elements.
  private mutating func broadcast(
    _ symbol: String, _ a: Inferred, _ b: Inferred, _ op: BinaryOperator? = nil
  ) -> Inferred {
    guard a.shape != nil || a.isNumber, b.shape != nil || b.isNumber else { return .unknown }
    let (x, y) = (a.shape ?? [], b.shape ?? [])
    guard let shape = common(x, y) else {
      return refuse(ShapeClashText(x, symbol, y, lengths: ShapeClashText.clash(x, y)))
    }
    guard let op else { return .tensor(shape: shape, dtype: .bool) }
    let single = [a, b].map { $0.mapping({ _ in 1 }, { $0 }) }
    let trial = ShapeTrial(work: { try Value.binary(op, $0[0], $0[1]) }, reports: false)
    guard case .tensor(_, let dtype)? = try? trial.result(of: single) else { return .unknown }
    return .tensor(shape: shape, dtype: dtype)
  }

  private func common(_ a: [Int], _ b: [Int]) -> [Int]? { try? Tensor.broadcastShape(a, b) }

  /// A scalar has one axis in dialect book.
  func asSeen(_ shape: [Int]) -> [Int] {
    shape.isEmpty && Dialect.current == .book ? [1] : shape
  }

  // MARK: Subscripts

  private mutating func item(_ base: Inferred, _ key: Expression) -> Inferred {
    switch base {
    case .tensor(let shape, let dtype): return part(of: shape, dtype, key)
    case .items(let items, _):
      guard let index = infer(key).int else { return .unknown }
      let place = index < 0 ? index + items.count : index
      return items.indices.contains(place) ? items[place] : .unknown
    default: return .unknown
    }
  }

  /// A part of a tensor; axes that the subscript does not name are left out of the trial.
  private mutating func part(of shape: [Int], _ dtype: DType, _ key: Expression) -> Inferred {
    let entries = if case .tuple(let entries) = key.kind { entries } else { [key] }
    let isPlain = entries.allSatisfy { entry in
      switch entry.kind {
      case .ellipsis, .none: false
      default: true
      }
    }
    let named = isPlain ? min(entries.count, shape.count) : shape.count
    var keys: [Inferred] = []
    for entry in entries { keys.append(index(entry)) }
    let isMask = keys.contains { if case .tensor(_, .bool) = $0 { true } else { false } }
    guard !isMask else { return .unknown }
    let trial = ShapeTrial(
      work: { values in
        try values[0].item(values.count == 2 ? values[1] : .tuple(of: Array(values.dropFirst())))
      }, shortens: false)
    let rest = Array(shape[named...])
    let start = Array(shape[..<named]) + rest.map { _ in 1 }
    switch judged(trial, [.tensor(shape: start, dtype: dtype)] + keys, shape) {
    case .tensor(let result, _):
      let known = Array(result.dropLast(rest.count)) + rest
      return .tensor(shape: rest.isEmpty ? result : known, dtype: dtype)
    default: return .unknown
    }
  }

  private mutating func index(_ key: Expression) -> Inferred {
    guard case .slice(let lower, let upper, let step) = key.kind else { return infer(key) }
    var bounds: [Value] = []
    for bound in [lower, upper, step] {
      guard let bound else {
        bounds.append(.none)
        continue
      }
      guard let number = infer(bound).int else { return .unknown }
      bounds.append(.int(number))
    }
    return .value(.object(Slice(bounds[0], bounds[1], bounds[2])))
  }

  /// The result of a trial; an objection to it is noted.
  mutating func judged(
    _ trial: ShapeTrial, _ arguments: [Inferred], _ shape: [Int]
  ) -> Inferred {
    do throws(ShapeTrial.Objection) {
      return try trial.result(of: arguments)
    } catch {
      return refuse(ShapeClashText(shape, error.exception))
    }
  }
}
