import Symbolic
import Testing

@Suite("Derivatives in closed form")
struct DerivativeTests {
  private static let points = [
    ["x": 0.37, "y": 0.81], ["x": 0.62, "y": 0.23], ["x": 1.3, "y": 0.7],
  ]
  private static let rows = Row.all("derivatives")

  @Test("There are 300 recorded derivatives and more")
  func hasEnough() { #expect(Self.rows.count >= 300) }

  @Test("A derivative has SymPy's values, before and after it is simplified", arguments: rows)
  func agreesWithSymPy(_ row: Row) throws {
    try Budget.limited {
      let raw = try Derivative(of: operation(row.expression), wrt: ["x"]).derivative(by: "x")
      var simplification = Simplification()
      for term in [raw, try simplification.shortest(raw)] {
        let values = Self.points.map { Evaluation.value(of: term, at: $0) }
        for (value, cell) in zip(values, row.cells[2...]) {
          guard let expected = Double(cell) else { continue }
          #expect(agree(value ?? .nan, expected), "\(term) is \(value ?? .nan), not \(expected)")
        }
      }
    }
  }

  @Test(
    "A derivative of a first course is at most three times as long as SymPy's shortest",
    arguments: rows.filter { $0.cells[1] != "0" })
  func isShort(_ row: Row) throws {
    try Budget.limited {
      let raw = try Derivative(of: operation(row.expression), wrt: ["x"]).derivative(by: "x")
      var simplification = Simplification()
      let term = try simplification.shortest(raw)
      let limit = 3 * (Int(row.cells[1]) ?? 0)
      #expect(term.size <= limit, "\(term) has \(term.size) parts")
    }
  }

  @Test(
    "Exceptional points of rules and refusals are said by name",
    arguments: [
      ("sum(cumprod(x, dim=0))", "CumProd"), ("x @ 2", "@ takes vectors and matrices"),
      ("argmax(x)", "ArgMax"), ("nothing(x)", "no function `nothing`"),
    ])
  func refuses(_ text: String, _ word: String) {
    let error = #expect(throws: SymbolicError.self) {
      _ = try Derivative(of: operation(text), wrt: ["x"])
    }
    #expect(error?.message.contains(word) == true, "\(error?.message ?? "nothing")")
  }
}
