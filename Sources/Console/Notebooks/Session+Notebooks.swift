import Interpreter
import Syntax
import Teaching

extension Session {
  /// Runs the code cells of a notebook in order, and shows of each what its last line gives.
  ///
  /// The first failure ends it unless `keepsGoing`.
  func runNotebook(
    _ path: String, cells: CellSelection? = nil, keepsGoing: Bool = false
  ) throws -> Outcome {
    let notebook = try Notebook(path: path)
    let chosen = notebook.cells.filter { cells?.contains($0.number) ?? true }
    if chosen.isEmpty, cells != nil {
      throw CommandFailure("\(path) has \(notebook.cells.count) code cells, none of them chosen")
    }
    main.set("display", .native(display))
    var result = Outcome.done
    for cell in chosen {
      let outcome = run(cell, of: path)
      if case .leave = outcome { return outcome }
      if outcome == .done { continue }
      result = outcome
      if outcome == .interrupted || !keepsGoing { break }
    }
    return result
  }

  private func run(_ cell: Notebook.Cell, of path: String) -> Outcome {
    let program = CellProgram(cell.text)
    for (line, text) in program.skipped {
      let place = [Styled(path), Styled(String(cell.number)), Styled(String(line))]
      showError(
        Styled(
          template: "{}, cell {}, line {}: not run: {}", place + [Styled(text, .string)], .dim)
          + "\n")
    }
    return runInput(program.text, named: "\(path), cell \(cell.number)", shows: .last)
  }

  /// What a notebook offers for showing a value before the end of a cell.
  private var display: Native {
    Native("display(*values)", "Shows values as the last line of a cell does.") {
      [unowned self] (arguments) throws(Raised) in
      for value in try arguments[0].items() { self.show(Styled(try value.repr() + "\n")) }
      return .none
    }
  }
}
