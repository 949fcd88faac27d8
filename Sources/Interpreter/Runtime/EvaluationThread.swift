import Glibc

extension Runtime {
  /// Slots for frames: 1000 calls of large functions, and room for more when the limit is raised.
  private static let slotCount = 1 << 22
  private static let stackSize = 512 << 20

  private final class Work {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  /// Runs `body` on a thread with a stack deep enough for programs, and waits for it.
  ///
  /// All evaluation happens in such bodies, one at a time.
  public static func onEvaluationThread(_ body: @escaping () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    var thread: pthread_t = 0
    let work = Unmanaged.passRetained(Work(body))
    let status = pthread_create(
      &thread, &attributes,
      { argument in
        guard let argument else { return nil }
        Runtime.prepare(stackSize)
        Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, work.toOpaque())
    guard status == 0 else {
      work.release()
      prepare(4 << 20)
      return body()
    }
    pthread_join(thread, nil)
  }

  /// Sets the limits of this thread's stack of `size` bytes, and makes the slots.
  private static func prepare(_ size: Int) {
    var marker = 0
    let here = withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
    stackLimit = here - UInt(size) + UInt(min(size / 4, 8 << 20))
    guard topSlot == nil else { return }
    let slots = Slot.allocate(capacity: slotCount)
    topSlot = slots
    endSlot = slots + slotCount - 4096
  }
}
