import Autograd

/// The names that Paddle gives tensors: `generated_tensor_0`, `linear_0.w_0`.
enum TensorNames {
  private nonisolated(unsafe) static var made = 0

  /// The tensor's name, made up when it is first asked for.
  static func name(of variable: Variable) -> String {
    if let name = variable.extras?.name { return name }
    let name = "generated_tensor_\(made)"
    made += 1
    set(name, on: variable)
    return name
  }

  static func set(_ name: String, on variable: Variable) {
    if variable.extras == nil { variable.extras = Variable.Extras() }
    variable.extras?.name = name
  }
}
