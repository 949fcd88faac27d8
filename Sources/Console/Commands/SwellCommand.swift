import Symbolic
import Teaching

extension Command {
  nonisolated(unsafe) static let swell: Command = .init(
    "swell", "EXPR [N] [wrt x]", summary: "how a derivative grows when EXPR is nested",
    details: """
      EXPR is put into itself, N times (5 when not said). Its derivative in closed form grows with \
      every nesting, often twofold and more; the graph that the backward pass walks only gets the \
      operators of one EXPR more.
      """,
    example: [":swell x * sin(x)", ":swell s*(1 - s) 8"]
  ) { session, words in
    let (whole, named) = try words.required(by: swell).expressionAndSymbols()
    let (text, count) = whole.expressionAndCount
    let tree = try session.expression(text)
    let reader = session.reader(symbols: Set(named))
    let symbols = try reader.operation(tree).term.symbols
    guard let symbol = named.first ?? (symbols.count == 1 ? symbols[0] : nil) else {
      throw CommandFailure("say which symbol stands for the nested expression: `wrt x`")
    }
    let times = min(max(count ?? 5, 1), 12)
    let rows = try Budget.limited {
      try Swell.rows(of: tree, by: symbol, count: times, reader: reader)
    }
    session.show(table(rows) + "\n\n")
    return .done
  }

  private static func table(_ rows: [Swell.Row]) -> Styled {
    let head = ["nested", "expression", "its derivative", "operators in the graph"].map {
      Styled(template: $0, [], .heading)
    }
    let lines = rows.map { row in
      [
        Styled("\(row.nesting)", .number), Styled("\(Int(row.expression))", .number),
        row.derivative.map { Styled("\($0)", .number) }
          ?? Styled(template: "too long to build", [], .comment),
        Styled("\(row.operators)", .number),
      ]
    }
    return columns([head] + lines).joined("\n")
  }
}

extension String {
  /// `EXPR N` in its parts: a whole number after a space, behind what cannot go on with a number.
  fileprivate var expressionAndCount: (String, Int?) {
    guard let space = lastIndex(of: " "), let count = Int(self[index(after: space)...]),
      let end = self[..<space].last(where: { $0 != " " }),
      end.isLetter || end.isNumber || ")]_".contains(end)
    else { return (self, nil) }
    return (String(self[..<space]), count)
  }
}
