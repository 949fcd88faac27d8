import Teaching

extension Command {
  nonisolated(unsafe) static let save: Command = .init(
    "save", "FILE [--torch]", summary: "write the inputs as a program, or with outputs as Markdown",
    details: """
      The program runs here (`dandelion FILE`) and under real Paddle 3.3, and prints there what was \
      shown here in dialect paddle3. Commands become comments; inputs that failed and what was undone \
      are left out. A FILE that ends in .md gets the inputs and what they showed, as Markdown that \
      `:present` plays. --torch writes the program for PyTorch and says what has no counterpart there.
      """,
    example: ["x = to_tensor(2.0)", "x * 3", ":save /tmp/dandelion-example.py"]
  ) { session, words in
    let path = try words.required(by: save)
    if path.hasSuffix(".md") { return try session.saveTranscript(to: path) }
    let program = try ExportedProgram(inputs: session.inputs)
    let target: ExportTarget = words.has("--torch") ? .torch : .paddle
    let (text, notes) = target.export(program)
    try TextFile.write(text, to: path)
    let count = session.inputs.count { !$0.isCommand }
    let template = count == 1 ? "{} input written to {}" : "{} inputs written to {}"
    let values = [Styled(String(count), .number), Styled(path, .string)]
    session.show(Styled(template: template, values) + "\n")
    for note in notes { session.show("  " + note + "\n") }
    return .done
  }
}

extension Session {
  /// Writes what was typed and what it showed.
  fileprivate func saveTranscript(to path: String) throws -> Outcome {
    let name = path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? path
    try TextFile.write(Transcript.markdown(title: name, recording.exchanges), to: path)
    let count = Styled(String(recording.exchanges.count), .number)
    show(
      Styled(template: "{} inputs and what they showed: {}", [count, Styled(path, .string)]) + "\n")
    return .done
  }
}
