/// The settings of a step of Adam, with the corrections of its moments worked in.
public struct AdamStep: Sendable {
  public var (beta1, beta2): (Double, Double)
  public var rate: Double
  public var epsilon: Double

  public init(beta1: Double, beta2: Double, rate: Double, epsilon: Double) {
    (self.beta1, self.beta2) = (beta1, beta2)
    self.rate = rate
    self.epsilon = epsilon
  }
}

// Steps of optimizers in one pass over the elements; from separate operations they take many.
extension Tensor {
  /// A parameter and its moments m and v after a step of Adam: m = beta1 m + (1 - beta1) g,
  /// v = beta2 v + (1 - beta2) g g, x = x - rate m / (sqrt(v) + epsilon).
  ///
  /// Throws `ValueError` where types or shapes differ.
  public static func adam(
    _ x: Tensor, _ gradient: Tensor, _ m: Tensor, _ v: Tensor, _ step: AdamStep
  ) throws(TensorError) -> (x: Tensor, m: Tensor, v: Tensor) {
    guard [gradient, m, v].allSatisfy({ $0.shape == x.shape && $0.dtype == x.dtype }) else {
      throw TensorError(
        .value, "a parameter of shape {} does not fit its gradient and moments of shapes {}",
        x.shape.description, [gradient, m, v].map(\.shape).description)
    }
    let results = [
      try Storage.allocate(x.shape, x.dtype), try Storage.allocate(x.shape, x.dtype),
      try Storage.allocate(x.shape, x.dtype),
    ]
    let operands = [try x.block(), try gradient.block(), try m.block(), try v.block()]
    switch x.dtype {
    case .float32: try adam(operands, results, step, Float.self)
    case .float64: try adam(operands, results, step, Double.self)
    default: throw TensorError(.type, "only floating point tensors are trained")
    }
    let made = results.map { Tensor(x.shape, $0, x.dtype) }
    return (made[0], made[1], made[2])
  }

  private static func adam<T: BinaryFloatingPoint>(
    _ operands: [Storage], _ results: [Storage], _ step: AdamStep, _ type: T.Type
  ) throws(TensorError) {
    let (x, g) = (operands[0].pointer(type), operands[1].pointer(type))
    let (m, v) = (operands[2].pointer(type), operands[3].pointer(type))
    let (toX, toM, toV) = (
      results[0].pointer(type), results[1].pointer(type), results[2].pointer(type)
    )
    let (beta1, beta2) = (T(step.beta1), T(step.beta2))
    let (rest1, rest2) = (T(1 - step.beta1), T(1 - step.beta2))
    let (rate, epsilon) = (T(step.rate), T(step.epsilon))
    try Chunks.forEach(results[0].count, nanoseconds: 1.5) { range in
      for index in range {
        let gradient = g[index]
        let first = beta1 * m[index] + rest1 * gradient
        let second = beta2 * v[index] + rest2 * gradient * gradient
        toM[index] = first
        toV[index] = second
        toX[index] = x[index] - rate * (first / (second.squareRoot() + epsilon))
      }
    }
  }
}
