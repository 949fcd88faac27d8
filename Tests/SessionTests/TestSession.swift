import Autograd
import Interpreter
import Teaching

@testable import Console

/// A session in the process of the tests, for suites that run `.alone`.
final class TestSession {
  let session: Session
  private let log: Log

  private final class Log {
    var text = ""
  }

  /// A new session, in the dialect of the book; make and use it inside of `evaluated`.
  init() {
    let log = Log()
    self.log = log
    Dialect.current = .book
    session = Session(show: { log.text += $0.plain })
  }

  /// Runs an input, and tells what came of it and what it showed.
  func run(_ input: String) -> (outcome: Session.Outcome, shown: String) {
    log.text = ""
    let outcome = session.run(input)
    return (outcome, log.text)
  }

  /// Evaluates on the thread that has the stack for it; expectations stay on the test's own thread.
  static func evaluated<T>(_ body: @escaping () -> T) -> T? {
    nonisolated(unsafe) var result: T?
    Runtime.onEvaluationThread { result = body() }
    return result
  }
}
