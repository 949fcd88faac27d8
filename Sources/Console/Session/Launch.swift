import Autograd
import Glibc
import Interpreter
import Library
import Syntax
import Teaching

/// What the command line asked for, and doing it.
public struct Launch {
  public static let version = "0.1"

  private let code: String?
  private let program: [String]
  private let staysInteractive: Bool
  private let color: ColorChoice
  private let isPlain: Bool
  private let readsStartupFile: Bool
  /// Which cells of a notebook to run, and whether to go on after one that fails.
  private let cells: CellSelection?
  private let keepsGoing: Bool
  private let export: String?
  private let demo: DemoOptions?

  /// - Parameters:
  ///   - code: the text of `-c`.
  ///   - program: a file, or `-` for the standard input, and the program's own arguments.
  ///   - staysInteractive: whether a prompt follows the program.
  ///   - language: of messages and help; that of the locale when not said.
  ///   - cells: which cells of a notebook to run, such as `3-7`.
  ///   - keepsGoing: whether a notebook goes on after a cell that fails.
  ///   - demo: a demo to play at the prompt.
  ///   - export: a program to write for real Paddle, or `torch` to write `program` for PyTorch.
  public init(
    code: String? = nil, program: [String], staysInteractive: Bool = false,
    dialect: Dialect = .book, language: Language? = nil, color: ColorChoice = .auto,
    isPlain: Bool = false, readsStartupFile: Bool = true,
    cells: String? = nil, keepsGoing: Bool = false, export: String? = nil, demo: DemoOptions? = nil
  ) {
    self.code = code
    self.program = program
    self.staysInteractive = staysInteractive
    self.color = isPlain ? .never : color
    self.isPlain = isPlain
    self.readsStartupFile = readsStartupFile
    self.cells = cells.flatMap { CellSelection($0) }
    if cells != nil, self.cells == nil {
      Launch.fail(usage: "--cells takes numbers such as 3, 3-7 or 1,4-")
    }
    self.keepsGoing = keepsGoing
    self.export = export
    self.demo = demo
    Dialect.current = dialect
    Wording.language = language ?? Language(environment: Terminal.environment)
  }

  /// Does it, and ends the process: 0 when all went well, 1 after an error, 130 after Ctrl-C.
  public func run() -> Never {
    Signals.install()
    signal(SIGPIPE, SIG_IGN)
    Signals.leaveToOthers()
    Runtime.onEvaluationThread {
      Signals.accept()
      exit(runOnThisThread())
    }
    exit(0)
  }

  /// Ends the process with a message about its use.
  public static func fail(usage message: String) -> Never {
    _ = TextFile.writeAll(Array((message + "\n").utf8), to: STDERR_FILENO)
    exit(2)
  }

  private func runOnThisThread() -> Int32 {
    let output = Output(descriptor: STDOUT_FILENO, color: color)
    let errors = Output(descriptor: STDERR_FILENO, color: color)
    Modules.readFile = { try? TextFile.read($0) }
    Modules.searchPath = ["."]
    let isPrompt =
      code == nil && program.isEmpty && export == nil && demo?.isRehearsal != true
      && Terminal.isInteractive
    let session = Session(
      show: { output.write($0) },
      showError: { text in
        output.flush()
        (isPrompt ? output : errors).write(text)
        errors.flush()
      })
    defer { output.flush() }
    if isatty(STDOUT_FILENO) == 1 { session.settings.windowWidth = Terminal.size().columns }
    session.settings.isPlain = isPlain
    if let demo, let status = prepare(demo, session, isPrompt: isPrompt) { return status }
    if let export { return exitStatus(of: self.export(export, session)) }
    var status: Int32 = 0
    if !isPrompt {
      status = exitStatus(of: runProgram(session))
      guard staysInteractive else { return status }
      if !Terminal.isInteractive { return exitStatus(of: runStandardInput(session)) }
    }
    return PromptLoop(
      session: session, output: output, color: color, isPlain: isPlain,
      readsStartupFile: readsStartupFile
    ).run()
  }

  /// Rehearses or begins a demo; nil when the prompt is to follow.
  private func prepare(_ demo: DemoOptions, _ session: Session, isPrompt: Bool) -> Int32? {
    if !isPrompt, !demo.isRehearsal {
      Launch.fail(usage: "--present needs a terminal; with --check it runs without one")
    }
    var outcome = Session.Outcome.done
    let result = session.attempt {
      guard demo.isRehearsal else { return try demo.begin(in: session) }
      session.settings.windowWidth = nil
      let script = try DemoOptions.script(demo.file)
      outcome = Rehearsal(script: script, name: demo.file, session: session).run()
    }
    if result != .done { return exitStatus(of: result) }
    return demo.isRehearsal ? exitStatus(of: outcome) : nil
  }

  private func exitStatus(of outcome: Session.Outcome) -> Int32 {
    switch outcome {
    case .done: 0
    case .failed: 1
    case .interrupted: 130
    case .leave(let status): status
    }
  }

  /// Writes a program for another Python to the standard output.
  private func export(_ word: String, _ session: Session) -> Session.Outcome {
    let target = ExportTarget(rawValue: word)
    guard let path = target == nil ? word : program.first else {
      Launch.fail(usage: "--export \(word) needs a program: dandelion --export \(word) FILE")
    }
    return session.attempt {
      let program = try ExportedProgram(path: path)
      let (text, notes) = (target ?? .paddle).export(program)
      session.show(Styled(text))
      for note in notes { session.showError(Styled(path, .string) + ", " + note + "\n") }
    }
  }

  private func runProgram(_ session: Session) -> Session.Outcome {
    if let code {
      Runtime.programArguments = ["-c"] + program
      return session.runInputs(of: code, named: "<string>")
    }
    guard let path = program.first, path != "-" else {
      Runtime.programArguments = program.isEmpty ? [""] : program
      return runStandardInput(session)
    }
    Runtime.programArguments = program
    Modules.searchPath = [TextFile.folder(of: path)]
    return session.runFile(path, cells: cells, keepsGoing: keepsGoing)
  }

  private func runStandardInput(_ session: Session) -> Session.Outcome {
    let bytes = TextFile.contents(of: STDIN_FILENO) ?? []
    return session.runInputs(of: String(decoding: bytes, as: UTF8.self), named: "<stdin>")
  }
}
