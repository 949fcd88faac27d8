import Glibc

/// What a key does that libedit does not do itself.
///
/// libedit binds functions to characters. The controls from U+0080 on are typed by no keyboard:
/// `KeyDecoder` hands libedit the one that stands for the action that a key means.
enum Action: UInt8, CaseIterable {
  case enter, newline, tab, paste
  case backspace, delete, deleteOrEnd
  case left, right, up, down, wordLeft, wordRight, home, end
  case historyPrevious, historyNext
  case killToEnd, killToStart, jumpBack
  case search, searchKey, undo
  case clearScreen, redraw, editOutside

  /// The character that libedit knows the action by.
  var code: wchar_t { 0x80 + wchar_t(rawValue) }

  /// The actions that walk through the history.
  static let walking: Set<Action> = [.up, .down, .historyPrevious, .historyNext]

  init?(code: UInt32) {
    guard code >= 0x80, code <= 0xFF else { return nil }
    self.init(rawValue: UInt8(code - 0x80))
  }
}

/// Functions of libedit's own that actions make use of, by the characters they are bound to.
enum BuiltIn: wchar_t, CaseIterable {
  case submit = 0x9C, setMark, killRegion, clearScreen

  var name: String {
    switch self {
    case .submit: "ed-newline"
    case .setMark: "em-set-mark"
    case .killRegion: "em-kill-region"
    case .clearScreen: "ed-clear-screen"
    }
  }
}

/// Which bytes mean which action.
struct KeyMap {
  private var actions: [String: Action]

  /// The action of a control character or a whole escape sequence.
  subscript(bytes: String) -> Action? { actions[bytes] }

  /// The keys that mean the same whatever the style of editing.
  static let common = KeyMap(actions: [
    "\n": .enter, "\r": .enter, "\t": .tab, "\u{12}": .search, "\u{0C}": .clearScreen,
    "\u{1B}\r": .newline, "\u{1B}\n": .newline, "\u{1B}[27;3;13~": .newline,
    "\u{1B}[13;3u": .newline, "\u{1B}[13;2u": .newline,
    "\u{1B}[A": .up, "\u{1B}OA": .up, "\u{1B}[B": .down, "\u{1B}OB": .down,
    "\u{1B}[C": .right, "\u{1B}OC": .right, "\u{1B}[D": .left, "\u{1B}OD": .left,
    "\u{1B}[1;5C": .wordRight, "\u{1B}[1;5D": .wordLeft,
    "\u{1B}[1;3C": .wordRight, "\u{1B}[1;3D": .wordLeft,
    "\u{1B}[H": .home, "\u{1B}OH": .home, "\u{1B}[1~": .home, "\u{1B}[7~": .home,
    "\u{1B}[F": .end, "\u{1B}OF": .end, "\u{1B}[4~": .end, "\u{1B}[8~": .end,
    "\u{1B}[3~": .delete,
  ])

  /// The common keys and those of Emacs.
  static let emacs = common.adding([
    "\u{01}": .home, "\u{02}": .left, "\u{04}": .deleteOrEnd, "\u{05}": .end, "\u{06}": .right,
    "\u{08}": .backspace, "\u{0B}": .killToEnd, "\u{0E}": .historyNext,
    "\u{10}": .historyPrevious, "\u{15}": .killToStart, "\u{1F}": .undo, "\u{7F}": .backspace,
    "\u{1B}f": .wordRight, "\u{1B}b": .wordLeft, "\u{18}\u{05}": .editOutside,
    "\u{18}\u{15}": .undo,
  ])

  /// The common keys; the rest are bound in vi's two maps (`viCommands`).
  static let vi = common.adding(["\u{04}": .deleteOrEnd, "\u{1F}": .undo])

  /// Letters of vi's command mode that concern history or rows.
  static let viCommands: [String: Action] = [
    "k": .up, "j": .down, "u": .undo, "/": .search, "v": .editOutside,
    "D": .killToEnd, "0": .home, "$": .end,
  ]

  private func adding(_ more: [String: Action]) -> KeyMap {
    KeyMap(actions: actions.merging(more) { _, new in new })
  }

  /// Whether some longer sequence of keys begins with this character.
  func beginsSequence(_ first: Character) -> Bool {
    first == "\u{18}" && self["\u{18}\u{05}"] != nil
  }
}
