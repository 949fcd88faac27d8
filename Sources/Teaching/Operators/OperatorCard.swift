import Autograd
import Tensors

/// One operator on a card: names, what it computes, its backward rule, an example that is run now.
public struct OperatorCard {
  private let op: Operator

  public init(_ op: Operator) { self.op = op }

  /// The operator of this name, in the book's or Paddle's spelling; the case does not matter.
  public static func named(_ name: String) -> Operator? {
    let name = name.split(separator: ".").last.map { String($0) } ?? name
    if let exact = Operator.named(name) { return exact }
    let lowered = name.lowercased()
    return Operator.table.first {
      $0.name.lowercased() == lowered || $0.backwardName.lowercased() == lowered
        || $0.symbol?.text == name
    }
  }

  /// The names that a misspelt one may mean, nearest first.
  public static var allNames: [String] {
    Operator.table.flatMap { [$0.name] + $0.paddleNames }
  }

  /// The card as text.
  public func styled(width: Int = 80) -> Styled {
    var rows: [[Styled]] = [[label("Paddle"), paddleNames], [label("forward"), forward]]
    rows += backward
    rows.append([label("keeps"), keeps])
    if let convention = op.convention {
      rows.append([label("kink"), Styled(template: convention, [], .comment)])
    }
    rows += OperatorExample(op)?.rows ?? []
    let title = Styled(op.name, .heading) + "   " + Styled(template: op.summary)
    let lines = columns(rows, gap: 2).map { $0.wrapped(to: width - 2, hanging: 10).indented(by: 2) }
    return ([title] + lines).joined("\n")
  }

  private func label(_ text: String) -> Styled { Styled(template: text, [], .dim) }

  private var paddleNames: Styled {
    let names = op.paddleNames.map { Styled($0, .name) }
    let symbol = op.symbol.map { [Styled($0.text, .operator)] } ?? []
    return names.isEmpty ? .none : (names + symbol).joined(", ")
  }

  /// `out = multiply(x, y)`, or `out = x * y`.
  private var forward: Styled {
    let operands = op.operands.map { Styled($0, .name) }
    if case .infix(let symbol, _)? = op.symbol, operands.count == 2 {
      return "out = " + operands[0] + Styled(" \(symbol) ", .operator) + operands[1]
    }
    if case .prefix(let symbol)? = op.symbol, operands.count == 1 {
      return "out = " + Styled(symbol, .operator) + operands[0]
    }
    let settings = op.parameters.map { parameter in
      Styled(parameter.name + (parameter.defaultValue.map { "=" + $0.written } ?? ""))
    }
    let name = Styled(op.paddleNames.first ?? op.name)
    return "out = " + name + "(" + (operands + settings).joined(", ") + ")"
  }

  /// One row for each operand, or what the rule says of itself.
  private var backward: [[Styled]] {
    switch op.rule {
    case .none(let reason):
      return [[label("backward"), .none + ": " + Styled(template: reason)]]
    case .procedure(let text, _, _): return [[label("backward"), Styled(template: text)]]
    case .formulas(let formulas):
      let writer = FormulaText(
        gradient: Styled("grad", .name), inputs: op.operands.map { Styled($0, .name) },
        output: Styled("out", .name), attributes: op.parameters.map { Styled($0.name) })
      return formulas.enumerated().map { index, formula in
        let operand = index < op.operands.count ? op.operands[index] : "?"
        let rule = formula.map { writer.styled($0) } ?? .none
        return [
          index == 0 ? label("backward") : "", Styled(operand + "_grad", .name) + " = " + rule,
        ]
      }
    }
  }

  /// What a node of it keeps alive for its backward operator.
  private var keeps: Styled {
    let keeps = op.rule.keeps
    let kept = op.operands.indices.filter(keeps.input).map { op.operands[$0] }
    let names = kept + (keeps.output ? ["out"] : [])
    guard !names.isEmpty, op.isDifferentiable else { return Styled(template: "nothing", [], .dim) }
    return names.map { Styled($0, .name) }.joined(", ")
  }
}

extension Operator.Symbol {
  var text: String {
    switch self {
    case .infix(let text, _), .prefix(let text): text
    }
  }
}

/// All operators, by topic, each with its summary: `:ops`.
public func operatorList(width: Int = 80) -> Styled {
  let sections = Operator.topics.map { topic in
    let rows = topic.operators.filter { !$0.isInternal }.map { op in
      [
        Styled(op.paddleNames.first ?? op.name, .name), Styled(op.name, .keyword),
        Styled(template: op.summary),
      ]
    }
    let lines = columns(rows, gap: 2).map { $0.truncated(to: width - 2).indented(by: 2) }
    return ([Styled(template: topic.title, [], .heading)] + lines).joined("\n")
  }
  let parts = Operator.table.filter(\.isInternal).map { Styled($0.name, .keyword) }.joined(", ")
  let rest = Styled(template: "Parts of other operators: {}.", [parts]).wrapped(to: width)
  let end = Styled(template: "`:op NAME` shows one of them.", [], .dim)
  return sections.joined("\n\n") + "\n\n" + rest + "\n\n" + end
}
