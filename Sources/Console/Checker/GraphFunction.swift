import Autograd
import Interpreter
import Teaching
import Tensors

/// Functions whose gradients the recorded graph gives.
enum GraphFunction {
  /// A function of the program at tensors.
  static func of(_ function: Value, _ point: [Value]) throws -> CheckedFunction {
    let values = try point.map { try $0.floats() }
    let names = values.indices.map { "x\($0 + 1)" }
    return self.function(names, values) { tensors in
      try invoke(function, tensors.map { .tensor($0) })
    }
  }

  /// What `run` computes from tensors, with its gradients.
  static func function(
    _ names: [String], _ values: [Tensor], _ run: @escaping ([Variable]) throws -> Value
  ) -> CheckedFunction {
    CheckedFunction(
      inputs: zip(names, values).map { CheckedFunction.Input($0, $1) },
      forward: { values in try run(values.map { Variable($0) }).floats() },
      backward: { values, upstream in
        let leaves = try values.map { try Variable($0, stopGradient: false) }
        guard case .tensor(let output) = try run(leaves), !output.stopGradient else {
          return values.map { _ in nil }
        }
        let seed = Variable(try upstream.cast(to: output.dtype))
        let found = try Gradients.of(
          [output], withRespectTo: leaves, [seed], allowUnused: true)
        return found.map { $0?.value }
      })
  }
}

extension Value {
  /// A tensor or a number as a tensor of float64.
  func floats() throws -> Tensor {
    switch self {
    case .tensor(let variable) where variable.dtype.isFloating:
      return try variable.value.cast(to: .float64)
    case .double(let number): return try Tensor(doubles: [number], shape: [])
    case .int(let number): return try Tensor(doubles: [Double(number)], shape: [])
    default:
      throw CommandFailure("a tensor of floating point numbers is needed, not \(type.name)")
    }
  }

  /// The parts of a tuple or list, or itself.
  var parts: [Value] {
    switch self {
    case .tuple(let tuple): tuple.items
    case .list(let list): list.items
    default: [self]
    }
  }
}

/// Calls a function of the program.
func invoke(_ function: Value, _ arguments: [Value]) throws(Raised) -> Value {
  try Interpreter.call(function, with: CallArguments(arguments))
}
