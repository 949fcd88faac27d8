import Autograd
import Interpreter
import Syntax
import Tensors

/// A name of a session bound to a fresh tensor that tracks its gradient.
struct Leaf: CustomStringConvertible {
  let name: String
  let variable: Variable

  /// `x=2.0`, or the name and the shape.
  var description: String {
    let value = variable.value
    return value.count == 1 ? "\(name)=\(value.doubles[0])" : "\(name) of shape \(value.shape)"
  }
}

extension Session {
  /// The names in an expression that hold tensors, or nothing yet; sorted.
  func tensorNames(in tree: Expression) -> [String] {
    tree.names.filter { name in
      switch main.get(name) ?? Modules.builtins.get(name) {
      case nil: !Self.modules.contains(name)
      case .tensor(let variable)?: variable.dtype.isFloating
      default: false
      }
    }.sorted()
  }

  /// Does some work with names bound to fresh float64 leaves: of their tensors' values, or of 1.
  func withLeaves<Result>(_ names: [String], _ work: ([Leaf]) throws -> Result) throws -> Result {
    let before = main.bindings.filter { names.contains($0.name.text) }
    defer {
      for name in names { main.set(name, .unbound) }
      for binding in before { main.set(binding.name, binding.value) }
    }
    var leaves: [Leaf] = []
    for name in names {
      var value = Tensor(1.0)
      if case .tensor(let known)? = main.get(name) { value = try known.value.cast(to: .float64) }
      let variable = try Variable(value, stopGradient: false)
      main.set(name, .tensor(variable))
      leaves.append(Leaf(name: name, variable: variable))
    }
    return try work(leaves)
  }
}

extension Expression {
  /// The names in it that are not called.
  fileprivate var names: Set<String> {
    var names: Set<String> = []
    func visit(_ expression: Expression) {
      if case .name(let name) = expression.kind { names.insert(name) }
      if case .call(let callee, let arguments) = expression.kind, case .name = callee.kind {
        for argument in arguments { visit(argument.value) }
      } else {
        expression.kind.forEachChild(visit)
      }
    }
    visit(self)
    return names
  }
}
