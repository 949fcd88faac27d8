import Autograd
import Syntax

extension Reader {
  func read(_ callee: Expression, _ arguments: [Syntax.Argument]) throws -> Operation {
    switch callee.kind {
    case .name(let name):
      switch meaning(name) {
      case .function(let op): return try call(op, [], arguments)
      case .definition(let parameters, let body):
        return try inline(name, parameters, body, arguments)
      case .symbol:
        guard let op = Operator.named(name) else {
          throw SymbolicError("there is no function `\(name)`", at: callee.range)
        }
        return try call(op, [], arguments)
      case .procedure: throw NeedsRun(function: name)
      default: throw SymbolicError("`\(name)` cannot be called here", at: callee.range)
      }
    case .attribute(let base, let name):
      guard let op = name.text == "t" ? Operator.transpose : Operator.named(name.text) else {
        throw SymbolicError("there is no operator `\(name.text)`", at: name.range)
      }
      return try call(op, isModule(base) ? [] : [operation(base)], arguments)
    case .lambda(let parameters, let body):
      return try inline("lambda", parameters.list.map(\.name.text), body, arguments)
    default: throw refusal("`\(callee.source)`")
    }
  }

  private func call(
    _ op: Operator, _ first: [Operation], _ arguments: [Syntax.Argument]
  ) throws -> Operation {
    var operands = first
    var settings = [Autograd.Attribute?](repeating: nil, count: op.parameters.count)
    var place = first.count
    for argument in arguments {
      switch argument {
      case .positional(let value) where place < op.operands.count:
        operands.append(try operation(value))
        place += 1
      case .positional(let value) where place - op.operands.count < settings.count:
        settings[place - op.operands.count] = try setting(value)
        place += 1
      case .keyword(let name, let value):
        if op.operands.dropFirst(operands.count).first == name.text {
          operands.append(try operation(value))
        } else if let index = op.parameters.firstIndex(where: { $0.name == name.text }) {
          settings[index] = try setting(value)
        } else if name.text != "name" {
          throw SymbolicError("\(op.name) has no argument `\(name.text)`", at: name.range)
        }
      default: throw SymbolicError("\(op.name) does not take these arguments")
      }
    }
    guard operands.count == op.operands.count else {
      let wanted = op.operands.count == 1 ? "1 operand" : "\(op.operands.count) operands"
      throw SymbolicError("\(op.name) takes \(wanted), not \(operands.count)")
    }
    guard settings.contains(where: { $0 != nil }) else { return try .apply(op, operands) }
    let complete = zip(settings, op.parameters).map { $0 ?? $1.defaultValue ?? .none }
    return try .apply(op, operands, complete)
  }

  private func setting(_ expression: Expression) throws -> Autograd.Attribute {
    switch expression.kind {
    case .none: return .none
    case .bool(let value): return .flag(value)
    case .integer(let value): return .int(value)
    case .float(let value): return .number(value)
    case .unary(.minus, let inner):
      guard let value = try setting(inner).number else { break }
      return Int(exactly: value).map { .int(-$0) } ?? .number(-value)
    case .list(let items), .tuple(let items):
      return .ints(try items.compactMap { try setting($0).int })
    case .name, .binary:
      if let value = try operation(expression).term.number?.double { return .number(value) }
    default: break
    }
    throw SymbolicError("a setting must be a number here", at: expression.range)
  }

  /// A function's body with the arguments in the place of its parameters.
  private func inline(
    _ name: String, _ parameters: [String], _ body: Expression, _ arguments: [Syntax.Argument]
  ) throws -> Operation {
    guard nesting < 50 else { throw SymbolicError("`\(name)` calls itself without an end") }
    var inner = self
    inner.nesting += 1
    inner.bound = [:]
    for (index, argument) in arguments.enumerated() {
      switch argument {
      case .positional(let value) where index < parameters.count:
        inner.bound[parameters[index]] = try operation(value)
      case .keyword(let name, let value) where parameters.contains(name.text):
        inner.bound[name.text] = try operation(value)
      default: throw SymbolicError("`\(name)` takes \(parameters.count) arguments")
      }
    }
    guard inner.bound.count == parameters.count else {
      throw SymbolicError("`\(name)` takes \(parameters.count) arguments, not \(arguments.count)")
    }
    return try inner.operation(body)
  }
}
