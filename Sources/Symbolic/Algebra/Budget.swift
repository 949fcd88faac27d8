import Synchronization
import Tensors

/// How much work a question may cost, so that no algebra runs away: steps, and a clock.
public enum Budget {
  /// Powers beyond this are not multiplied out.
  static let largestPower = 60

  /// What is left for the question at hand; none outside of `limited`.
  @TaskLocal private static var account: Account?

  private final class Account: Sendable {
    private let stepsLeft = Atomic<Int>(2_000_000)
    private let deadline: ContinuousClock.Instant

    init(seconds: Double) { deadline = .now.advanced(by: .seconds(seconds)) }

    func isSpent(after count: Int) -> Bool {
      let left = stepsLeft.subtract(count, ordering: .relaxed).newValue
      return left < 0 || deadline < .now
    }
  }

  /// Does some work within a budget of steps and seconds of its own.
  ///
  /// Throws a `SymbolicError` when it is used up, `TensorError` of kind interrupt on Ctrl-C.
  public static func limited<Result>(
    seconds: Double = 10, _ work: () throws -> Result
  ) throws -> Result {
    try $account.withValue(Account(seconds: seconds), operation: work)
  }

  /// Accounts for some steps of work.
  static func spend(_ count: Int = 1) throws {
    if Interrupt.flag.exchange(false, ordering: .relaxed) {
      throw TensorError(.interrupt, "interrupted")
    }
    if account?.isSpent(after: count) ?? false {
      throw SymbolicError("that is too much work for this algebra: a smaller question?")
    }
  }
}
