import Foundation
import TestSupport
import Testing

/// Notebooks run cell by cell, and say of every failure where it is.
@Suite struct NotebookTests {
  /// A notebook of format 4 with these code cells, beside a module that they may import.
  private func run(
    _ cells: [String], _ arguments: [String] = [], metadata: String = "{}"
  ) throws -> Outcome {
    let texts = try cells.map { cell in
      let lines = cell.split(separator: "\n", omittingEmptySubsequences: false)
      let pieces = lines.enumerated().map { $0 < lines.count - 1 ? $1 + "\n" : String($1) }
      let source = String(decoding: try JSONEncoder().encode(pieces), as: UTF8.self)
      return
        #"{"cell_type": "markdown", "source": "words"}, {"cell_type": "code", "source": \#(source)}"#
    }
    return try run(
      #"{"nbformat": 4, "metadata": \#(metadata), "cells": [\#(texts.joined(separator: ","))]}"#,
      arguments)
  }

  private func run(_ notebook: String, _ arguments: [String] = []) throws -> Outcome {
    try Project.inEmptyFolder { folder in
      try notebook.write(toFile: folder + "/book.ipynb", atomically: true, encoding: .utf8)
      try "def twice(x):\n    return x * 2\n"
        .write(toFile: folder + "/helper.py", atomically: true, encoding: .utf8)
      return try Outcome.of(
        ["--dialect", "paddle3", "book.ipynb"] + arguments, folder: folder)
    }
  }

  @Test("The last expression of a cell is shown, unless a semicolon ends it")
  func echoes() throws {
    let outcome = try run([
      "1\n2", "'text'", "3;", "None", "x = 4; x # five", "print(6)\ndisplay(7)", "8;  # no",
    ])
    #expect(outcome.output == "2\n'text'\n4\n6\n7\n")
    #expect(outcome.end == .exit(0))
  }

  @Test("Lines of the notebook's own are skipped and named")
  func magics() throws {
    let outcome = try run([
      "%matplotlib inline\n!ls\nx = 1\nx", "%%time\nx + 1", "%%bash\nexit 3",
      "for i in range(2):\n    %time print(i)\n    !ls", "'%d' \\\n% 5", "'''\n%no\n!no\n'''",
    ])
    #expect(outcome.output == "1\n2\n0\n1\n'5'\n'\\n%no\\n!no\\n'\n")
    #expect(
      outcome.errors.split(separator: "\n") == [
        "book.ipynb, cell 1, line 1: not run: %matplotlib inline",
        "book.ipynb, cell 1, line 2: not run: !ls",
        "book.ipynb, cell 2, line 1: not run: %%time",
        "book.ipynb, cell 3, line 1: not run: %%bash",
        "book.ipynb, cell 4, line 2: not run: %time",
        "book.ipynb, cell 4, line 3: not run: !ls",
      ])
  }

  private let failing = ["y = 1", "def f(x):\n    return x / 0\n\nf(y)", "y + 1"]

  @Test("An error names the cell and the line, underlines, and ends the run")
  func error() throws {
    let outcome = try run(failing)
    #expect(outcome.output == "")
    #expect(outcome.end == .exit(1))
    #expect(
      outcome.errors.hasPrefix(
        """
        ZeroDivisionError: division by zero
          book.ipynb, cell 2, line 2, in f
            return x / 0
                   ~~^~~
          called from book.ipynb, cell 2, line 4  f(y)
        """))
  }

  @Test("--keep-going runs the rest, and the status tells of the failure")
  func keepGoing() throws {
    let outcome = try run(failing, ["--keep-going"])
    #expect(outcome.output == "2\n")
    #expect(outcome.end == .exit(1))
  }

  @Test(
    "--cells chooses code cells by number",
    arguments: [
      ("2", "2\n"), ("1-2", "1\n2\n"), ("3-", "3\n4\n"), ("1,3-4", "1\n3\n4\n"),
    ])
  func cells(_ choice: String, _ output: String) throws {
    #expect(try run(["1", "2", "3", "4"], ["--cells", choice]).output == output)
  }

  @Test("The reader's own modules beside the notebook can be imported")
  func modules() throws {
    #expect(try run(["from helper import twice\ntwice(4)"]).output == "8\n")
  }

  @Test("Format 3 is read too")
  func format3() throws {
    let outcome = try run(
      #"{"nbformat": 3, "worksheets": [{"cells": [{"cell_type": "code", "input": ["a = 1\n", "a"]}]}]}"#
    )
    #expect(outcome.output == "1\n")
  }

  @Test(
    "What is no notebook of Python is refused in one line",
    arguments: [
      ("", "line 1 is not JSON (the text ends too early)"),
      ("{\n\"cells\": [,]}", "line 2 is not JSON (a value is missing)"),
      ("{\"cells\": \"\\x\"}", "an unknown escape in a string"),
      ("{\"cells\": [\"\\ud83d\"]} x", "more text after the end"),
      ("[1, 2]", "it has no list of cells"), ("{\"cells\": 3}", "it has no list of cells"),
      (String(repeating: "[", count: 100_000), "nested too deeply"),
      (#"{"cells": [], "metadata": {"language_info": {"name": "julia"}}}"#, "written in julia"),
    ])
  func refused(_ text: String, _ reason: String) throws {
    let outcome = try run(text)
    #expect(outcome.end == .exit(1))
    #expect(outcome.errors.contains(reason))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test("A prompt follows with -i, and :load runs a notebook at one")
  func prompt() throws {
    try Project.inEmptyFolder { folder in
      let text = #"{"cells": [{"cell_type": "code", "source": "z = 5\nz"}]}"#
      try text.write(toFile: folder + "/book.ipynb", atomically: true, encoding: .utf8)
      let outcome = try Outcome.of([], input: ":load book.ipynb\nz + 1\n", folder: folder)
      #expect(outcome.output == "5\n6\n")
    }
  }
}
