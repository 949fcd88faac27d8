import Teaching

extension Command {
  nonisolated(unsafe) static let save: Command = .init(
    "save", "FILE", summary: "write the inputs as a program for real Paddle",
    details: """
      The program runs here (`dandelion FILE`) and under real Paddle 3.3, and prints there what was \
      shown here in dialect paddle3. Commands become comments; inputs that failed and what was undone \
      are left out.
      """,
    example: ["x = to_tensor(2.0)", "x * 3", ":save /tmp/dandelion-example.py"]
  ) { session, words in
    let path = try words.required(by: save)
    let program = try ExportedProgram(inputs: session.inputs)
    try TextFile.write(PaddleExport.text(of: program), to: path)
    let count = session.inputs.count { !$0.isCommand }
    let noun = count == 1 ? "input" : "inputs"
    session.show("\(String(count), .number) \(noun, .plain) written to \(path, .string)\n")
    return .done
  }
}
