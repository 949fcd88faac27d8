import Syntax

/// Imports of Paddle as imports of PyTorch.
enum TorchImports {
  static func write(
    _ items: [ImportItem], _ statement: Statement, _ export: inout ProgramExport
  ) {
    guard items.contains(where: { isPaddle($0.path.text) }) else { return }
    var parts: [String] = []
    for item in items {
      let path = item.path.text
      let alias = item.alias.map { " as " + $0.text } ?? ""
      if !isPaddle(path) {
        parts.append(path + alias)
      } else if let target = TorchTable.modules[path] {
        parts.append(target + alias)
      } else {
        export.note("\(path) has no counterpart", at: item.path.range)
      }
    }
    let text = parts.isEmpty ? "import torch" : "import " + parts.joined(separator: ", ")
    export.edits.replace(ExportedProgram.offsets(statement.range), with: text)
  }

  static func write(
    _ items: [ImportItem]?, from module: String, _ statement: Statement,
    _ export: inout ProgramExport
  ) {
    guard let items else {
      return export.note("`from \(module) import *` is not followed", at: statement.range)
    }
    var names: [(module: String, text: String)] = []
    for item in items {
      let path = module + "." + item.path.text
      let name = (item.alias ?? item.path).text
      if let target = TorchTable.modules[path] {
        let last = lastPart(target)
        names.append((parent(target), last == name ? name : "\(last) as \(name)"))
      } else if let rule = TorchTable.rule(path) {
        if keeps(name, of: path) { names.append((parent(rule.target), name)) }
      } else {
        export.note("\(path) has no counterpart", at: item.path.range)
      }
    }
    let lines = Dictionary(grouping: names, by: \.module).sorted { $0.key < $1.key }.map {
      "from \($0.key) import \($0.value.map(\.text).joined(separator: ", "))"
    }
    let isBound = bindTorch(export.program.statements)
    let text = lines.isEmpty ? (isBound ? "" : "import torch") : lines.joined(separator: "; ")
    export.edits.replace(ExportedProgram.offsets(statement.range), with: text)
  }

  /// Whether a name that a program imports is called the same in PyTorch, so that it can stay.
  static func keeps(_ name: String, of path: String) -> Bool {
    if TorchTable.modules[path] != nil { return true }
    return TorchTable.rule(path).map { lastPart($0.target) == name } ?? false
  }

  /// Whether the imports of a program, rewritten, bind `torch`.
  static func bindTorch(_ statements: [Statement]) -> Bool {
    statements.contains { statement in
      switch statement.kind {
      case .import(let items): items.contains { isPaddle($0.path.text) && $0.alias == nil }
      default: false
      }
    }
  }

  static func isPaddle(_ path: String) -> Bool { path == "paddle" || path.hasPrefix("paddle.") }

  private static func parent(_ path: String) -> String {
    path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
  }

  private static func lastPart(_ path: String) -> String {
    path.split(separator: ".").last.map(String.init) ?? path
  }
}
