import Interpreter
import Library
import Syntax

/// A program on its way out to a Python with real Paddle.
struct ExportedProgram {
  /// The text before any change, and its statements.
  let text: String
  let statements: [Statement]
  /// Expressions whose values a prompt or a notebook shows, by the offset where they begin.
  let echoes: [Int: Echo]
  /// Parts that never ran.
  let dropped: [Swift.Range<Int>]

  /// How a program shows what was shown.
  enum Echo {
    case known(SavedInput.Echo)
    /// A notebook's last line, whose value only the run will tell.
    case display
  }

  /// A program file or a notebook.
  init(path: String) throws {
    if Notebook.isNotebook(path) {
      try self.init(notebook: Notebook(path: path), named: path)
    } else {
      try self.init(program: TextFile.read(path), named: path)
    }
  }

  /// The text of a program; `name` is for the error of a text that is no program.
  init(program text: String, named name: String) throws {
    try Self.check(text, name)
    self.text = text
    statements = try Self.parsed(text)
    echoes = [:]
    dropped = []
  }

  /// The inputs of a session, its commands as comments.
  init(inputs: [SavedInput]) throws {
    var text = ""
    var echoes: [Int: Echo] = [:]
    var dropped: [Swift.Range<Int>] = []
    for input in inputs {
      let start = text.utf8.count
      if input.isCommand {
        text += "# " + input.text + "\n"
        continue
      }
      let program = input.text.trimmingLineBreaks
      text += program + "\n"
      let parts = try Self.parsed(program).map { Self.offsets($0.range) }
      for (index, echo) in input.echoes {
        echoes[start + parts[index].lowerBound] = .known(echo)
      }
      if input.ranCount < parts.count {
        let end = input.ranCount > 0 ? parts[input.ranCount - 1].upperBound : 0
        dropped.append(start + end..<text.utf8.count - 1)
      }
    }
    self.text = text
    self.echoes = echoes
    self.dropped = dropped
    statements = try Self.parsed(text)
  }

  /// The code cells of a notebook.
  init(notebook: Notebook, named name: String) throws {
    var text = ""
    var echoes: [Int: Echo] = [:]
    for cell in notebook.cells {
      text += (text.isEmpty ? "" : "\n") + "# %% cell \(cell.number)\n"
      let start = text.utf8.count
      let program = CellProgram(cell.text).text
      try Self.check(program, "\(name), cell \(cell.number)")
      text += program + "\n"
      guard !program.endsWithSemicolon, let last = try Self.parsed(program).last,
        case .expression(let value) = last.kind, !value.isForItsEffect
      else { continue }
      echoes[start + Self.offsets(last.range).lowerBound] = .display
    }
    self.text = text
    self.echoes = echoes
    dropped = []
    statements = try Self.parsed(text)
  }

  /// Throws the error of a text that is no program, with a place that can be shown.
  private static func check(_ text: String, _ name: String) throws {
    if let source = SourceMap.shared.add(name: name, text: text) { _ = try parse(source) }
  }

  private static func parsed(_ text: String) throws -> [Statement] {
    guard let source = Source(unregistered: text) else {
      throw CommandFailure("the program is too long")
    }
    return try parse(source)
  }

  /// A range as offsets in the text; sources without a map begin at 0.
  static func offsets(_ range: SourceRange) -> Swift.Range<Int> {
    Int(range.start)..<Int(range.end)
  }
}

extension String {
  fileprivate var trimmingLineBreaks: String {
    let start = drop(while: \.isNewline)
    let end = start.lastIndex { !$0.isNewline }
    return end.map { String(start[...$0]) } ?? ""
  }
}

extension Expression {
  /// A call whose value is None, as its name tells.
  fileprivate var isForItsEffect: Bool {
    guard case .call(let callee, _) = kind else { return false }
    switch callee.kind {
    case .name(let name): return ["print", "display", "setattr"].contains(name)
    case .attribute(_, let name): return Self.effects.contains(name.text)
    default: return false
    }
  }

  private static let effects: Set = [
    "append", "extend", "insert", "sort", "update", "backward", "step", "clear_grad",
    "clear_gradients",
    "train", "eval", "seed", "show", "save", "set_state_dict", "clear",
  ]
}
