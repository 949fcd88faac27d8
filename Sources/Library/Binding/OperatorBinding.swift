import Autograd
import Interpreter
import Tensors

/// How programs call an operator: the function that its entry in the table describes.
///
/// The signature is derived from the entry (`sum(x, axis=None, keepdim=False, name=None)`), so that
/// a new operator needs no word here.
enum OperatorBinding {
  /// The operator as a function under one of its Paddle names.
  static func function(_ op: Operator, as name: String) -> Native {
    Native(signature(op, name), op.summary) { (arguments) throws(Raised) in
      try .tensor(call(op, name, arguments))
    }
  }

  /// Every operator under every name that Paddle has for it.
  static var functions: [Native] {
    Operator.general.flatMap { op in
      op.paddleNames.map { function(op, as: $0) }
    }
  }

  private static func signature(_ op: Operator, _ name: String) -> String {
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

  private static func call(
    _ op: Operator, _ name: String, _ arguments: Arguments
  ) throws(Raised) -> Variable {
    if op.isVariadic { return try callOnList(op, name, arguments) }
    var inputs: [Variable] = []
    for (index, operand) in op.operands.enumerated() {
      inputs.append(
        try Conversion.variable(arguments[index], like: inputs.first?.value.dtype, name, operand))
    }
    let attributes = try attributes(op, name, arguments, from: op.operands.count)
    return try tensors { () throws(TensorError) in
      try apply(op, inputs: inputs, attributes: attributes)
    }
  }

  /// The operands behind the first, `x`, and the attributes.
  static func rest(
    _ op: Operator, _ name: String, _ arguments: Arguments, after x: Variable
  ) throws(Raised) -> ([Variable], [Attribute]) {
    var others: [Variable] = []
    for index in op.operands.indices.dropFirst() {
      others.append(
        try Conversion.variable(arguments[index], like: x.dtype, name, op.operands[index]))
    }
    return (others, try attributes(op, name, arguments, from: op.operands.count))
  }

  /// An operator over a list of tensors, such as concat, takes the list as its first argument.
  private static func callOnList(
    _ op: Operator, _ name: String, _ arguments: Arguments
  ) throws(Raised) -> Variable {
    var inputs: [Variable] = []
    for value in try sequence(arguments[0], name) {
      inputs.append(try Conversion.variable(value, like: nil, name, op.operands[0]))
    }
    guard !inputs.isEmpty else { throw Raised(.valueError, "{}() needs at least one tensor", name) }
    let attributes = try attributes(op, name, arguments, from: 1)
    return try tensors { () throws(TensorError) in
      try apply(op, inputs: inputs, attributes: attributes)
    }
  }

  private static func sequence(_ value: Value, _ name: String) throws(Raised) -> [Value] {
    switch value {
    case .list(let list): return list.items
    case .tuple(let tuple): return tuple.items
    default:
      throw Raised(.typeError, "{}() takes a list of tensors, not {}", name, value.type.name)
    }
  }

  private static func attributes(
    _ op: Operator, _ name: String, _ arguments: Arguments, from start: Int
  ) throws(Raised) -> [Attribute] {
    var result: [Attribute] = []
    for (offset, parameter) in op.parameters.enumerated() {
      result.append(try Conversion.attribute(arguments[start + offset], parameter, name))
    }
    return result
  }
}
