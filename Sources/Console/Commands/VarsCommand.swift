import Interpreter
import Library
import Teaching

extension Command {
  nonisolated(unsafe) static let vars: Command = .init(
    "vars", summary: "list the variables: shape, type, gradient",
    example: ["x = to_tensor([1.0, 2.0], stop_gradient=False)", "n = 3", ":vars"]
  ) { session, _ in
    let entries = try session.ownBindings.map { name, value in try entry(name, value) }
    session.show(VariableTable(entries).styled(width: session.settings.width) + "\n\n")
    return .done
  }

  private static func entry(_ name: String, _ value: Value) throws -> VariableTable.Entry {
    if case .tensor(let variable) = value { return .tensor(name: name, variable) }
    let text = try value.repr()
    let line = text.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
    return .other(name: name, type: value.type.name, summary: line)
  }
}

extension Session {
  /// What the inputs have bound: not what a prompt knows from the start, nor hidden names.
  var ownBindings: [(name: String, value: Value)] {
    let known = Dictionary(
      Library.newMain().bindings.map { (ObjectIdentifier($0.name), $0.value) },
      uniquingKeysWith: { first, _ in first })
    return main.bindings.compactMap { binding in
      if binding.name.text.hasPrefix("_") { return nil }
      if let original = known[ObjectIdentifier(binding.name)], original.isSame(binding.value) {
        return nil
      }
      return (binding.name.text, binding.value)
    }
  }
}
