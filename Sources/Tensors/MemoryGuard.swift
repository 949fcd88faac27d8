import Glibc
import Synchronization

/// Stops a program before it has used up the machine's memory bit by bit: the system would end the
/// process, and the session with it.
///
/// Large requests are compared with the free memory when they are made; this is for very many small
/// ones. A thread looks at the free memory while something is evaluated, and sleeps otherwise.
public enum MemoryGuard {
  /// Raised together with `Interrupt.flag` when the memory is nearly used up.
  fileprivate static let isShort = Atomic<Bool>(false)
  private static let isActive = Atomic<Bool>(false)
  private nonisolated(unsafe) static let wake: UnsafeMutablePointer<sem_t> = {
    let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
    sem_init(semaphore, 0, 0)
    // The thread begins with its signals held: they are for those that wait for input or evaluate.
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, &before)
    var thread = pthread_t()
    pthread_create(&thread, nil, { _ in MemoryGuard.watch() }, nil)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    return semaphore
  }()

  /// What else the thread does, twenty times a second, while something is evaluated.
  public nonisolated(unsafe) static var tick: (() -> Void)?

  /// Runs `body` under guard.
  public static func guarding<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard !isActive.exchange(true, ordering: .relaxed) else { return try body() }
    sem_post(wake)
    defer { isActive.store(false, ordering: .relaxed) }
    return try body()
  }

  private static func watch() -> Never {
    while true {
      while sem_wait(wake) != 0 {}
      var noted = 0
      while true {
        usleep(50_000)
        guard isActive.load(ordering: .relaxed) else { break }
        look(&noted)
        tick?()
      }
    }
  }

  /// Raises the flag when little is left and this process holds much, and again when it holds more.
  private static func look(_ noted: inout Int) {
    guard let available = SystemMemory.available, available < reserve else { return }
    let resident = SystemMemory.resident
    guard resident > SystemMemory.total / 4, resident > noted + 1 << 25 else { return }
    noted = resident
    isShort.store(true, ordering: .relaxed)
    Interrupt.request()
  }

  /// What must be left: a sixteenth of the memory, but no more than a gigabyte.
  private static let reserve = max(min(SystemMemory.total / 16, 1 << 30), 1 << 27)
}

extension Interrupt {
  /// Lowers the flag, and says whether it was raised because the memory is nearly used up.
  public static func takeReason() -> Bool {
    flag.store(false, ordering: .relaxed)
    return MemoryGuard.isShort.exchange(false, ordering: .relaxed)
  }
}
