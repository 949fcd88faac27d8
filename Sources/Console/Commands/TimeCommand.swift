import Interpreter
import Teaching

extension Command {
  nonisolated(unsafe) static let time: Command = .init(
    "time", "CODE", summary: "run CODE often enough to time it",
    details: """
      CODE runs once; if that was quick, again and again for about half a second. Shown are the \
      shortest time and the median. Output of all runs but the first is dropped.
      """,
    example: ["x = ones([100, 100])", ":time x @ x"]
  ) { session, words in
    let program = try session.compile(words.required(by: time))
    let moment = Moment(of: session)
    defer { session.remember(moment) }
    var runs = [try session.seconds(of: program)]
    let output = Runtime.output
    Runtime.output = { _ in }
    defer { Runtime.output = output }
    var total = runs[0]
    while total < 0.5, runs.count < 100_000 {
      runs.append(try session.seconds(of: program))
      total += runs[runs.count - 1]
    }
    session.show(report(runs.sorted()))
    return .done
  }

  private static func report(_ runs: [Double]) -> Styled {
    let best = Styled(duration(runs[0]), .number)
    if runs.count == 1 { return best + "\n" }
    let median = Styled(duration(runs[runs.count / 2]), .number)
    let count = Styled(String(runs.count), .number)
    return Styled(template: "{} at best, {} the median of {} runs", [best, median, count]) + "\n"
  }

  /// Seconds in the unit that suits: `12.3 µs`.
  static func duration(_ seconds: Double) -> String {
    let units: [(Double, String)] = [(1, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns")]
    let (scale, unit) = units.first { seconds >= $0.0 } ?? (1e-9, "ns")
    let value = seconds / scale
    let digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
    let power = [1.0, 10, 100][digits]
    let rounded = (value * power).rounded() / power
    return "\(digits == 0 ? String(Int(rounded)) : String(rounded)) \(unit)"
  }
}

extension Session {
  fileprivate func seconds(of program: Program) throws -> Double {
    let clock = ContinuousClock()
    var raised: Raised?
    let elapsed = clock.measure {
      do throws(Raised) { _ = try program.run() } catch { raised = error }
    }
    if let raised { throw raised }
    return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
  }
}
