extension Command {
  nonisolated(unsafe) static let load: Command = .init(
    "load", "FILE", summary: "run a program in this session",
    details: "Its names stay. `:load` also reads what `:save` wrote.",
    example: [
      "x = to_tensor(2.0)", ":save /tmp/dandelion-example.py", ":reset",
      ":load /tmp/dandelion-example.py", "x",
    ]
  ) { session, words in
    let path = try words.required(by: load)
    let text = try TextFile.read(path)
    let moment = Moment(of: session)
    let outcome = session.runProgram(text, named: path)
    session.remember(moment)
    if outcome == .done { session.inputs.append(SavedProgram.Entry(text: text, isShown: false)) }
    return outcome
  }
}
