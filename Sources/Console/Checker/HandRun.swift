import Interpreter
import Syntax
import Teaching
import Tensors

/// Operators that the session has called by hand, forward and then backward: which gradients this
/// gave, and which operators were used again before their backward.
struct HandRun {
  /// One forward.
  struct Use {
    let op: String
    let call: String
    /// The inputs as they were written.
    let inputs: [String]
    /// The name that the result was given, or the call itself.
    var result: String
  }
  /// A name that holds the gradient of `root` by `variable`.
  struct Gradient {
    let name: String
    let variable: String
    let root: String
    /// What the operator was used for last, where that was not the use that this belongs to.
    let overwrittenBy: Use?
    let use: Use
    /// The gradient that came in at the root.
    let seed: Expression
  }
  private(set) var gradients: [Gradient] = []
  private(set) var overwritten: [(first: Use, last: Use)] = []
  private var uses: [Use] = []
  /// How many times an operator's backward was called.
  private var answered: [String: Int] = [:]

  /// - Parameter isOperator: whether a name holds an object with forward and backward.
  init(of derivation: Derivation, isOperator: (String) -> Bool) {
    for assignment in derivation.assignments {
      if let (op, gradient) = assignment.value.handmadeCall("backward", isOperator) {
        noteBackward(op, gradient, assignment.targets)
      } else {
        noteForward(assignment, isOperator)
      }
    }
  }

  private mutating func noteForward(_ assignment: Assignment, _ isOperator: (String) -> Bool) {
    let calls = assignment.value.calls(isOperator)
    for (op, call, inputs) in calls {
      uses.append(Use(op: op, call: call.source, inputs: inputs, result: call.source))
    }
    if calls.last?.call.range == assignment.value.range, assignment.targets.count == 1 {
      uses[uses.count - 1].result = assignment.targets[0]
    }
    // A new object remembers nothing.
    uses.removeAll { assignment.targets.contains($0.op) }
    for name in assignment.targets { answered[name] = nil }
  }

  private mutating func noteBackward(_ op: String, _ incoming: Expression, _ targets: [String]) {
    let uses = uses.filter { $0.op == op }
    guard let last = uses.last else { return }
    let known = gradients.last { $0.name == incoming.source }
    // Where names do not tell, the first backward is taken to answer for the first use.
    let next = uses[min(answered[op, default: 0], uses.count - 1)]
    answered[op, default: 0] += 1
    let use = uses.last { $0.result == known?.variable } ?? next
    let isOverwritten = use.call != last.call
    if isOverwritten, !overwritten.contains(where: { $0.first.call == use.call }) {
      overwritten.append((use, last))
    }
    for (target, input) in zip(targets, use.inputs) {
      gradients.removeAll { $0.name == target }
      gradients.append(
        Gradient(
          name: target, variable: input, root: known?.root ?? use.result,
          overwrittenBy: isOverwritten ? last : nil, use: use, seed: known?.seed ?? incoming))
    }
  }

  /// The gradients that tell about a name: itself, or those of it.
  func gradients(about name: String) -> [Gradient] {
    if let gradient = gradients.first(where: { $0.name == name }) { return [gradient] }
    return gradients.filter { $0.root == name }
  }
}

extension Expression {
  /// `op.backward(gradient)` of an operator made by hand.
  fileprivate func handmadeCall(
    _ method: String, _ isOperator: (String) -> Bool
  ) -> (op: String, argument: Expression)? {
    guard case .call(let callee, let arguments) = kind, arguments.count == 1,
      case .attribute(let receiver, let name) = callee.kind, name.text == method,
      case .name(let op) = receiver.kind, isOperator(op)
    else { return nil }
    return (op, arguments[0].value)
  }

  /// The forward calls of operators made by hand, in the order in which they are run.
  fileprivate func calls(
    _ isOperator: (String) -> Bool
  ) -> [(op: String, call: Expression, inputs: [String])] {
    var found: [(String, Expression, [String])] = []
    kind.forEachChild { found += $0.calls(isOperator) }
    guard case .call(let callee, let arguments) = kind else { return found }
    var op = callee
    if case .attribute(let receiver, let name) = callee.kind, name.text == "forward" {
      op = receiver
    }
    if case .name(let name) = op.kind, isOperator(name) {
      found.append((name, self, arguments.map(\.value.source)))
    }
    return found
  }
}
