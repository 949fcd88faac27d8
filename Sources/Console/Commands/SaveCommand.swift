import Teaching

extension Command {
  nonisolated(unsafe) static let save: Command = .init(
    "save", "FILE", summary: "write the inputs as a program",
    details: """
      The program runs here (`dandelion FILE`) and under real Paddle. Inputs that failed, commands \
      and what was undone are left out; values that were shown are printed.
      """,
    example: ["x = to_tensor(2.0)", "x * 3", ":save /tmp/dandelion-example.py"]
  ) { session, words in
    let path = try words.required(by: save)
    try TextFile.write(SavedProgram.text(of: session.inputs), to: path)
    session.show("\(String(session.inputs.count), .number) inputs written to \(path, .string)\n")
    return .done
  }
}
