import Foundation
import Syntax
import Testing

@Suite struct SnippetTests {
  /// A row of `Tests/Snippets/syntax.tsv`.
  struct Row: CustomTestStringConvertible, Sendable {
    let snippet: String
    let expected: String
    var testDescription: String { snippet }
  }

  static func rows() throws -> [Row] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let table = folder.deletingLastPathComponent().appendingPathComponent("Snippets/syntax.tsv")
    return try String(contentsOf: table, encoding: .utf8).split(separator: "\n").compactMap {
      line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count >= 2 else { return nil }
      let snippet = columns[0].replacing("\\\\", with: "\0").replacing("\\n", with: "\n")
        .replacing("\\t", with: "\t").replacing("\0", with: "\\")
      return Row(snippet: String(snippet), expected: String(columns[columns.count - 1]))
    }
  }

  @Test func `every snippet is judged as CPython judges it, or as its third column says`() throws {
    let rows = try Self.rows()
    let wrong = rows.compactMap { row in
      let actual = verdict(row.snippet)
      return actual == row.expected ? nil : "\(row.snippet)\n  is \(actual)\n  not \(row.expected)"
    }
    #expect(wrong == [])
    #expect(rows.count > 500)
  }

  private func verdict(_ text: String) -> String {
    guard let source = Source(unregistered: text) else { return "too long" }
    do throws(SyntaxError) {
      _ = try parse(source)
      return "ok"
    } catch {
      return "\(error.kind.rawValue): \(error.message)"
    }
  }
}
