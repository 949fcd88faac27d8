import Interpreter
import Syntax

extension Session {
  /// Runs a text of inputs as the prompt would: statements, and lines with commands between them.
  ///
  /// The first failure ends it.
  public func runInputs(of text: String, named name: String) -> Outcome {
    for input in Session.inputs(in: text) {
      let outcome = run(input, named: name)
      if outcome != .done { return outcome }
    }
    return .done
  }

  /// Runs a program or a notebook from a file; `cells` and `keepsGoing` are about notebooks.
  func runFile(
    _ path: String, cells: CellSelection? = nil, keepsGoing: Bool = false
  ) -> Outcome {
    var outcome = Outcome.failed
    let result = attempt {
      outcome =
        Notebook.isNotebook(path)
        ? try runNotebook(path, cells: cells, keepsGoing: keepsGoing)
        : try runProgramFile(path)
    }
    return result == .done ? outcome : result
  }

  private func runProgramFile(_ path: String) throws -> Outcome {
    main.set("__file__", .string(path))
    return runProgram(try TextFile.read(path), named: path)
  }

  /// Cuts a text where commands stand: lines that begin with a colon outside of any statement.
  ///
  /// Empty lines before statements keep the numbers of their lines.
  static func inputs(in text: String) -> [String] {
    var inputs: [String] = []
    var statements: [Substring] = []
    var count = 0
    func flush() {
      if !statements.isEmpty {
        let above = String(repeating: "\n", count: count - statements.count)
        inputs.append(above + statements.joined(separator: "\n"))
      }
      statements = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.first == ":", isComplete(statements) {
        flush()
        inputs.append(String(line))
      } else {
        statements.append(line)
      }
      count += 1
    }
    flush()
    return inputs
  }

  private static func isComplete(_ lines: [Substring]) -> Bool {
    if lines.isEmpty { return true }
    let text = lines.joined(separator: "\n") + "\n"
    if case .incomplete = completeness(of: text, blocksEndBlank: false) { return false }
    return true
  }
}
