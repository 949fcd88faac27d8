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

  /// - Parameters:
  ///   - code: the text of `-c`.
  ///   - program: a file, or `-` for the standard input, and the program's own arguments.
  ///   - staysInteractive: whether a prompt follows the program.
  public init(
    code: String?, program: [String], staysInteractive: Bool, dialect: Dialect,
    color: ColorChoice, isPlain: Bool, readsStartupFile: Bool
  ) {
    self.code = code
    self.program = program
    self.staysInteractive = staysInteractive
    self.color = isPlain ? .never : color
    self.isPlain = isPlain
    self.readsStartupFile = readsStartupFile
    Dialect.current = dialect
  }

  /// Does it, and ends the process: 0 when all went well, 1 after an error, 130 after Ctrl-C.
  public func run() -> Never {
    Signals.install()
    signal(SIGPIPE, SIG_IGN)
    Runtime.onEvaluationThread { exit(runOnThisThread()) }
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
    let isPrompt = code == nil && program.isEmpty && Terminal.isInteractive
    let session = Session(
      show: { output.write($0) },
      showError: { text in
        output.flush()
        (isPrompt ? output : errors).write(text)
        errors.flush()
      })
    defer { output.flush() }
    session.settings.width = isatty(STDOUT_FILENO) == 1 ? Terminal.size().columns : 80
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

  private func exitStatus(of outcome: Session.Outcome) -> Int32 {
    switch outcome {
    case .done: 0
    case .failed: 1
    case .interrupted: 130
    case .leave(let status): status
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
    Modules.searchPath = [folder(of: path)]
    return session.runFile(path)
  }

  private func runStandardInput(_ session: Session) -> Session.Outcome {
    let bytes = TextFile.contents(of: STDIN_FILENO) ?? []
    return session.runInputs(of: String(decoding: bytes, as: UTF8.self), named: "<stdin>")
  }

  private func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
