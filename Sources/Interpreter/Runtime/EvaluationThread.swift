import Glibc

extension Runtime {
  /// Slots for frames: 1000 calls of large functions, and room for more when the limit is raised.
  private static let slotCount = 1 << 22
  private static let stackSize = 512 << 20

  nonisolated(unsafe) private static var pending: () -> Void = {}

  /// Runs `body` on a thread with a stack deep enough for programs, and waits for it.
  ///
  /// All evaluation happens in such bodies, one at a time.
  public static func onEvaluationThread(_ body: @escaping () -> Void) {
    shareHeap()
    pending = body
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, stackSize)
    var thread = pthread_t()
    let status = start(&thread, &attributes)
    pthread_attr_destroy(&attributes)
    if status == 0 {
      pthread_join(thread, nil)
    } else {
      prepare(4 << 20)
      body()
    }
  }

  /// Has the thread use the main thread's heap, which grows in large steps: the C library would give
  /// it one of its own, which grows page by page.
  private static func shareHeap() {
    typealias Function = @convention(c) (Int32, Int32) -> Int32
    guard let symbol = dlsym(nil, "mallopt") else { return }
    let mallopt = unsafeBitCast(symbol, to: Function.self)
    let (topPad, arenaMaximum): (Int32, Int32) = (-2, -8)
    _ = mallopt(arenaMaximum, 1)
    _ = mallopt(topPad, 1 << 20)
  }

  private static func start(_ thread: inout pthread_t, _ attributes: inout pthread_attr_t) -> Int32
  {
    pthread_create(&thread, &attributes, entry, nil)
  }

  private static let entry: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? =
    { _ in
      Runtime.prepare(Runtime.stackSize)
      Runtime.pending()
      return nil
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
