import Autograd
import Interpreter
import Tensors

/// What `register_hook` returns: `remove()` takes the hook off again.
final class HookHandle: Object {
  private let variable: Variable
  private let key: Int

  private init(_ variable: Variable, _ key: Int) {
    self.variable = variable
    self.key = key
  }

  private nonisolated(unsafe) static let handleType: Class = {
    let type = Class(builtin: "TensorHookRemoveHelper", module: "paddle")
    type.define {
      [
        .method("remove(self)", "Takes the hook off; False when it was off already.") {
          (arguments) throws(Raised) in
          guard case .object(let object) = arguments[0], let handle = object as? HookHandle else {
            return .bool(false)
          }
          return .bool(handle.variable.removeHook(handle.key))
        }
      ]
    }
    return type
  }()

  override var type: Class { HookHandle.handleType }

  /// Calls `hook` with the gradient of `variable` in each backward pass; what it returns replaces it.
  static func register(_ hook: Value, on variable: Variable) throws(Raised) -> Value {
    let key = try tensors { () throws(TensorError) in
      try variable.registerHook { (gradient) throws(TensorError) in
        try foreign { () throws(Raised) in
          let result = try Interpreter.call(hook, .tensor(gradient))
          return result.isNone ? nil : try TensorMembers.variable(result)
        }
      }
    }
    return .object(HookHandle(variable, key))
  }
}

/// Runs a program's own code inside tensor work; its exception passes through unchanged.
func foreign<Result>(_ body: () throws(Raised) -> Result) throws(TensorError) -> Result {
  do { return try body() } catch {
    var carrier = TensorError(.runtime, "an exception of the program")
    carrier.foreign = error
    throw carrier
  }
}
