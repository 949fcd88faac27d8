import Autograd
import Foundation
import Symbolic
import Syntax
import Testing

/// A row of a table that `record.py` wrote: an expression, and what SymPy says of it.
struct Row: CustomTestStringConvertible, Sendable {
  let cells: [String]

  var expression: String { cells[0] }
  var testDescription: String { expression }

  static func all(_ name: String) -> [Row] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Recorded/\(name).tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { line in
      Row(cells: line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
  }
}

/// An expression as a computation on the symbols that occur in it.
func operation(_ text: String) throws -> Symbolic.Operation {
  let source = try #require(Source(unregistered: String(text.drop { $0 == " " })))
  let statements = try parse(source)
  guard case .expression(let tree)? = statements.first?.kind else {
    throw SymbolicError("no expression: \(text)")
  }
  return try Reader { _ in .symbol(shape: []) }.operation(tree)
}

/// Whether two numbers agree to nine digits.
func agree(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 * max(1, abs(a), abs(b)) }
