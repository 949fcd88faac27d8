@testable import Syntax

/// A tree as an S-expression.
struct Tree {
  static func of(_ statements: [Statement]) -> String {
    statements.map { of($0) }.joined(separator: " ")
  }

  private static func list(_ head: String, _ items: [String]) -> String {
    "(" + ([head] + items).joined(separator: " ") + ")"
  }

  private static func block(_ statements: [Statement]) -> String {
    "{" + of(statements) + "}"
  }

  private static func optional(_ expression: Expression?) -> String {
    expression.map { of($0) } ?? "-"
  }

  static func of(_ statement: Statement) -> String {
    switch statement.kind {
    case .expression(let value): of(value)
    case .assign(let targets, let value): list("=", (targets + [value]).map { of($0) })
    case .augmentedAssign(let target, let op, let value):
      list(op.rawValue + "=", [of(target), of(value)])
    case .annotated(let target, let annotation, let value):
      list("ann", [of(target), of(annotation), optional(value)])
    case .return(let value): list("return", [optional(value)])
    case .if(let test, let body, let otherwise):
      list("if", [of(test), block(body), block(otherwise)])
    case .while(let test, let body, let otherwise):
      list("while", [of(test), block(body), block(otherwise)])
    case .for(let target, let iterable, let body, let otherwise):
      list("for", [of(target), of(iterable), block(body), block(otherwise)])
    case .function, .class, .try, .with: compound(statement)
    case .raise(let value, let cause): list("raise", [optional(value), optional(cause)])
    case .assert(let test, let message): list("assert", [of(test), optional(message)])
    case .delete(let targets): list("del", targets.map { of($0) })
    case .import(let items): list("import", items.map { of($0) })
    case .importFrom(let module, let level, let items):
      list(
        "from",
        [String(repeating: ".", count: level) + (module?.text ?? "")]
          + (items?.map { of($0) } ?? ["*"]))
    case .global(let names): list("global", names.map(\.text))
    case .nonlocal(let names): list("nonlocal", names.map(\.text))
    case .pass: "pass"
    case .break: "break"
    case .continue: "continue"
    }
  }

  private static func compound(_ statement: Statement) -> String {
    switch statement.kind {
    case .function(let function):
      list(
        "def",
        function.decorators.map { "@" + of($0) } + [function.name.text]
          + [of(function.parameters), optional(function.returns), block(function.body)])
    case .class(let definition):
      list(
        "class",
        definition.decorators.map { "@" + of($0) } + [definition.name.text]
          + [list("", definition.arguments.map { of($0) }), block(definition.body)])
    case .try(let statement):
      list(
        "try",
        [block(statement.body)]
          + statement.handlers.map {
            list("except", [optional($0.type), $0.name?.text ?? "-", block($0.body)])
          } + [block(statement.otherwise), block(statement.finally)])
    case .with(let items, let body):
      list(
        "with", items.map { list("", [of($0.context), optional($0.target)]) } + [block(body)])
    default: "?"
    }
  }

  private static func of(_ item: ImportItem) -> String {
    item.path.text + (item.alias.map { "=" + $0.text } ?? "")
  }

  private static func of(_ parameters: Parameters) -> String {
    let marks: [Parameters.Kind: String] = [
      .positionalOnly: "/", .ordinary: "", .star: "*", .keywordOnly: "!", .doubleStar: "**",
    ]
    return "["
      + parameters.list.map {
        (marks[$0.kind] ?? "?") + $0.name.text + ($0.annotation.map { ":" + of($0) } ?? "")
          + ($0.defaultValue.map { "=" + of($0) } ?? "")
      }.joined(separator: " ") + "]"
  }

  private static func of(_ argument: Argument) -> String {
    switch argument {
    case .positional(let value): of(value)
    case .keyword(let name, let value): name.text + "=" + of(value)
    case .star(let value): "*" + of(value)
    case .doubleStar(let value): "**" + of(value)
    }
  }

  static func of(_ expression: Expression) -> String {
    switch expression.kind {
    case .name(let name): name
    case .none: "None"
    case .ellipsis: "..."
    case .bool(let value): value ? "True" : "False"
    case .integer(let value): "\(value)"
    case .bigInteger(let digits): "big:" + digits
    case .float(let value): "f\(value)"
    case .string(let value): quoted(value)
    case .formatted(let parts): list("fstring", parts.map { of($0) })
    case .tuple(let items): list("tuple", items.map { of($0) })
    case .list(let items): list("list", items.map { of($0) })
    case .set(let items): list("set", items.map { of($0) })
    case .dict(let items):
      list("dict", items.map { ($0.key.map { of($0) } ?? "**") + ":" + of($0.value) })
    case .unary(let op, let operand): list(op.rawValue, [of(operand)])
    case .binary(let op, let left, let right): list(op.rawValue, [of(left), of(right)])
    case .and(let left, let right): list("and", [of(left), of(right)])
    case .or(let left, let right): list("or", [of(left), of(right)])
    case .compare(let first, let links):
      list("compare", [of(first)] + links.flatMap { [$0.op.rawValue, of($0.right)] })
    case .conditional(let test, let then, let otherwise):
      list("?", [of(test), of(then), of(otherwise)])
    case .lambda(let parameters, let body): list("lambda", [of(parameters), of(body)])
    default: postfix(expression)
    }
  }

  private static func postfix(_ expression: Expression) -> String {
    switch expression.kind {
    case .call(let callee, let arguments):
      list("call", [of(callee)] + arguments.map { of($0) })
    case .attribute(let value, let name): list(".", [of(value), name.text])
    case .subscripted(let value, let key): list("[]", [of(value), of(key)])
    case .slice(let lower, let upper, let step):
      list("slice", [optional(lower), optional(upper), optional(step)])
    case .starred(let value): list("star", [of(value)])
    case .named(let name, let value): list(":=", [name.text, of(value)])
    case .yield(let value): list("yield", [optional(value)])
    case .yieldFrom(let value): list("yieldfrom", [of(value)])
    case .comprehension(let comprehension):
      list(
        "\(comprehension.kind)for",
        [of(comprehension.element)] + (comprehension.value.map { [of($0)] } ?? [])
          + comprehension.clauses.map {
            list("", [of($0.target), of($0.iterable)] + $0.conditions.map { of($0) })
          })
    default: "?"
    }
  }

  private static func of(_ part: FormattedPart) -> String {
    switch part {
    case .text(let text): quoted(text)
    case .field(let value, let conversion, let spec):
      list(
        "field", [of(value)] + (conversion.map { ["!" + String($0)] } ?? []) + spec.map { of($0) })
    }
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.map { $0 == "\n" ? "\\n" : String($0) }.joined() + "'"
  }
}

/// The outcome of parsing, in one line: the tree, or kind, message and underlined text of the error.
func outcome(_ text: String) -> String {
  guard let source = Source(unregistered: text) else { return "too long" }
  do throws(SyntaxError) {
    return Tree.of(try parse(source))
  } catch {
    return "\(error.kind.rawValue): \(error.message) <\(source.text(of: error.range))>"
  }
}

/// The expression that is the whole of a text.
func expression(_ text: String) throws -> Expression? {
  guard let source = Source(unregistered: text), let statement = try parse(source).first,
    case .expression(let value) = statement.kind
  else { return nil }
  return value
}
