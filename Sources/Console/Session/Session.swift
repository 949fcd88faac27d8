import Autograd
import Interpreter
import Library
import Symbolic
import Syntax
import Teaching
import Tensors

/// A conversation: runs what is typed or read, keeps its variables, and shows what comes of it.
///
/// It never prints by itself: text goes to `show`, so that a prompt, a pipe, a lesson and a test
/// can share it. All of it runs on the evaluation thread.
public final class Session {
  /// What an input led to.
  public enum Outcome: Equatable, Sendable {
    case done
    /// An error was shown.
    case failed
    /// Ctrl-C ended it.
    case interrupted
    /// The program asked to leave, with this status.
    case leave(Int32)
  }

  /// The names that the inputs define.
  public internal(set) var main: Module
  public var settings = Settings()
  /// Where output goes now.
  var sink: Sink
  /// Accepted inputs in order: what `:save` writes.
  var inputs: [SavedInput] = []
  /// What was there before each input, latest last; and what `:undo` took back.
  var past: [Moment] = []
  var future: [Moment] = []
  /// Leads through lessons.
  private(set) lazy var lessons = LessonEngine(host: self)
  /// Shows so many pictures one at a time, where somebody is there to press keys.
  var viewer: ((_ count: Int, _ picture: @escaping (Int) -> Styled) -> Void)?
  /// Shows a long text where it can be leafed through; nil where it is just shown.
  var pager: ((Styled) -> Void)?
  /// What `:save FILE.md` writes, and the output of the input that runs.
  var recording = Recording()
  var shown: Recording.Shown?
  /// The error that was shown last, for `:why`.
  var lastError: (kind: String, message: String)?
  /// Keeps the inputs of the prompt; nil elsewhere.
  var journal: Journal?
  /// The demo under way; nil most of the time.
  var demo: Demo?
  /// A text that the next prompt has on its line, ready to be run or changed.
  var offered = ""
  /// What a lesson has run since the last prompt, for the arrow keys to bring back.
  var performed: [String] = []
  private var inputCount = 0

  /// Which expressions of an input have their values shown.
  enum ShownValues {
    case all
    /// Only the last statement's, as in a notebook.
    case last
    case none
  }

  /// Where output goes, and where errors do.
  struct Sink {
    var show: (Styled) -> Void
    var showError: (Styled) -> Void
  }

  /// A session whose output, that of `print` included, goes to `show`.
  public init(
    show: @escaping (Styled) -> Void, showError: ((Styled) -> Void)? = nil
  ) {
    sink = Sink(show: show, showError: showError ?? show)
    Library.install()
    main = Library.begin()
  }

  func show(_ text: Styled) { sink.show(text) }
  func showError(_ text: Styled) { sink.showError(text) }

  /// Shows a text that may be longer than a screen.
  func page(_ text: Styled) {
    if let pager { pager(text) } else { show(text) }
  }

  /// Runs one input: a command if it begins with `:`, else statements; shows values of expressions.
  @discardableResult
  public func run(_ text: String, named name: String? = nil) -> Outcome {
    let line = text[...].trimmingSpace
    if let name = helpQuestion(line) { return runCommand("help " + name) }
    if line.isEmpty { return .done }
    if line == "exit" || line == "quit", main.get(String(line)) == nil { return .leave(0) }
    return recorded(text) {
      if line.hasPrefix(":") { return runCommand(line.dropFirst()) }
      inputCount += 1
      return runInput(text, named: name ?? "<prompt \(inputCount)>", shows: .all)
    }
  }

  /// Runs statements, keeps what `:undo` and `:save` need, and shows values of expressions.
  func runInput(_ text: String, named name: String, shows: ShownValues) -> Outcome {
    let moment = Moment(of: self)
    let text = withAnswer(text)
    var entry = SavedInput(text: String(text.drop(while: \.isNewline)))
    let outcome = attempt { try execute(text, name: name, shows: shows, &entry) }
    remember(moment)
    if entry.ranCount > 0 { inputs.append(entry) }
    return outcome
  }

  /// Runs a whole program, without showing the values of its expressions.
  public func runProgram(_ text: String, named name: String) -> Outcome {
    attempt { _ = try Program(parse(register(text, name)), in: main).run() }
  }

  /// The value of an expression, for commands.
  ///
  /// Throws what evaluation throws.
  func evaluate(_ expression: String) throws -> Value {
    let statements = try parse(register(withAnswer(expression), "<expression>"))
    guard statements.count == 1, case .expression = statements[0].kind else {
      throw CommandFailure("an expression is needed here, such as `a * b`")
    }
    return try Program(statements, in: main).run()
  }

