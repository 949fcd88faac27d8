import Glibc
import Interpreter
import Synchronization
import Syntax
import Teaching
import Tensors

/// A row that says how long work at the prompt has been going on, and how far a loop has come.
///
/// It appears when nothing was written for a second, on a row of its own, and is gone before anything
/// else is written. A thread draws it, so that it moves while one kernel takes long; what it says of
/// a loop is looked up by the thread that evaluates, when that next polls.
final class ProgressLine {
  private let output: Output
  private let session: Session
  private let start = Mutex<ContinuousClock.Instant?>(nil)
  private let place = Mutex("")
  private var loop: Loop?
  private var text = ""

  /// A loop over numbers at the top of an input.
  fileprivate struct Loop {
    let variable: String
    /// How often it runs, if that is known.
    let count: Int?
  }

  init(output: Output, session: Session) {
    self.output = output
    self.session = session
    MemoryGuard.tick = { [unowned self] in tick() }
    Runtime.observer = { [unowned self] in look() }
    let readLine = Runtime.readLine
    Runtime.readLine = { [unowned self] prompt in without { readLine(prompt) } }
  }

  /// Says so while `work` goes on.
  func during<Result>(_ text: String, _ work: () -> Result) -> Result {
    self.text = text
    loop = nil
    place.withLock { $0 = "" }
    start.withLock { $0 = .now }
    defer {
      start.withLock { $0 = nil }
      output.status = ""
    }
    return work()
  }

  /// Says nothing while `work` has the screen.
  func without<Result>(_ work: () -> Result) -> Result {
    let before = start.withLock { start in
      defer { start = nil }
      return start
    }
    output.status = ""
    defer { start.withLock { $0 = before } }
    return work()
  }

  /// Comes twenty times a second, on a thread of its own.
  private func tick() {
    guard let start = start.withLock({ $0 }) else { return }
    let elapsed = ContinuousClock.now - start
    guard elapsed >= .seconds(1), output.isQuiet(for: .seconds(1)) else { return }
    Interrupt.attention.store(true, ordering: .relaxed)
    let seconds = "\(elapsed.components.seconds) s"
    let place = place.withLock { $0 }
    output.status = place.isEmpty ? "… \(seconds)" : "… \(seconds)   \(place)"
  }

  // MARK: How far a loop has come

  private func look() {
    guard let start = start.withLock({ $0 }) else { return }
    let loop = loop ?? Loop(of: text, in: session.main)
    self.loop = loop
    guard let loop, case .int(let value)? = session.main.get(loop.variable) else { return }
    var text = "\(loop.variable) = \(value)"
    if let count = loop.count, value > 0, value < count {
      let elapsed = (ContinuousClock.now - start).components.seconds
      let left = Styled(String(Int(Double(elapsed) / Double(value) * Double(count - value))))
      let rest = Styled(template: "about {} s left", [left]).plain
      text = "\(loop.variable) = \(value)/\(count), \(rest)"
    }
    place.withLock { $0 = text }
  }
}

extension ProgressLine.Loop {
  /// The last `for` at the top of an input; nil when there is none over a variable.
  fileprivate init?(of input: String, in module: Module) {
    guard let source = Source(unregistered: input), let statements = try? parse(source) else {
      return nil
    }
    for statement in statements.reversed() {
      guard case .for(let target, let range, _, _) = statement.kind,
        case .name(let name) = target.kind
      else { continue }
      self.init(variable: name, count: Self.count(of: range, in: module))
      return
    }
    return nil
  }

  /// The end of `range(100)` or `range(n)`.
  private static func count(of range: Expression, in module: Module) -> Int? {
    guard case .call(let callee, let arguments) = range.kind, case .name("range") = callee.kind,
      arguments.count == 1, case .positional(let end) = arguments[0]
    else { return nil }
    switch end.kind {
    case .integer(let count): return count
    case .name(let name):
      if case .int(let count)? = module.get(name) { return count }
      return nil
    default: return nil
    }
  }
}
