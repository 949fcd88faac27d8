import Autograd
import Symbolic
import Teaching

extension Command {
  nonisolated(unsafe) static let integrate: Command = .init(
    "integrate", "EXPR [wrt X] [from A to B]",
    summary: "the antiderivative of EXPR, or its integral",
    details: """
      Each antiderivative is differentiated again before it is shown; each integral is compared with \
      numeric integration. What no method here finds is refused.
      """,
    example: [":integrate x * exp(x)", ":integrate exp(-x**2) wrt x from -inf to inf"]
  ) { session, words in
    let (text, ends) = try words.required(by: integrate).separatedFromEnds
    let (expression, named) = try text.expressionAndSymbols()
    let term = try session.operation(expression, symbols: Set(named)).term
    let symbol = try onlySymbol(named, term)
    let result = try Budget.limited {
      guard let ends else { return try Integral.antiderivative(of: term, by: symbol) }
      return try Integral.definite(
        of: term, by: symbol, from: session.operation(ends.0).term,
        to: session.operation(ends.1).term)
    }
    session.show(answer(result, approximately: ends != nil))
    return .done
  }

  nonisolated(unsafe) static let solve: Command = .init(
    "solve", "EQUATION [, EQUATION …] [wrt X, Y …]",
    summary: "the numbers for which equations hold",
    details: """
      One equation: polynomials to degree four and simple equations in closed form, others by \
      numbers between -100 and 100. Several: linear systems. Without `=` the right side is 0.
      """,
    example: [":solve x**2 - x - 1 = 0", ":solve x + y = 3, x - y = 1"]
  ) { session, words in
    let (text, named) = try words.required(by: solve).expressionAndSymbols()
    let terms = try text.separatedAtTop(by: ",").map { side in
      try session.difference(of: side, symbols: Set(named))
    }
    let symbols = named.isEmpty ? Set(terms.flatMap(\.symbols)).sorted() : named
    try Budget.limited {
      if terms.count == 1 {
        session.show(try solutions(terms[0], onlySymbol(named, terms[0])))
      } else {
        session.show(try system(terms, symbols))
      }
    }
    return .done
  }

  nonisolated(unsafe) static let dsolve: Command = .init(
    "dsolve", "EQUATION", summary: "the function y of x that a differential equation describes",
    details:
      "y' and y'' are its derivatives. First order: separable and linear; second: linear with constant coefficients.",
    example: [":dsolve y' = x*y", ":dsolve y'' + y = 0"]
  ) { session, words in
    let text = try words.required(by: dsolve)
      .replacing("y''", with: "y_second").replacing("y'", with: "y_first")
    let names: Set<String> = ["y", "y_first", "y_second", "x"]
    let equation = try session.difference(of: text, symbols: names)
    let variable = equation.symbols.contains("t") ? "t" : "x"
    let solution = try Budget.limited {
      try DifferentialEquation(
        function: "y", first: "y_first", second: "y_second", variable: variable
      ).solve(equation)
    }
    for value in solution.values {
      session.show(Styled("y = ", .dim) + Styled(value.description, .good) + "\n")
    }
    if let (left, right) = solution.implicit {
      session.show(Styled("\(left) = \(right)", .good) + "\n")
    }
    session.show("\n")
    return .done
  }

  private static func onlySymbol(_ named: [String], _ term: Term) throws -> String {
    if named.count == 1 { return named[0] }
    let symbols = term.symbols
    if symbols.isEmpty { return "x" }
    if symbols.count == 1 { return symbols[0] }
    if symbols.contains("x") { return "x" }
    throw CommandFailure("say which symbol: `wrt x`")
  }

  private static func answer(_ term: Term, approximately: Bool) -> Styled {
    var line = Styled(term.description, .good)
    if approximately, term.number == nil || term.rational?.isInteger == false,
      let value = Evaluation.value(of: term)
    {
      line += Styled("   ≈ ", .dim) + Styled("\(value)", .number)
    }
    return line + "\n\n"
  }

  private static func solutions(_ term: Term, _ symbol: String) throws -> Styled {
    let found = try Equation.solve(term, for: symbol)
    if found.isIdentity { return Styled(template: "every {}", [Styled(symbol)], .good) + "\n\n" }
    if found.values.isEmpty { return Styled(template: "no solution", [], .comment) + "\n\n" }
    var output = Styled()
    for value in found.values {
      output +=
        Styled("\(symbol) ", .name) + Styled(found.isNumeric ? "≈ " : "= ", .operator)
        + Styled(value.description, .good)
      if !found.isNumeric, value.number == nil, let decimal = Evaluation.value(of: value) {
        output += Styled("   ≈ ", .dim) + Styled("\(decimal)", .number)
      }
      output += "\n"
    }
    if found.isPeriodic {
      output += Styled(template: "for every whole number n", [], .comment) + "\n"
    }
    return output + "\n"
  }

  private static func system(_ terms: [Term], _ symbols: [String]) throws -> Styled {
    guard let values = try LinearEquations.solve(terms, for: symbols) else {
      let reason = "no solution: the equations contradict each other"
      return Styled(template: reason, [], .comment) + "\n\n"
    }
    let lines = symbols.map { symbol in
      let value = values[symbol]
      return Styled(symbol, .name) + Styled(" = ", .operator)
        + (value.map { Styled($0.description, .good) }
          ?? Styled(template: "any number", [], .comment)) + "\n"
    }
    return lines.joined() + "\n"
  }
}

extension Session {
  /// The left side of an equation less its right side.
  fileprivate func difference(of text: String, symbols: Set<String>) throws -> Term {
    let sides = text.replacing("==", with: "=").split(
      separator: "=", omittingEmptySubsequences: false)
    guard sides.count <= 2 else { throw CommandFailure("one equation has one `=`") }
    let terms = try sides.map {
      try operation(String($0[...].trimmingSpace), symbols: symbols).term
    }
    return terms.count == 2 ? terms[0] - terms[1] : terms[0]
  }
}

extension String {
  /// `EXPR wrt X, Y` in its parts.
  func expressionAndSymbols() throws -> (String, [String]) {
    guard let separator = ranges(of: " wrt ").last else { return (self, []) }
    let names = self[separator.upperBound...].split { ", ".contains($0) }.map(String.init)
    guard !names.isEmpty else { throw CommandFailure("say which symbol: `wrt x`") }
    return (String(self[..<separator.lowerBound]), names)
  }

  /// `EXPR from A to B` in its parts.
  fileprivate var separatedFromEnds: (String, (String, String)?) {
    guard let from = ranges(of: " from ").last,
      let to = self[from.upperBound...].firstRange(of: " to ")
    else { return (self, nil) }
    let ends = (String(self[from.upperBound..<to.lowerBound]), String(self[to.upperBound...]))
    return (String(self[..<from.lowerBound]), ends)
  }

  /// The pieces between separators that stand in no brackets.
  fileprivate func separatedAtTop(by separator: Character) -> [String] {
    var (pieces, level) = ([""], 0)
    for character in self {
      if "([{".contains(character) { level += 1 }
      if ")]}".contains(character) { level -= 1 }
      if character == separator, level == 0 {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces.map { String($0[...].trimmingSpace) }
  }
}