  /// A text compiled for this session, for commands.
  func compile(_ text: String) throws -> Program {
    try Program(parse(register(withAnswer(text), "<expression>")), in: main)
  }

  /// Runs statements one by one; `entry` says how far it came and what was shown.
  private func execute(
    _ text: String, name: String, shows: ShownValues, _ entry: inout SavedInput
  ) throws {
    let statements = try parse(register(text, name))
    let isQuiet = text.endsWithSemicolon
    for (index, statement) in statements.enumerated() {
      let value = try Program([statement], in: main).run()
      entry.ranCount += 1
      if let remark = remark(on: statement) { show(remark) }
      guard case .expression = statement.kind, !value.isNone, shows != .none else { continue }
      main.set("_", value)
      let isLast = index == statements.count - 1
      if isLast ? isQuiet : shows == .last {
        entry.echoes[index] = .hidden
        continue
      }
      entry.echoes[index] = try echo(value) ? SavedInput.Echo(of: value) : .hidden
    }
  }

  /// The input with `_` for `ans`, where the program has nothing of that name.
  private func withAnswer(_ text: String) -> String {
    guard main.get("_") != nil, main.get("ans") == nil, text.contains("ans") else { return text }
    var bytes = Array(text.utf8)
    for token in tokens(of: text).reversed() where token.kind == .name {
      if bytes[token.range].elementsEqual("ans".utf8) {
        bytes.replaceSubrange(token.range, with: "_".utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func register(_ text: String, _ name: String) throws -> Source {
    guard let source = SourceMap.shared.add(name: name, text: text) else {
      throw CommandFailure("this session has read more text than it can hold: start a new one")
    }
    return source
  }

  /// `name?` asks for help on a name.
  private func helpQuestion(_ line: Substring) -> Substring? {
    guard line.last == "?", line.count > 1 else { return nil }
    let name = line.dropLast()
    let isName = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    return isName ? name : nil
  }
}

// Errors.
extension Session {
  /// Does the work and shows the error that it may end with.
  func attempt(_ work: () throws -> Void) -> Outcome {
    Runtime.output = { [weak self] text in self?.show(Styled(text)) }
    do {
      try MemoryGuard.guarding(work)
      return .done
    } catch let raised as Raised {
      if let status = raised.exitStatus { return .leave(status) }
      if let farewell = raised.farewell {
        showError(Styled(farewell + "\n"))
        return .leave(1)
      }
      if raised.exception.isKind(.keyboardInterrupt) {
        showError(Styled(template: "interrupted") + "\n")
        return .interrupted
      }
      let exception = raised.exception
      lastError = (exception.type.name, exception.message?.text ?? "")
      show(Diagnostic(exception))
    } catch let error as SyntaxError {
      lastError = (error.kind.rawValue, error.message)
      show(Diagnostic(error))
    } catch let error as TensorError where error.kind == .interrupt {
      showError(Styled(template: "interrupted") + "\n")
      return .interrupted
    } catch let error as SymbolicError {
      show(Diagnostic(error))
    } catch let failure as CommandFailure {
      showError(Styled(worded: failure.message, .bad) + "\n\n")
    } catch {
      showError(Styled("\(error)", .bad) + "\n\n")
    }
    return .failed
  }

  private func show(_ diagnostic: Diagnostic) {
    showError(styled(diagnostic))
  }
}

extension Raised {
  /// The status that `sys.exit` asked for; nil for other exceptions, and for other arguments.
  fileprivate var exitStatus: Int32? {
    guard exception.isKind(.systemExit) else { return nil }
    guard let argument = exception.arguments.first, !argument.isNone else { return 0 }
    if case .bool(let status) = argument { return status ? 1 : 0 }
    guard case .int(let status) = argument else { return nil }
    return Int32(truncatingIfNeeded: status & 0xFF)
  }

  /// What `sys.exit` was to say; nil for other exceptions.
  fileprivate var farewell: String? {
    exception.isKind(.systemExit) ? try? exception.arguments.first?.str() : nil
  }
}

extension String {
  /// Whether its last token is a semicolon, which hides a value.
  var endsWithSemicolon: Bool {
    guard contains(";") else { return false }
    let last = tokens(of: self).last { $0.kind != .comment }
    return last.map { utf8[utf8.index(startIndex, offsetBy: $0.range.lowerBound)] == 0x3B } ?? false
  }
}

extension Substring {
  /// Without the white space at both ends.
  var trimmingSpace: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
