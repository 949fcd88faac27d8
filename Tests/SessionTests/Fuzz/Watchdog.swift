import Foundation
import Synchronization
import Tensors

/// Interrupts an input that takes long or much memory, as a user would; ends the process when that
/// does not help.
final class Watchdog: Sendable {
  private let start = Atomic<UInt64>(0)
  private let isDone = Atomic<Bool>(false)
  private let interruptions = Atomic<Int>(0)
  private let patience: Double
  private static let lastResort = 60.0
  private static let memory = 4 << 30

  /// - Parameter patience: the seconds that an input may take.
  init(patience: Double) {
    self.patience = patience
    Thread.detachNewThread { [self] in
      while !isDone.load(ordering: .relaxed) {
        usleep(20_000)
        look()
      }
    }
  }

  /// How many looks at an input led to an interruption.
  var count: Int { interruptions.load(ordering: .relaxed) }

  /// Does something that can be interrupted.
  func watch<T>(_ work: () -> T) -> T {
    start.store(DispatchTime.now().uptimeNanoseconds, ordering: .relaxed)
    defer {
      start.store(0, ordering: .relaxed)
      Interrupt.flag.store(false, ordering: .relaxed)
    }
    return work()
  }

  func stop() { isDone.store(true, ordering: .relaxed) }

  private func look() {
    let begun = start.load(ordering: .relaxed)
    guard begun > 0 else { return }
    let seconds = Double(DispatchTime.now().uptimeNanoseconds - begun) * 1e-9
    guard seconds > patience || Self.residentBytes > Self.memory else { return }
    interruptions.add(1, ordering: .relaxed)
    Interrupt.request()
    if seconds > Self.lastResort { fatalError("an input cannot be interrupted") }
  }

  private static var residentBytes: Int {
    let numbers = (try? String(contentsOfFile: "/proc/self/statm", encoding: .ascii)) ?? ""
    let pages = numbers.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * 4096
  }
}
