import Teaching

extension Editor {
  /// What a demo does about a key, or while none comes.
  enum DemoStep {
    /// Nothing: the key is the editor's.
    case none
    /// The text or its state has changed.
    case changed
    /// The line is given up for the step before.
    case back
    case leave
  }

  /// Types on while no key comes.
  func followScript() -> DemoStep {
    guard let typist = services.typist() else { return .none }
    let move = typist.move(lineIsEmpty: text.isEmpty)
    guard let milliseconds = move.milliseconds else { return .none }
    switch decoder.arrival(within: milliseconds) {
    case .key: return .none
    case .signal: return .changed
    case .nothing: break
    }
    switch move {
    case .wait: return .none
    case .type: if typist.isTyping || typist.begin() { insert(typist.take()) }
    case .run: submit()
    case .leave: return .leave
    }
    return .changed
  }

  /// What a key means to the demo.
  ///
  /// On an empty line Enter and Page Down type the next input, Page Up goes back; while it is being
  /// typed Enter, Page Down and Escape complete it. Any other key takes the line over.
  func demoStep(for key: KeyDecoder.Key) -> DemoStep {
    guard let typist = services.typist(), search == nil else { return .none }
    if text.isEmpty, !typist.isTyping { typist.dropLine() }
    switch key {
    case .action(.enter), .page(1):
      if typist.isTyping {
        insert(typist.take(all: true))
        return .changed
      }
      if text.isEmpty, typist.begin() {
        insert(typist.take())
        return .changed
      }
      return typist.isScripted && key == .page(1) ? .changed : .none
    case .page where text.isEmpty || typist.isScripted: return .back
    case .character("\u{1B}") where typist.isTyping:
      insert(typist.take(all: true))
      return .changed
    default:
      typist.stepAside()
      return .none
    }
  }

  private func insert(_ typed: String) {
    let before = text
    text.cursor = text.scalars.count
    text.insert(typed)
    undoStack.record(before, text)
  }
}
