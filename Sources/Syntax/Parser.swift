// The grammar, CPython 3.11's without async, match, bytes and complex numbers. `x,*` is a list
// separated by commas, which may end with one; NAME, NUMBER, STRING, NEWLINE, INDENT and DEDENT
// are tokens.
//
//   program     statement*
//   statement   simple (";" simple)* ";"? NEWLINE | compound
//   block       statement-line | NEWLINE INDENT statement+ DEDENT
//
//   simple      targets ("=" targets)* "=" value | target OP"=" value | target ":" expr ("=" value)?
//             | value | "pass" | "break" | "continue" | "return" tuple? | "del" target,*
//             | "raise" (expr ("from" expr)?)? | "assert" expr ("," expr)?
//             | "global" NAME,* | "nonlocal" NAME,*
//             | "import" (path ("as" NAME)?),* | "from" "."* path? "import" ("*" | names | "(" names ")")
//   compound    "if" named ":" block ("elif" named ":" block)* else?
//             | "while" named ":" block else? | "for" targets "in" tuple ":" block else?
//             | "try" ":" block (except+ else? finally? | finally)
//             | "with" (item,+ | "(" item,* ")") ":" block
//             | ("@" named NEWLINE)* ("def" NAME "(" parameter,* ")" ("->" expr)? | "class" NAME
//               ("(" argument,* ")")?) ":" block
//   else        "else" ":" block            except  "except" (expr ("as" NAME)?)? ":" block
//   parameter   NAME (":" expr)? ("=" expr)? | "*" NAME? | "**" NAME | "/"
//
//   value       "yield" tuple? | "yield" "from" expr | tuple
//   tuple       ("*" bit-or | expr),*        one without a comma is the expression itself
//   named       NAME ":=" expr | expr
//   expr        "lambda" parameter,* ":" expr | binary ("if" binary "else" expr)?
//   binary      operators by the table in Precedence.swift, over unary
//   unary       "not" comparison | ("+" | "-" | "~") unary | power
//   power       postfix ("**" unary)?
//   postfix     atom ("." NAME | "(" argument,* ")" | "[" subscript,* "]")*
//   argument    named clauses? | NAME "=" expr | "*" expr | "**" expr
//   subscript   expr? ":" expr? (":" expr?)? | "*" bit-or | named
//   atom        NAME | NUMBER | STRING+ | "None" | "True" | "False" | "..."
//             | "(" (value | named,* | named clauses)? ")" | "[" (named,* | named clauses)? "]"
//             | "{" (named,* | (expr ":" expr | "**" bit-or),* | named clauses
//               | expr ":" expr clauses)? "}"
//   clauses     ("for" targets "in" binary ("if" binary)*)+

/// Reads a source as a list of statements.
///
/// A source that typed full-width punctuation or `&&` gets an error with a `correction`.
public func parse(_ source: Source) throws(SyntaxError) -> [Statement] {
  try parse(source, attempts: 4)
}

/// Parses; a correction that is itself to be corrected is followed `attempts` times.
func parse(_ source: Source, attempts: Int) throws(SyntaxError) -> [Statement] {
  var lexer = Lexer(source)
  lexer.run()
  var parser = Parser(lexer)
  do throws(SyntaxError) {
    return try parser.parseProgram()
  } catch {
    let error = parser.preferLexical(error)
    throw error.corrected(in: source, attempts: attempts)
  }
}

/// A recursive-descent parser over the tokens of one text.
struct Parser {
  let bytes: [UInt8]
  let base: UInt32
  let tokens: [Token]
  let failure: SyntaxError?
  var index = 0
  /// How many productions are being parsed, one inside another.
  var nesting = 0
  /// The module and the classes and functions around the present place.
  var scopes = [Scope(kind: .module)]
  /// The names of the classes around the present place.
  var classes: [String] = []

  init(_ lexer: Lexer) {
    bytes = lexer.bytes
    base = lexer.base
    tokens = lexer.tokens
    failure = lexer.failure
  }

  var token: Token { tokens[index] }
  var kind: Token.Kind { tokens[index].kind }
  /// The kind of the token after the present one.
  var nextKind: Token.Kind { tokens[min(index + 1, tokens.count - 1)].kind }
  /// Where the present token begins.
  var here: UInt32 { tokens[index].start }
  /// Where the last accepted token ended.
  var lastEnd: UInt32 { index > 0 ? tokens[index - 1].end : 0 }

  mutating func advance() { if index + 1 < tokens.count { index += 1 } }

  mutating func accept(_ kind: Token.Kind) -> Bool {
    guard self.kind == kind else { return false }
    advance()
    return true
  }

  mutating func expect(_ kind: Token.Kind) throws(SyntaxError) {
    guard accept(kind) else { throw unexpected() }
  }

  mutating func parseName() throws(SyntaxError) -> Name {
    guard kind == .name else { throw unexpected() }
    let token = token
    advance()
    return Name(identifier(token), range(token))
  }

  /// The text of a name; private ones of a class (`__x`) carry its name, as in CPython: `_Net__x`.
  func identifier(_ token: Token) -> String {
    let text = text(token)
    guard let owner = classes.last?.drop(while: { $0 == "_" }), !owner.isEmpty,
      text.hasPrefix("__"), !text.hasSuffix("__")
    else { return text }
    return "_" + owner + text
  }

  /// A name that the present scope binds.
  mutating func parseBoundName() throws(SyntaxError) -> Name {
    let name = try parseName()
    scope.bindings.append(name)
    return name
  }

  func text(_ token: Token) -> String {
    String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }

  func range(_ token: Token) -> SourceRange {
    // An error at a line's end points behind its last character.
    let end = token.kind == .newline ? token.start : token.end
    return SourceRange(start: base + token.start, end: base + end)
  }

  /// The range from `start` to the end of the last accepted token.
  func range(from start: UInt32) -> SourceRange {
    SourceRange(start: base + start, end: base + max(start, lastEnd))
  }

  func line(of offset: UInt32) -> Int { lineNumber(of: Int(offset), in: bytes) }

  /// An expression from `start` to the last accepted token, if its tree is not too deep.
  func make(_ kind: Expression.Kind, from start: UInt32) throws(SyntaxError) -> Expression {
    let expression = Expression(kind, range(from: start))
    guard expression.depth <= Limits.depth else {
      throw error("the expression is nested too deeply", at: expression.range)
    }
    return expression
  }

  /// Whether nothing follows but the ends of blocks.
  private var isAtEnd: Bool {
    tokens[index...].allSatisfy { $0.kind == .dedent || $0.kind == .end }
  }

  func error(
    _ template: String, _ arguments: [String] = [], at range: SourceRange,
    kind: SyntaxError.Kind = .syntax
  ) -> SyntaxError {
    SyntaxError(
      kind, template, arguments, at: range, isIncomplete: isAtEnd && failure == nil)
  }

  /// The error of a token that no rule allows here.
  func unexpected() -> SyntaxError {
    if kind == .error, let failure { return failure }
    if kind == .indent {
      return error("unexpected indent", at: range(token), kind: .indentation)
    }
    return hint() ?? error("invalid syntax", at: range(token))
  }

  /// As CPython, prefers what the lexer stumbled over, even if it is further on.
  func preferLexical(_ error: SyntaxError) -> SyntaxError {
    guard let failure else { return error }
    // A bracket is to blame when the error is on a later line.
    let isBracket = failure.template == "'{}' was never closed"
    let isLater = line(of: error.range.end - base) > line(of: failure.range.start - base)
    return isBracket && !isLater ? error : failure
  }
}
