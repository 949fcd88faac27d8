import Interpreter
import Library
import Syntax

/// Makes a program that prints under real Paddle what dialect paddle3 prints here.
struct PaddleExport {
  private let program: ExportedProgram
  private let missing: Set<String>
  private let retained: RetainedGradients
  private var edits = TextEdits()

  static func text(of program: ExportedProgram) -> String {
    var export = PaddleExport(program: program)
    export.writeEchoes()
    export.writeShapes()
    export.writeRetainedGradients()
    export.writeHomes()
    for range in program.dropped { export.edits.replace(range, with: "") }
    let header = export.header
    if !header.isEmpty {
      export.edits.insert(header, at: HeaderPlace(program).offset)
    }
    return export.edits.applied(to: program.text)
  }

  private init(program: ExportedProgram) {
    self.program = program
    let found = MissingNames(program.statements)
    retained = RetainedGradients(program.statements)
    let needsPaddle = retained.isGuarded && !retained.places.isEmpty
    missing = found.names.union(needsPaddle && !found.bound.contains("paddle") ? ["paddle"] : [])
  }

  /// The names of the library and of the prompt that the program uses without having them.
  private var header: String {
    var lines = missing.contains("paddle") ? ["import paddle"] : []
    let bare = missing.intersection(Library.promptNames).sorted()
    for (home, names) in Dictionary(grouping: bare, by: { RealPaddle.home(of: $0) ?? "paddle" })
      .sorted(by: { $0.key < $1.key })
    {
      lines += wrapped("from \(home) import ", names)
    }
    if missing.contains("display") || usesDisplay {
      lines.append("from sys import displayhook as display")
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n\n"
  }

  private var usesDisplay: Bool {
    program.echoes.values.contains { if case .display = $0 { true } else { false } }
  }

  private func wrapped(_ start: String, _ names: [String]) -> [String] {
    var lines: [String] = []
    var line = start
    for (index, name) in names.enumerated() {
      let piece = index == names.count - 1 ? name : name + ", "
      if line.count + piece.count > 96 {
        lines.append(line + "\\")
        line = "    "
      }
      line += piece
    }
    return lines + [line]
  }
}

// Values that a prompt or a notebook shows.
extension PaddleExport {
  private mutating func writeEchoes() {
    let usesLast = missing.contains("_")
    for statement in program.statements {
      guard case .expression(let value) = statement.kind,
        let echo = program.echoes[Int(statement.range.start)]
      else { continue }
      let range = ExportedProgram.offsets(statement.range)
      if usesLast, case .known(let echo) = echo {
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

// Names that real Paddle keeps in another module, shapes, and gradients of inner tensors.
extension PaddleExport {
  private mutating func writeHomes() {
    program.statements.forEachExpression { expression in
      guard case .attribute(let base, let name) = expression.kind, case .name("paddle") = base.kind,
        !RealPaddle.has(name.text, in: "paddle"), let home = RealPaddle.home(of: name.text)
      else { return }
      edits.replace(ExportedProgram.offsets(base.range), with: home)
    }
  }

  private mutating func writeShapes() {
    let shapes = ShownShapes(program.statements) {
      program.echoes[Int($0.range.start)]?.shown != nil
    }
    for shape in shapes.found {
      edits.wrap(ExportedProgram.offsets(shape.range), in: "list(", ")")
    }
  }

  private mutating func writeRetainedGradients() {
    let bytes = Array(program.text.utf8)
    for (statement, target) in retained.places {
      let range = ExportedProgram.offsets(statement.range)
      let call =
        (retained.isGuarded ? "isinstance(\(target), paddle.Tensor) and " : "")
        + target + ".retain_grads()"
      let lineStart = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let lineEnd = bytes[range.upperBound...].firstIndex(of: 0x0A) ?? bytes.count
      let indent = bytes[lineStart..<range.lowerBound]
      let rest = bytes[range.upperBound..<lineEnd].drop { $0 == 0x20 || $0 == 0x09 }
      if indent.allSatisfy({ $0 == 0x20 || $0 == 0x09 }), rest.isEmpty || rest.first == 0x23 {
        edits.insert("\n" + String(decoding: indent, as: UTF8.self) + call, at: lineEnd)
      } else {
        edits.insert("; " + call, at: range.upperBound)
      }
    }
  }
}
