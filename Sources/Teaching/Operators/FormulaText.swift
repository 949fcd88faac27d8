import Autograd
import Tensors

/// Writes a gradient rule as Python would have it, with names or with numbers in the place of values.
///
/// Axes of length 1 that are kept for broadcasting, and stretching that happens anyway, are not shown.
public struct FormulaText {
  /// How each part that is no operation is written.
  public var gradient: Styled
  public var inputs: [Styled]
  public var output: Styled
  public var attributes: [Styled]
  /// The shapes of the inputs: `x.shape`, or `[2, 3]`.
  public var shapes: [Styled]
  /// What numbers that follow from shapes and settings are worked out from; nil writes what they are.
  public var facts: Facts?

  public init(
    gradient: Styled, inputs: [Styled], output: Styled, attributes: [Styled],
    shapes: [Styled]? = nil, facts: Facts? = nil
  ) {
    self.facts = facts
    self.gradient = gradient
    self.inputs = inputs
    self.output = output
    self.attributes = attributes
    self.shapes = shapes ?? inputs.map { $0 + ".shape" }
  }

  /// The formula with parentheses only where Python needs them; rules are short, so recursion ends.
  public func styled(_ formula: Formula) -> Styled { piece(formula).text }

  /// A part and how tightly it holds together.
  private typealias Piece = (text: Styled, binding: Operator.Precedence)

  private func piece(_ formula: Formula) -> Piece {
    switch formula {
    case .gradient: atom(gradient)
    case .input(let index): atom(index < inputs.count ? inputs[index] : "?")
    case .output: atom(output)
    case .attribute(let index): atom(index < attributes.count ? attributes[index] : "?")
    case .number(let value): atom(Styled(Self.text(of: value), .number))
    case .fact(let text, let work):
      atom(facts.map { Styled(Self.text(of: work($0)), .number) } ?? Styled(text))
    case .call(let callee, let operands, let arguments):
      call(callee.target, operands, arguments)
    }
  }

  /// A name or a number; a negative number binds as a sign does.
  private func atom(_ text: Styled) -> Piece {
    (text, text.plain.hasPrefix("-") ? .sign : .atom)
  }

  private func call(_ op: Operator, _ formulas: [Formula], _ arguments: [Argument]) -> Piece {
    if op === Operator.reshape, case .derived? = arguments.first, let inner = formulas.first {
      return piece(inner)
    }
    let broadcasts = op.symbol != nil || op === Operator.where
    let operands = formulas.map { piece(broadcasts ? $0.unstretched : $0) }
    switch op.symbol {
    case .infix(let symbol, let binding) where operands.count == 2:
      let isRightward = binding == .power
      let left = wrapped(
        operands[0], operands[0].binding < binding || isRightward && operands[0].binding == binding)
      let right = wrapped(
        operands[1], operands[1].binding < binding || !isRightward && operands[1].binding == binding
      )
      return (left + Styled(" \(symbol) ", .operator) + right, binding)
    case .prefix(let symbol) where operands.count == 1:
      return (Styled(symbol, .operator) + wrapped(operands[0], operands[0].binding <= .sign), .sign)
    default:
      let settings = zip(op.parameters, arguments).compactMap { setting($0, $1) }
      let all = operands.map(\.text) + settings
      return (Styled(op.paddleNames.first ?? op.name) + "(" + all.joined(", ") + ")", .atom)
    }
  }

  private func wrapped(_ piece: Piece, _ isNeeded: Bool) -> Styled {
    isNeeded ? "(\(piece.text))" : piece.text
  }

  /// `axis=0`; nil for a setting that is at its default.
  private func setting(_ parameter: Parameter, _ argument: Argument) -> Styled? {
    switch argument {
    case .value(let value):
      if parameter.defaultValue?.written == value.written { return nil }
      return Styled(parameter.name + "=" + value.written)
    case .own(let index):
      let value = index < attributes.count ? attributes[index] : "?"
      return value.plain == parameter.defaultValue?.written
        ? nil : Styled(parameter.name + "=") + value
    case .shape(let index):
      return shapes.indices.contains(index) ? shapes[index] : "?"
    case .derived(let text, _): return text.isEmpty ? nil : Styled(parameter.name + "=" + text)
    }
  }

  static func text(of number: Double) -> String {
    Int(exactly: number).map { String($0) } ?? number.description
  }
}

extension Formula {
  /// What is stretched to a shape, where an operator around it stretches its operands anyway.
  fileprivate var unstretched: Formula {
    guard case .call(let callee, let operands, _) = self, callee.target === Operator.expand,
      let inner = operands.first
    else { return self }
    return inner
  }
}

extension Attribute {
  /// As a program would write it.
  public var written: String {
    switch self {
    case .none: "None"
    case .flag(let value): value ? "True" : "False"
    case .int(let value): String(value)
    case .ints(let values): values.description
    case .number(let value): FormulaText.text(of: value)
    case .dtype(let type): type.name
    case .text(let text): "'\(text)'"
    case .subscription(let indices): "[" + indices.map(\.written).joined(separator: ", ") + "]"
    }
  }
}

extension Index {
  /// One entry of a subscript as a program would write it.
  fileprivate var written: String {
    switch self {
    case .at(let position): return String(position)
    case .newAxis: return "None"
    case .ellipsis: return "..."
    case .tensor(let tensor): return tensor.brief
    case .range(let start, let stop, let step):
      let bounds = [start, stop].map { $0.map { String($0) } ?? "" }.joined(separator: ":")
      return step == 1 ? bounds : bounds + ":\(step)"
    }
  }
}
