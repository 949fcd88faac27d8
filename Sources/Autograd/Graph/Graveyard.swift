/// Frees what may own further graphs (a program's own backward functions) one after the other
/// instead of one inside the other, so that a long chain of them does not overflow the stack.
enum Graveyard {
  private nonisolated(unsafe) static var waiting: [AnyObject] = []
  private nonisolated(unsafe) static var isOpen = false

  static func bury(_ object: AnyObject) {
    waiting.append(object)
    guard !isOpen else { return }
    isOpen = true
    while waiting.popLast() != nil {}
    isOpen = false
  }
}
