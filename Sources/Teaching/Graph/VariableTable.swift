import Autograd
import Tensors

/// The session's variables at a glance: `:vars`.
public struct VariableTable {
  /// One variable; `summary` says what it is when it is no tensor.
  public enum Entry {
    case tensor(name: String, Variable)
    case other(name: String, type: String, summary: String)
  }
  private let entries: [Entry]

  public init(_ entries: [Entry]) { self.entries = entries }

  /// A table of tensors, with their shape, type and gradient, then one of all else.
  public func styled(width: Int = 80) -> Styled {
    if entries.isEmpty { return Styled(template: "No variables yet.", [], .dim) }
    let lines =
      columns(entries.compactMap(tensorRow), gap: 2) + columns(entries.compactMap(otherRow), gap: 2)
    return lines.map { $0.truncated(to: width) }.joined("\n")
  }

  private func tensorRow(_ entry: Entry) -> [Styled]? {
    guard case .tensor(let name, let variable) = entry else { return nil }
    let gradient = variable.node?.gradientValue
    let tracking =
      variable.stopGradient
      ? Styled("stop_gradient", .dim)
      : Styled("grad=", .dim) + (gradient.map { Styled($0.brief(limit: 4), .number) } ?? .none)
    return [
      Styled(name, .name), Styled(variable.isParameter ? "Parameter" : "Tensor", .keyword),
      Styled(variable.shape.description), Styled(variable.dtype.name),
      Styled(variable.value.brief(limit: 4), .number), tracking,
    ]
  }

  private func otherRow(_ entry: Entry) -> [Styled]? {
    guard case .other(let name, let type, let summary) = entry else { return nil }
    let line = summary.split(whereSeparator: \.isNewline).joined(separator: " ")
    return [Styled(name, .name), Styled(type, .keyword), Styled(line)]
  }
}
