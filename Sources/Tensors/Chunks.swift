import Glibc
import Synchronization

/// Long loops, cut into chunks: an interruption is noticed between them, and the processor's cores
/// share them where that pays.
enum Chunks {
  /// Calls `body` with ranges that together make up `0..<count`, in any order and from several threads.
  ///
  /// How the ranges are cut does not depend on the machine. Throws `KeyboardInterrupt`.
  ///
  /// - Parameter nanoseconds: about how long one item takes on one core.
  static func forEach(
    _ count: Int, nanoseconds: Double, _ body: (Range<Int>) -> Void
  ) throws(TensorError) {
    let size = max(1, Int(chunkTime / max(nanoseconds, 0.01)))
    if count <= size { return count > 0 ? body(0..<count) : () }
    let helpers = Double(count) * nanoseconds < sharedTime ? 0 : min(cores, count / size) - 1
    withoutActuallyEscaping(body) { body in Crew(count, size, body).work(with: helpers) }
    try Interrupt.check()
  }

  /// Enough to make the bookkeeping negligible, and to answer Ctrl-C at once.
  private static let chunkTime = 100_000.0
  /// Starting a thread and waiting for it takes some 30 microseconds.
  private static let sharedTime = 400_000.0

  /// The machine's cores, or what the environment variable `DANDELION_THREADS` says.
  static let cores: Int = {
    if let wanted = getenv("DANDELION_THREADS").flatMap({ Int(String(cString: $0)) }) {
      return min(max(wanted, 1), 64)
    }
    return min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 64)
  }()
}

/// Threads that take the chunks of one loop, one after the other.
private final class Crew {
  private let count: Int
  private let size: Int
  private let body: (Range<Int>) -> Void
  private let next = Atomic<Int>(0)

  init(_ count: Int, _ size: Int, _ body: @escaping (Range<Int>) -> Void) {
    self.count = count
    self.size = size
    self.body = body
  }

  /// Returns when all chunks are done, or after an interruption.
  func work(with helpers: Int) {
    var threads: [pthread_t] = []
    for _ in 0..<helpers {
      var thread = pthread_t()
      let status = pthread_create(
        &thread, nil,
        { crew in
          if let crew { Unmanaged<Crew>.fromOpaque(crew).takeUnretainedValue().takeChunks() }
          return nil
        }, Unmanaged.passUnretained(self).toOpaque())
      // Without a helper the others do its part.
      if status == 0 { threads.append(thread) }
    }
    takeChunks()
    for thread in threads { pthread_join(thread, nil) }
  }

  private func takeChunks() {
    while !Interrupt.flag.load(ordering: .relaxed) {
      let start = next.add(size, ordering: .relaxed).oldValue
      guard start < count else { return }
      body(start..<min(start + size, count))
    }
  }
}
