import Autograd
import Tensors

/// The rule of one backward step as text: with names, then with the numbers that went into it.
struct RuleText {
  let step: Trace.Step
  let names: GraphNames

  /// `c_grad * b` and `1.0 * 5.0`; the numbers are left out where they are none or too many.
  func parts(_ input: Int) -> [Styled] {
    guard case .formulas(let formulas)? = step.node.op?.rule, formulas.indices.contains(input),
      let formula = formulas[input]?.knowing(literals)
    else { return described.map { [$0[input]] } ?? [] }
    let attributes = step.attributes.map { Styled($0.written, .number) }
    let symbols = FormulaText(
      gradient: names.gradient(step.node), inputs: step.inputs.map(names.name),
      output: names.name(step.node), attributes: attributes
    ).styled(formula)
    let values = FormulaText(
      gradient: number(step.gradient), inputs: step.values.map(number), output: number(step.result),
      attributes: attributes, shapes: step.inputs.map { Styled($0.shape.description) }, facts: facts
    ).styled(formula)
    let isTelling = !values.plain.contains("?") && !values.plain.contains("…") && values != symbols
    return isTelling && values.width <= 60 ? [symbols, values] : [symbols]
  }

  private var facts: Facts {
    Facts(
      attributes: step.attributes, shapes: step.inputs.map(\.shape), outputShape: step.node.shape,
      dtype: step.node.dtype)
  }

  /// The operands that are written as numbers.
  private var literals: [Double?] {
    step.inputs.map { input in
      names.isNumber(input) ? input.kept.flatMap { $0.doubles.first } : nil
    }
  }

  /// What a rule in code does, in the words of its description; nil when `parts` says it all.
  var remark: Styled? {
    guard case .procedure(let text, _, _)? = step.node.op?.rule, described == nil else {
      return nil
    }
    let rule = Styled(english: withNames(text), chinese: Wording.chinese(text).map(withNames))
    return Styled(template: "rule: {}", [rule], .comment)
  }

  /// The description of a rule in code as one formula for each operand, where it is written so:
  /// `grad @ y.T and x.T @ grad`, said of matrices.
  private var described: [Styled]? {
    guard case .procedure(let text, _, _)? = step.node.op?.rule,
      step.inputs.allSatisfy({ $0.shape.count == 2 }), !step.attributes.contains(where: \.isTrue)
    else { return nil }
    let parts = text.split(separator: " and ")
    guard parts.count == step.inputs.count, parts.allSatisfy({ $0.contains("grad") }) else {
      return nil
    }
    return parts.map { withNames(String($0)) }
  }

  /// The text with the graph's names for `grad` and the operands.
  private func withNames(_ text: String) -> Styled {
    var names = ["grad": names.gradient(step.node), "out": names.name(step.node)]
    for (operand, input) in zip(step.node.op?.operands ?? [], step.inputs) {
      names[operand] = self.names.name(input)
    }
    var result = Styled()
    var word = ""
    for character in text + " " {
      if character.isLetter {
        word.append(character)
      } else {
        result += names[word] ?? Styled(word, .comment)
        result.append(String(character), .comment)
        word = ""
      }
    }
    return result.trimmingEnd
  }

  private func number(_ value: Tensor?) -> Styled { Styled(value?.brief ?? "?", .number) }
}

extension Trace.Step {
  /// Whether a value lies where the operator has no derivative: at a bend, at a bound, at a tie.
  var isAtKink: Bool {
    guard let op = node.op, op.convention != nil, let x = values.first??.doubles else {
      return false
    }
    // Its convention is about the exponent, which seldom wants a gradient.
    if op === Operator.power { return x.contains(0) && contributions.contains { $0.input == 1 } }
    let bounds = Self.bounded.contains(op.name) ? attributes.compactMap(\.number) : []
    let bends = Self.bends[op.name] ?? (bounds.isEmpty ? [0] : bounds)
    let isEven = op.name.hasSuffix("shrink")
    if x.contains(where: { bends.contains(isEven ? $0.magnitude : $0) }) { return true }
    if values.count == 2, Self.choosing.contains(op.name), let y = values[1]?.doubles {
      let isStretched = x.count == 1 || y.count == 1
      return isStretched
        ? x.contains { y.contains($0) } : x.count == y.count && zip(x, y).contains { $0 == $1 }
    }
    guard let out = result?.doubles, out.count < x.count else { return false }
    let extremes = Set(out)
    return x.count(where: extremes.contains) > out.count
  }

  /// The operators that bend elsewhere than at 0.
  private static let bends = ["Relu6": [0.0, 6], "Hardswish": [-3, 3], "Hardsigmoid": [-3, 3]]
  /// Those that bend at a number they were given.
  private static let bounded: Set = [
    "Clip", "Hardtanh", "Hardshrink", "Softshrink", "ThresholdedRelu",
  ]
  /// Those that have no derivative where both operands are equal.
  private static let choosing: Set = ["Maximum", "Minimum", "FMax", "FMin", "Mod"]
}
