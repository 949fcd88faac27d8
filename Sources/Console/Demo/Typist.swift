/// Types the inputs of a demo into the line editor, and steps aside for whoever types.
///
/// It never runs what it has typed, but in a demo that goes on by itself.
public final class Typist {
  /// How fast it types, and whether it goes on by itself.
  struct Pace: Equatable {
    /// Nil: all at once.
    var charactersPerSecond: Double? = 40
    /// The seconds after which a demo goes on without being asked.
    var automaticSeconds: Double?
  }

  /// What comes next when no key does.
  enum Move: Equatable {
    /// Nothing: only a key can help.
    case wait
    /// More of the input, after so many milliseconds.
    case type(milliseconds: Int32)
    /// The input that is now complete runs.
    case run(milliseconds: Int32)
    /// The script is over.
    case leave(milliseconds: Int32)

    var milliseconds: Int32? {
      switch self {
      case .wait: nil
      case .type(let time), .run(let time), .leave(let time): time
      }
    }
  }

  var pace = Pace()
  /// The input that the script has next; nil at its end.
  var nextInput: () -> String? = { nil }
  private var rest: ArraySlice<Character> = []
  /// Whether what is on the line, changed or not, stands for the script's next input.
  private(set) var isScripted = false
  /// Whether someone else has typed on this line.
  private var isTakenOver = false

  var isTyping: Bool { !rest.isEmpty }

  /// Begins with the script's next input; false at its end.
  func begin() -> Bool {
    guard let input = nextInput() else { return false }
    rest = Array(input)[...]
    isScripted = true
    isTakenOver = false
    return true
  }

  /// What is to be inserted next: a character, or all that is left.
  func take(all: Bool = false) -> String {
    guard !all, pace.charactersPerSecond != nil else {
      defer { rest = [] }
      return String(rest)
    }
    return rest.popFirst().map(String.init) ?? ""
  }

  /// Someone types: what is on the line is theirs, to change and to run.
  func stepAside() {
    rest = []
    isTakenOver = true
  }

  /// The line was dropped or has become empty.
  func dropLine() {
    rest = []
    isScripted = false
  }

  /// Whether the input that was just accepted was the script's; the next line is new.
  func takeScripted() -> Bool {
    defer {
      dropLine()
      isTakenOver = false
    }
    return isScripted
  }

  /// What to do on a line when no key comes.
  func move(lineIsEmpty: Bool) -> Move {
    if isTyping {
      return .type(milliseconds: pace.charactersPerSecond.map { Int32(1000 / $0) } ?? 0)
    }
    guard let seconds = pace.automaticSeconds, !isTakenOver else { return .wait }
    let milliseconds = Int32(seconds * 1000)
    if isScripted { return .run(milliseconds: milliseconds) }
    guard lineIsEmpty else { return .wait }
    return nextInput() == nil
      ? .leave(milliseconds: milliseconds) : .type(milliseconds: milliseconds)
  }
}
