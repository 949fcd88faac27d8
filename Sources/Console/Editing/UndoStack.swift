/// Earlier states of the text being edited; words that were typed are one step.
struct UndoStack {
  private var states: [EditedText] = []
  private var isTyping = false

  private static let limit = 500

  mutating func clear() { self = UndoStack() }

  /// Notes that `old` has become `new`.
  mutating func record(_ old: EditedText, _ new: EditedText) {
    let typed = new.scalars.count == old.scalars.count + 1 && new.cursor == old.cursor + 1
    let continuesWord = typed && new.scalars[old.cursor] != " " && new.scalars[old.cursor] != "\n"
    if !(isTyping && continuesWord) { states.append(old) }
    if states.count > UndoStack.limit { states.removeFirst() }
    isTyping = typed
  }

  /// The state before the last step, which is then forgotten.
  mutating func undo() -> EditedText? {
    isTyping = false
    return states.popLast()
  }
}
