import Interpreter
import Syntax

/// The names that a program reads before, or without, binding them: Python's own and the prompt's.
struct MissingNames {
  private(set) var names: Set<String> = []
  /// What it binds at its top level.
  private(set) var bound: Set<String> = []

  init(_ statements: [Statement]) {
    var later: Set<String> = []
    for statement in statements {
      let touched = GlobalNames(of: statement)
      let own = statement.bindsBeforeReading ? touched.bound : []
      names.formUnion(touched.readNow.subtracting(own).subtracting(bound))
      later.formUnion(touched.readLater)
      bound.formUnion(touched.bound)
    }
    names.formUnion(later.subtracting(bound))
  }
}

extension Statement {
  /// A block, which reads its own names after it has bound them.
  fileprivate var bindsBeforeReading: Bool { !blocks.isEmpty }
}

/// Where imports can be put into a program: behind the comments that begin it, its documentation
/// and its `from __future__`.
struct HeaderPlace {
  let offset: Int

  init(_ program: ExportedProgram) {
    let bytes = Array(program.text.utf8)
    var place = 0
    for (index, statement) in program.statements.enumerated() {
      guard statement.comesFirst(at: index) else { break }
      place = Int(statement.range.end)
    }
    if place > 0 {
      offset = (bytes[place...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
      return
    }
    // Only comments that belong to the file, such as its coding and licence: up to a blank line.
    while place < bytes.count, bytes[place] == 0x23 {
      place = (bytes[place...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
    }
    let isFileHeader = program.echoes.isEmpty && place < bytes.count && bytes[place] == 0x0A
    offset = isFileHeader ? place + 1 : 0
  }
}

extension Statement {
  /// The documentation of a program, or an import of `__future__`.
  fileprivate func comesFirst(at index: Int) -> Bool {
    switch kind {
    case .expression(let value):
      if case .string = value.kind { return index == 0 }
      return false
    case .importFrom(let module, _, _): return module?.text == "__future__"
    default: return false
    }
  }
}
