import Autograd
import Interpreter
import Tensors

/// `paddle.einsum`: products and sums over named axes, one operand after the other.
struct Einsum {
  static var function: Native {
    Native(
      "einsum(equation, *operands)",
      "Sums of products over named axes: 'ij,jk->ik' is a matrix product."
    ) { (arguments) throws(Raised) in
      guard case .tuple(let given) = arguments[1] else { return .none }
      var operands: [Variable] = []
      for value in given.items {
        if case .tensor(let x) = value {
          operands.append(x)
        } else {
          for item in try Conversion.sequence(value, "einsum") {
            operands.append(try TensorMembers.variable(item))
          }
        }
      }
      return .tensor(try Einsum(arguments.string(0), operands).result())
    }
  }

  /// The name of an axis; those behind dots are named by their distance from the last.
  fileprivate enum Label: Hashable {
    case letter(Character)
    case hidden(Int)
  }

  fileprivate struct Operand {
    var tensor: Variable
    var labels: [Label]
  }

  private let operands: [Operand]
  private let output: [Label]

  /// Reads the equation and names all axes.
  private init(_ equation: String, _ tensors: [Variable]) throws(Raised) {
    let text = equation.filter { $0 != " " }
    let sides = text.split(separator: "->", omittingEmptySubsequences: false).map(String.init)
    let terms = sides[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard terms.count == tensors.count, sides.count <= 2 else {
      throw Raised(
        .assertionError, "einsum() has {} terms for {} tensors", String(terms.count),
        String(tensors.count))
    }
    var operands: [Operand] = []
    var hidden = 0
    for (term, tensor) in zip(terms, tensors) {
      let labels = try Self.labels(term, rank: tensor.rank)
      hidden = max(hidden, labels.count { if case .hidden = $0 { true } else { false } })
      operands.append(Operand(tensor: tensor, labels: labels))
    }
    self.operands = operands
    let hiddenLabels = (0..<hidden).reversed().map { Label.hidden($0) }
    output =
      sides.count == 2
      ? try Self.outputLabels(sides[1], hiddenLabels)
      : hiddenLabels + Self.implied(operands.flatMap(\.labels))
    try check()
  }

  private static func labels(_ term: String, rank: Int) throws(Raised) -> [Label] {
    let parts = term.split(separator: "...", omittingEmptySubsequences: false).map(String.init)
    let letters = parts.joined().count
    guard parts.count <= 2, parts.joined().allSatisfy(\.isLetter),
      parts.count == 2 ? letters <= rank : letters == rank
    else {
      throw Raised(
        .valueError, "einsum(): the term '{}' does not name {} axes", term, String(rank))
    }
    let hidden = (0..<(rank - letters)).reversed().map { Label.hidden($0) }
    return parts[0].map { Label.letter($0) } + hidden
      + (parts.count == 2 ? parts[1].map { Label.letter($0) } : [])
  }

  private static func outputLabels(_ term: String, _ hidden: [Label]) throws(Raised) -> [Label] {
    let parts = term.split(separator: "...", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, parts.joined().allSatisfy(\.isLetter) else {
      throw Raised(.valueError, "einsum(): the term '{}' is not understood", term)
    }
    return parts[0].map { Label.letter($0) } + (parts.count == 2 ? hidden : [])
      + (parts.count == 2 ? parts[1].map { Label.letter($0) } : [])
  }

  /// Without an arrow: the letters that appear once, in alphabetical order.
  private static func implied(_ labels: [Label]) -> [Label] {
    var counts: [Character: Int] = [:]
    for case .letter(let letter) in labels { counts[letter, default: 0] += 1 }
    return counts.filter { $0.value == 1 }.keys.sorted().map { .letter($0) }
  }

  private func check() throws(Raised) {
    var lengths: [Label: Int] = [:]
    for operand in operands {
      for (label, length) in zip(operand.labels, operand.tensor.shape) {
        let known = lengths[label] ?? 1
        guard known == length || known == 1 || length == 1 else {
          throw Raised(
            .valueError, "einsum(): an axis has the lengths {} and {}", String(known),
            String(length))
        }
        lengths[label] = max(known, length)
      }
    }
    guard output.allSatisfy({ lengths[$0] != nil }), Set(output).count == output.count else {
      throw Raised(
        .valueError, "einsum(): each axis of the result is named once, and by an operand")
    }
  }
}

// Computing.
extension Einsum {
  private func result() throws(Raised) -> Variable {
    var rest = operands
    var sum = try Self.withoutDiagonals(rest.removeFirst())
    while !rest.isEmpty {
      let next = try Self.withoutDiagonals(rest.removeFirst())
      let needed = Set(output + rest.flatMap(\.labels))
      sum = try Self.contracted(sum, next, keeping: needed)
    }
    sum = try Self.summed(sum, keeping: Set(output))
    return try sum.tensor.transposed(output.map { sum.labels.firstIndex(of: $0) ?? 0 })
  }

  /// An axis named twice by one term is a diagonal.
  private static func withoutDiagonals(_ operand: Operand) throws(Raised) -> Operand {
    var operand = operand
    while let first = operand.labels.indices.first(where: { index in
      operand.labels[(index + 1)...].contains(operand.labels[index])
    }), let second = operand.labels[(first + 1)...].firstIndex(of: operand.labels[first]) {
      let label = operand.labels[first]
      operand.tensor = try run(
        .diagonal, operand.tensor, with: [.int(0), .int(first), .int(second)])
      operand.labels.remove(at: second)
      operand.labels.remove(at: first)
      operand.labels.append(label)
    }
    return operand
  }

  /// Summed over the axes that nothing needs any more.
  private static func summed(
    _ operand: Operand, keeping needed: Set<Label>
  ) throws(Raised) -> Operand {
    let folded = operand.labels.indices.filter { !needed.contains(operand.labels[$0]) }
    guard !folded.isEmpty else { return operand }
    return Operand(
      tensor: try run(.sum, operand.tensor, with: [.ints(folded), .flag(false)]),
      labels: operand.labels.filter(needed.contains))
  }

  /// Two operands as a batch of matrix products: over the axes that both have and nothing needs.
  private static func contracted(
    _ a: Operand, _ b: Operand, keeping needed: Set<Label>
  ) throws(Raised) -> Operand {
    let first = try summed(a, keeping: needed.union(b.labels))
    let second = try summed(b, keeping: needed.union(a.labels))
    let shared = first.labels.filter(second.labels.contains)
    let batch = shared.filter(needed.contains)
    let folded = shared.filter { !needed.contains($0) }
    let rows = first.labels.filter { !shared.contains($0) }
    let columns = second.labels.filter { !shared.contains($0) }
    var lengths: [Label: Int] = [:]
    for operand in [first, second] {
      for (label, length) in zip(operand.labels, operand.tensor.shape) {
        lengths[label] = max(lengths[label] ?? 1, length)
      }
    }
    let left = try first.matrices(batch, rows, folded, lengths)
    let right = try second.matrices(batch, folded, columns, lengths)
    let labels = batch + rows + columns
    return Operand(
      tensor: try run(.matmul, left, right).reshaped(labels.map { lengths[$0] ?? 1 }),
      labels: labels)
  }
}

extension Einsum.Operand {
  /// The axes in three groups: a batch, rows, columns.
  fileprivate func matrices(
    _ batch: [Einsum.Label], _ rows: [Einsum.Label], _ columns: [Einsum.Label],
    _ lengths: [Einsum.Label: Int]
  ) throws(Raised) -> Variable {
    let order = batch + rows + columns
    let moved = try tensor.transposed(order.map { labels.firstIndex(of: $0) ?? 0 })
    let whole = order.map { lengths[$0] ?? 1 }
    let stretched = moved.shape == whole ? moved : try moved.expanded(to: whole)
    func size(_ group: [Einsum.Label]) -> Int { group.map { lengths[$0] ?? 1 }.reduce(1, *) }
    return try stretched.reshaped([size(batch), size(rows), size(columns)])
  }
}
