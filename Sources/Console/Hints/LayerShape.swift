import Interpreter
import Syntax

/// What a layer of the library makes of a shape, told from what it holds; nothing of it is called.
struct LayerShape {
  private let layer: Instance

  /// Nil for layers of a program's own, and those of which too little is known.
  init?(_ layer: Instance) {
    guard layer.type.module.hasPrefix("paddle.nn") else { return nil }
    self.layer = layer
  }

  func result(of input: Inferred, _ inference: inout ShapeInference) -> Inferred {
    let name = layer.type.name
    if Self.elementwise.contains(name) { return input }
    switch name {
    case "Linear":
      let weight = inference.attribute("weight", of: .value(.instance(layer)))
      return inference.binary(.matmul, input, weight)
    case "Flatten":
      guard let shape = input.shape, shape.count > 1, case .tensor(_, let dtype) = input else {
        return .unknown
      }
      return .tensor(shape: [shape[0], shape.dropFirst().reduce(1) { $0 &* $1 }], dtype: dtype)
    case "Sequential": return chained(input, &inference)
    default: return .unknown
    }
  }

  private func chained(_ input: Inferred, _ inference: inout ShapeInference) -> Inferred {
    guard case .dict(let parts)? = layer.attribute(Str.intern("_sub_layers")) else {
      return .unknown
    }
    var value = input
    for entry in parts.values {
      guard case .instance(let part) = entry, let shape = LayerShape(part) else {
        return .unknown
      }
      value = shape.result(of: value, &inference)
    }
    return value
  }

  private static let elementwise: Set = [
    "ReLU", "Sigmoid", "Tanh", "Softmax", "LogSoftmax", "LeakyReLU", "ELU", "SELU", "CELU", "GELU",
    "Silu", "Swish", "Mish", "Softplus", "Softsign", "Hardsigmoid", "Hardswish", "Hardtanh",
    "ReLU6", "Dropout", "Identity",
  ]
}
