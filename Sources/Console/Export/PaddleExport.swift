import Library
import Syntax

extension ProgramExport {
  /// A program that prints under real Paddle what dialect paddle3 prints here.
  static func paddle(_ program: ExportedProgram) -> String {
    var export = ProgramExport(program)
    let retained = RetainedGradients(program.statements)
    export.writeEchoes()
    export.writeShapes()
    export.write(retained) { target in
      (retained.isGuarded ? "isinstance(\(target), paddle.Tensor) and " : "")
        + target + ".retain_grads()"
    }
    export.writeHomes()
    let usesPaddle = retained.isGuarded && !retained.places.isEmpty
    return export.text(header: export.paddleImports(usesPaddle))
  }

  /// The names of the library and of the prompt that the program uses without having them.
  private func paddleImports(_ usesPaddle: Bool) -> [String] {
    let needsPaddle = missing.contains("paddle") || usesPaddle && !bound.contains("paddle")
    var lines = needsPaddle ? ["import paddle"] : []
    let bare = missing.intersection(Library.promptNames).subtracting(["paddle"]).sorted()
    let homes = Dictionary(grouping: bare) { RealPaddle.home(of: $0) ?? "paddle" }
    for (home, names) in homes.sorted(by: { $0.key < $1.key }) {
      lines += Self.wrapped("from \(home) import ", names)
    }
    return lines + displayImport
  }

  private static func wrapped(_ start: String, _ names: [String]) -> [String] {
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

  /// Names of `paddle` that real Paddle keeps in another module.
  private mutating func writeHomes() {
    program.statements.forEachExpression { expression in
      guard case .attribute(let base, let name) = expression.kind, paths.path(of: base) == "paddle",
        !RealPaddle.has(name.text, in: "paddle"), let home = RealPaddle.home(of: name.text)
      else { return }
      let module = base.source + home.dropFirst("paddle".count)
      edits.replace(ExportedProgram.offsets(base.range), with: module)
    }
  }
}
