import Interpreter

/// One accepted input of a session, as `:save` needs it.
struct SavedInput {
  /// How a program prints what the prompt showed.
  enum Echo {
    /// `print(value)` writes the same.
    case text
    /// Only its `repr` is the same.
    case representation
    /// A semicolon hid it.
    case hidden

    init(of value: Value) {
      switch value {
      case .bool, .int, .double, .tensor, .list, .tuple, .dict: self = .text
      case .object: self = (try? value.str()) == (try? value.repr()) ? .text : .representation
      default: self = .representation
      }
    }
  }

  let text: String
  /// How many of its statements ran to their end; a command has none.
  var ranCount = 0
  /// The statements whose values the prompt showed.
  var echoes: [Int: Echo] = [:]

  var isCommand: Bool { text.first == ":" }
}
