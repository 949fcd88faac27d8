extension Expression {
  /// The expression as Python source, in canonical form: the fewest brackets, one space around
  /// operators.
  ///
  /// Parsing it again gives the same tree.
  public var source: String {
    var printer = Printer()
    printer.write(self, .conditional)
    return printer.text
  }
}

/// Writes expressions as source; a child in brackets where it binds looser than its place asks for.
struct Printer {
  var text = ""
  /// How many f-strings enclose the present place; strings inside take the other quotes.
  var formatDepth = 0

  mutating func write(_ expression: Expression, _ minimum: Precedence) {
    guard expression.kind.precedence < minimum else { return writeBare(expression) }
    text += "("
    writeBare(expression)
    text += ")"
  }

  // One small function for each group: the recursion goes as deep as the tree.
  private mutating func writeBare(_ expression: Expression) {
    switch expression.kind {
    case .name, .none, .ellipsis, .bool, .integer, .bigInteger, .float, .string:
      writeLeaf(expression.kind)
    case .unary, .binary, .and, .or, .compare, .conditional: writeOperator(expression.kind)
    case .call, .attribute, .subscripted: writePostfix(expression.kind)
    case .tuple, .list, .set, .dict, .comprehension: writeDisplay(expression.kind)
    case .formatted(let parts): writeFormatted(parts)
    case .lambda, .slice, .starred, .named, .yield, .yieldFrom: writeOther(expression.kind)
    }
  }

  private mutating func writeLeaf(_ kind: Expression.Kind) {
    switch kind {
    case .name(let name): text += name
    case .none: text += "None"
    case .ellipsis: text += "..."
    case .bool(let value): text += value ? "True" : "False"
    case .integer(let value): text += String(value)
    case .bigInteger(let digits): text += digits
    case .float(let value): text += value.isInfinite ? (value < 0 ? "-1e309" : "1e309") : "\(value)"
    case .string(let value):
      text += StringQuoting.literal(value, prefersDouble: formatDepth % 2 == 1)
    default: break
    }
  }

  private mutating func writeOperator(_ kind: Expression.Kind) {
    switch kind {
    case .unary(let op, let operand):
      text += op == .not ? "not " : op.rawValue
      write(operand, kind.precedence)
    case .binary(.power, let left, let right):
      writeInfix(" ** ", left, .postfix, right, .unary)
    case .binary(let op, let left, let right):
      writeInfix(" " + op.rawValue + " ", left, op.precedence, right, op.precedence.next)
    case .and(let left, let right): writeInfix(" and ", left, .and, right, .not)
    case .or(let left, let right): writeInfix(" or ", left, .or, right, .and)
    case .compare(let first, let links):
      write(first, .bitOr)
      for link in links { writeAfter(" " + link.op.rawValue + " ", link.right, .bitOr) }
    case .conditional(let test, let then, let otherwise):
      writeInfix(" if ", then, .or, test, .or)
      writeAfter(" else ", otherwise, .conditional)
    default: break
    }
  }

  private mutating func writeInfix(
    _ infix: String, _ left: Expression, _ leftMinimum: Precedence, _ right: Expression,
    _ rightMinimum: Precedence
  ) {
    write(left, leftMinimum)
    writeAfter(infix, right, rightMinimum)
  }

  private mutating func writeAfter(_ prefix: String, _ value: Expression, _ minimum: Precedence) {
    text += prefix
    write(value, minimum)
  }

  private mutating func writePostfix(_ kind: Expression.Kind) {
    switch kind {
    case .call(let callee, let arguments):
      write(callee, .postfix)
      writeArguments(arguments)
    case .attribute(let value, let name):
      writeBase(value)
      text += "." + name.text
    case .subscripted(let value, let key):
      write(value, .postfix)
      text += "["
      writeSubscript(key)
      text += "]"
    default: break
    }
  }

  /// What a dot follows: `1.real` would be a malformed number.
  private mutating func writeBase(_ value: Expression) {
    switch value.kind {
    case .integer, .bigInteger:
      text += "("
      writeLeaf(value.kind)
      text += ")"
    default: write(value, .postfix)
    }
  }

  private mutating func writeSubscript(_ key: Expression) {
    guard case .tuple(let axes) = key.kind, !axes.isEmpty else { return write(key, .named) }
    writeList(axes, .named)
    if axes.count == 1 { text += "," }
  }

  private mutating func writeArguments(_ arguments: [Argument]) {
    if arguments.count == 1, case .positional(let only) = arguments[0],
      case .comprehension(let comprehension) = only.kind, comprehension.kind == .generator
    {
      return writeDisplay(only.kind)
    }
    text += "("
    for (index, argument) in arguments.enumerated() {
      if index > 0 { text += ", " }
      switch argument {
      case .positional(let value): write(value, .named)
      case .keyword(let name, let value): writeAfter(name.text + "=", value, .conditional)
      case .star(let value): writeAfter("*", value, .conditional)
      case .doubleStar(let value): writeAfter("**", value, .conditional)
      }
    }
    text += ")"
  }

  mutating func writeList(_ items: [Expression], _ minimum: Precedence) {
    for (index, item) in items.enumerated() { writeAfter(index > 0 ? ", " : "", item, minimum) }
  }

  private mutating func writeOther(_ kind: Expression.Kind) {
    switch kind {
    case .lambda(let parameters, let body):
      writeParameters(parameters)
      writeAfter(": ", body, .conditional)
    case .slice(let lower, let upper, let step):
      if let lower { write(lower, .conditional) }
      text += ":"
      if let upper { write(upper, .conditional) }
      if let step { writeAfter(":", step, .conditional) }
    case .starred(let value): writeAfter("*", value, .bitOr)
    case .named(let name, let value): writeAfter(name.text + " := ", value, .conditional)
    case .yield(let value):
      text += "yield"
      if let value { writeAfter(" ", value, .conditional) }
    case .yieldFrom(let value): writeAfter("yield from ", value, .conditional)
    default: break
    }
  }

  private mutating func writeParameters(_ parameters: Parameters) {
    text += "lambda"
    var pieces = ParameterPieces(parameters)
    var separator = " "
    while let piece = pieces.next() {
      text += separator + piece.text
      if let value = piece.defaultValue { writeAfter("=", value, .conditional) }
      separator = ", "
    }
  }
}

extension Expression.Kind {
  /// How tightly the expression holds together when printed.
  var precedence: Precedence {
    switch self {
    case .name, .none, .ellipsis, .bool, .bigInteger, .string, .formatted, .tuple, .list, .set,
      .dict, .comprehension:
      .atom
    case .integer(let value): value < 0 ? .unary : .atom
    case .float(let value): value.sign == .minus ? .unary : .atom
    case .unary(.not, _): .not
    case .unary: .unary
    case .binary(let op, _, _): op.precedence
    case .and: .and
    case .or: .or
    case .compare: .comparison
    case .conditional, .lambda: .conditional
    case .call, .attribute, .subscripted: .postfix
    // These stand only where they need no brackets.
    case .slice, .starred: .atom
    case .named: .named
    case .yield, .yieldFrom: .lowest
    }
  }
}
