import Autograd
import Foundation
import Interpreter
import TestSupport
import Testing

@testable import Console

/// Whatever is typed, a session answers, and keeps its variables.
///
/// `DANDELION_FUZZ=100000` in the environment asks for that many inputs, `DANDELION_FUZZ_SEED=7` for
/// others. A crash ends the tests: the input that led to it is then in the file that
/// `Self.record` names.
@Suite(.alone) struct SessionFuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["DANDELION_FUZZ"].flatMap { Int($0) } ?? 4000
  private static let seed = environment["DANDELION_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
  private static let record = FileManager.default.temporaryDirectory.path + "/dandelion-fuzz.txt"

  @Test("No input crashes or hangs a session, or takes its variables")
  func sessionSurvives() throws {
    let watchdog = Watchdog(patience: 0.5)
    defer { watchdog.stop() }
    let file = open(Self.record, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    defer { close(file) }
    let complaints = TestSession.evaluated { () -> [String] in
      Runtime.readLine = { _ in nil }
      defer { Dialect.current = .book }
      do {
        return try Self.run(watchdog) { input in
          ftruncate(file, 0)
          let bytes = Array(input.utf8)
          pwrite(file, bytes, bytes.count, 0)
        }
      } catch {
        return ["\(error)"]
      }
    }
    #expect(complaints == [])
    print("\(Self.count) random inputs; \(watchdog.count) interruptions")
  }

  private static func run(_ watchdog: Watchdog, note: (String) -> Void) throws -> [String] {
    let session = TestSession()
    var complaints: [String] = []
    _ = session.run("survivor = [1, to_tensor([2.5, 3.5]), 'three']")
    let inputs = try RandomInputs(expressions(session))
    var dice = Dice(seed: seed)
    for number in 1...count {
      let input = inputs.next(&dice)
      note("\(number)\n\(input)\n")
      let (outcome, shown) = watchdog.watch { session.run(input) }
      if outcome == .failed && shown.isEmpty { complaints.append("no word about: \(input)") }
      if number % 200 == 0 || number == count {
        let answer = session.run("(survivor[0], survivor[1].tolist(), survivor[2])").shown
        if answer != "(1, [2.5, 3.5], 'three')\n" {
          complaints.append("\(number): survivor is \(answer)")
          _ = session.run("survivor = [1, to_tensor([2.5, 3.5]), 'three']")
        }
      }
    }
    return complaints
  }

  /// Asks the session what there is to call.
  private static func expressions(_ session: TestSession) -> RandomExpressions {
    func names(of value: String) -> [String] {
      let (_, shown) = session.run("print(*dir(\(value)))")
      return shown.split(whereSeparator: \.isWhitespace).map(String.init).filter {
        !RandomExpressions.forbidden.contains($0)
      }
    }
    _ = session.run(RandomExpressions.preparation)
    let functions = RandomExpressions.modules.flatMap { module in
      names(of: module).filter { !$0.hasPrefix("_") }.map { module + "." + $0 }
    }
    let builtins = Modules.builtins.bindings.map(\.name.text).filter {
      !RandomExpressions.forbidden.contains($0)
    }
    return RandomExpressions(
      functions: functions + builtins.sorted(),
      receivers: RandomExpressions.values.map { ($0, names(of: $0)) }.filter { !$0.1.isEmpty })
  }
}
