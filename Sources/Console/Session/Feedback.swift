import Autograd
import Interpreter
import Syntax
import Teaching
import Tensors

/// How much the prompt says to an input.
enum Feedback: String, CaseIterable {
  /// Only what the program prints, and errors.
  case silent
  /// A row for each value and error.
  case concise
  case normal
  /// Also what assignments have made of their names, and where to read on after an error.
  case verbose
}

extension Session {
  /// Shows the value of an expression; false when the level of feedback is against it.
  func echo(_ value: Value) throws -> Bool {
    switch settings.feedback {
    case .silent: return false
    case .concise: show(try concise(value) + "\n")
    case .normal, .verbose: showFolded(try value.repr(), of: value)
    }
    return true
  }

  private func showFolded(_ text: String, of value: Value) {
    guard let limit = settings.foldedRows, settings.windowWidth != nil,
      let folded = LongOutput(limit: limit, width: settings.width).styled(text, of: value)
    else { return show(Styled(text + "\n")) }
    show(folded + "\n")
    shown?.amend(folded.plain + "\n", as: text)
  }

  private func concise(_ value: Value) throws -> Styled {
    if case .tensor(let variable) = value {
      let kind = Styled("\(variable.dtype.name) \(variable.shape)  ", .dim)
      return (kind + Styled(variable.value.brief)).truncated(to: settings.width)
    }
    let rows = try value.repr().split(separator: "\n", maxSplits: 1)
    let row = Styled(rows.first.map(String.init) ?? "") + (rows.count > 1 ? " …" : "")
    return row.truncated(to: settings.width)
  }

  /// What an assignment has made of its names: `x: float32 [2, 3], stop_gradient=False`.
  func remark(on statement: Statement) -> Styled? {
    guard settings.feedback == .verbose, case .assign(let targets, _) = statement.kind else {
      return nil
    }
    let lines = targets.flatMap(\.assignedNames).compactMap { name in
      main.get(name).map { Styled("  \(name)", .name) + Styled(": \(description($0))\n", .dim) }
    }
    return lines.isEmpty ? nil : lines.joined()
  }

  private func description(_ value: Value) -> String {
    guard case .tensor(let variable) = value else { return value.type.name }
    let stops = variable.stopGradient ? "True" : "False"
    return "\(variable.dtype.name) \(variable.shape), stop_gradient=\(stops)"
  }

  /// An error as the prompt shows it.
  func styled(_ diagnostic: Diagnostic) -> Styled {
    let text = diagnostic.styled(
      width: settings.width, wraps: settings.windowWidth != nil, isPlain: settings.isPlain)
    switch settings.feedback {
    case .concise: return (text.lines.first ?? "") + "\n"
    case .verbose: return text + "\n\n" + Styled(template: "`:why` tells more.", [], .dim) + "\n\n"
    case .silent, .normal: return text + "\n\n"
    }
  }
}

extension Expression {
  /// The names that are bound when it is assigned to.
  fileprivate var assignedNames: [String] {
    switch kind {
    case .name(let name): [name]
    case .tuple(let items), .list(let items): items.flatMap(\.assignedNames)
    case .starred(let inner): inner.assignedNames
    default: []
    }
  }
}
