public import Synchronization

/// The wish to stop the running evaluation; a signal handler or another thread sets it.
public enum Interrupt {
  public static let flag = Atomic<Bool>(false)
}
