import Synchronization
import Tensors

/// How much work a question may cost, so that no algebra runs away: steps, and a clock.
public enum Budget {
  /// Powers beyond this are not multiplied out.
  static let largestPower = 60
  private static let steps = 2_000_000

  private struct State {
    var left = Budget.steps
    var deadline: ContinuousClock.Instant?
  }
  private static let state = Mutex(State())

  /// Does some work within a fresh budget of steps and seconds.
  ///
  /// Throws a `SymbolicError` when it is used up, `TensorError` of kind interrupt on Ctrl-C.
  public static func limited<Result>(
    seconds: Double = 10, _ work: () throws -> Result
  ) throws -> Result {
    state.withLock {
      $0 = State(left: steps, deadline: .now.advanced(by: .seconds(seconds)))
    }
    return try work()
  }

  /// Accounts for some steps of work.
  static func spend(_ count: Int = 1) throws {
    if Interrupt.flag.exchange(false, ordering: .relaxed) {
      throw TensorError(.interrupt, "interrupted")
    }
    let isSpent = state.withLock { state in
      state.left -= count
      return state.left < 0 || state.deadline.map { $0 < .now } ?? false
    }
    if isSpent {
      throw SymbolicError("that is too much work for this algebra: a smaller question?")
    }
  }
}
