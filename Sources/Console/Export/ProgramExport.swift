import Interpreter
import Library
import Syntax

/// The work on a program that is to run elsewhere: changes to its text, found on its tree.
struct ProgramExport {
  let program: ExportedProgram
  let paths: LibraryPaths
  /// Names that it reads without binding them.
  let missing: Set<String>
  /// Names that it binds at its top level.
  let bound: Set<String>
  /// What does not work elsewhere, and where it stands, from 1; 0 for all of the program.
  var notes: [(line: Int, text: String)] = []
  var edits = TextEdits()

  init(_ program: ExportedProgram) {
    self.program = program
    let names = MissingNames(program.statements)
    missing = names.names
    bound = names.bound
    paths = LibraryPaths(program.statements, missing: missing)
  }

  /// The changed text, with imports and remarks behind what begins it.
  func text(header: [String]) -> String {
    var edits = edits
    for range in program.dropped { edits.replace(range, with: "") }
    if !header.isEmpty {
      edits.insert(header.joined(separator: "\n") + "\n\n", at: HeaderPlace(program).offset)
    }
    return edits.applied(to: program.text)
  }

  /// What a notebook offers for showing values, if it is used.
  var displayImport: [String] {
    let isUsed =
      missing.contains("display")
      || program.echoes.values.contains { if case .display = $0 { true } else { false } }
    return isUsed ? ["from sys import displayhook as display"] : []
  }

  mutating func note(_ text: String, at range: SourceRange) {
    let line = program.text.utf8.prefix(Int(range.start)).count { $0 == 0x0A } + 1
    notes.append((line, text))
  }
}

// Values that a prompt or a notebook shows.
extension ProgramExport {
  mutating func writeEchoes() {
    for statement in program.statements {
      guard case .expression(let value) = statement.kind,
        let echo = program.echoes[Int(statement.range.start)]
      else { continue }
      let range = ExportedProgram.offsets(statement.range)
      if missing.contains("_"), case .known(let echo) = echo {
        edits.wrap(range, in: "_ = ", "")
        if let shown = echo.shown { edits.insert("; \(shown.0)_\(shown.1)", at: range.upperBound) }
        continue
      }
      guard let shown = echo.shown else { continue }
      edits.wrap(range, in: shown.0, shown.1)
      if value.isBareTuple { edits.wrap(range, in: "(", ")") }
    }
  }
}

extension ExportedProgram.Echo {
  /// What stands before and behind the value; nil when it is not shown.
  fileprivate var shown: (String, String)? {
    switch self {
    case .known(let echo): echo.shown
    case .display: ("display(", ")")
    }
  }
}

extension SavedInput.Echo {
  fileprivate var shown: (String, String)? {
    switch self {
    case .text: ("print(", ")")
    case .representation: ("print(repr(", "))")
    case .hidden: nil
    }
  }
}

extension Expression {
  /// A tuple without brackets of its own.
  fileprivate var isBareTuple: Bool {
    guard case .tuple(let items) = kind, let first = items.first else { return false }
    return first.range.start == range.start
  }
}

// Shapes, and gradients of inner tensors.
extension ProgramExport {
  /// Shapes that are shown become lists: elsewhere they print otherwise.
  mutating func writeShapes() {
    let shapes = ShownShapes(program.statements, paths) {
      program.echoes[Int($0.range.start)]?.shown != nil
    }
    for shape in shapes.found {
      edits.wrap(ExportedProgram.offsets(shape.range), in: "list(", ")")
    }
  }

  /// Puts a statement made of the tensor's name behind each assignment to it.
  mutating func write(_ retained: RetainedGradients, call: (String) -> String) {
    for (statement, target) in retained.places {
      insert(call(target), after: statement)
    }
  }

  /// Adds a statement: on a line of its own, unless others share the line.
  mutating func insert(_ text: String, after statement: Statement) {
    let bytes = Array(program.text.utf8)
    let range = ExportedProgram.offsets(statement.range)
    let lineStart = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let lineEnd = bytes[range.upperBound...].firstIndex(of: 0x0A) ?? bytes.count
    let indent = bytes[lineStart..<range.lowerBound]
    let rest = bytes[range.upperBound..<lineEnd].drop { $0 == 0x20 || $0 == 0x09 }
    if indent.allSatisfy({ $0 == 0x20 || $0 == 0x09 }), rest.isEmpty || rest.first == 0x23 {
      edits.insert("\n" + String(decoding: indent, as: UTF8.self) + text, at: lineEnd)
    } else {
      edits.insert("; " + text, at: range.upperBound)
    }
  }
}
