import Interpreter

extension Command {
  nonisolated(unsafe) static let load: Command = .init(
    "load", "FILE", summary: "run a program or a notebook in this session",
    details: """
      Its names stay, and modules beside it can be imported. `:load` also reads what `:save` wrote.
      """,
    example: [
      "x = to_tensor(2.0)", ":save /tmp/dandelion-example.py", ":reset",
      ":load /tmp/dandelion-example.py", "x",
    ]
  ) { session, words in
    let path = try words.required(by: load)
    let folder = TextFile.folder(of: path)
    if !Modules.searchPath.contains(folder) { Modules.searchPath.append(folder) }
    return Notebook.isNotebook(path)
      ? try session.runNotebook(path) : try session.loadProgram(path)
  }
}

extension Session {
  /// Runs a program as one input of this session.
  fileprivate func loadProgram(_ path: String) throws -> Outcome {
    runInput(try TextFile.read(path), named: path, shows: .none)
  }
}
