import Autograd
import Interpreter
import Tensors

/// Which argument of a Paddle function is which operand or setting of an operator.
struct CallPlan {
  let op: Operator
  let name: String
  /// The signature, as Python text.
  let text: String
  private let operands: [Int]
  /// Nil where the function has no such parameter: the operator's default is taken.
  private let settings: [Int?]
  private let castTo: Int?

  init(_ op: Operator, _ name: String) {
    self.op = op
    self.name = name
    text = Signatures.texts[name] ?? CallPlan.derived(op, name)
    let names = CallPlan.parameterNames(text)
    operands = op.operands.indices.map { names.firstIndex(of: op.operands[$0]) ?? $0 }
    settings = op.parameters.map { names.firstIndex(of: $0.name) }
    castTo = op.parameters.contains { $0.name == "dtype" } ? nil : names.firstIndex(of: "dtype")
  }

  /// The tensors and settings that a call passes.
  func bind(_ arguments: Arguments) throws(Raised) -> (inputs: [Variable], attributes: [Attribute])
  {
    var inputs = op.isVariadic ? try list(arguments[0]) : []
    if !op.isVariadic {
      for (place, operand) in zip(operands, op.operands) {
        inputs.append(
          try Conversion.variable(arguments[place], like: inputs.first?.dtype, name, operand))
      }
    }
    if let castTo, let dtype = try Conversion.dtype(arguments[castTo]), dtype != inputs[0].dtype {
      inputs[0] = try run(.cast, inputs[0], with: [.dtype(dtype)])
    }
    var attributes: [Attribute] = []
    for (place, parameter) in zip(settings, op.parameters) {
      attributes.append(
        try place.map { (place) throws(Raised) in
          try Conversion.attribute(arguments[place], parameter, name)
        } ?? parameter.defaultValue ?? .none)
    }
    return (inputs, attributes)
  }

  /// An operator over a list of tensors, such as concat, takes the list as its first argument.
  private func list(_ value: Value) throws(Raised) -> [Variable] {
    var inputs: [Variable] = []
    for item in try Conversion.sequence(value, name) {
      inputs.append(try Conversion.variable(item, like: nil, name, op.operands[0]))
    }
    guard !inputs.isEmpty else { throw Raised(.valueError, "{}() needs at least one tensor", name) }
    return inputs
  }
}

// The signature that an operator's entry implies.
extension CallPlan {
  private static func derived(_ op: Operator, _ name: String) -> String {
    var parts = op.operands
    parts += op.parameters.map { parameter in
      parameter.defaultValue.map { "\(parameter.name)=\(text($0))" } ?? parameter.name
    }
    return "\(name)(\((parts + ["name=None"]).joined(separator: ", ")))"
  }

  /// A default as Python text.
  private static func text(_ attribute: Attribute) -> String {
    switch attribute {
    case .none: "None"
    case .flag(let value): value ? "True" : "False"
    case .int(let value): String(value)
    case .ints(let values): "[\(values.map(String.init).joined(separator: ", "))]"
    case .number(let value):
      value.isFinite ? "\(value)" : value < 0 ? "-1e999" : "1e999"
    case .dtype(let dtype): "'\(dtype.name)'"
    case .text(let text): "'\(text)'"
    case .subscription: "None"
    }
  }

  /// `["x", "axis"]` of `sum(x, axis=None)`.
  private static func parameterNames(_ signature: String) -> [String] {
    signature.drop { $0 != "(" }.dropFirst().dropLast().split(separator: ",").map { part in
      String(part.drop { $0 == " " || $0 == "*" }.prefix { $0 != "=" })
    }
  }
}
