import Tensors

/// Operands on which an operator can be tried: shapes, where their values lie, and settings.
public struct Sample: Sendable {
  /// One operand.
  public struct Input: Sendable {
    public let shape: [Int]
    public let values: Values
  }

  public enum Values: Sendable {
    /// Distinct numbers spread over an interval, in no order.
    case within(Double, Double)
    /// Whole numbers from 0 below a bound, as int64.
    case indices(below: Int)
    /// These, as int64.
    case integers([Int])
    /// Half of them true.
    case booleans
    /// These.
    case given([Double])
  }

  public let inputs: [Input]
  public let attributes: [Attribute]

  public init(_ inputs: [Input], _ attributes: [Attribute] = []) {
    self.inputs = inputs
    self.attributes = attributes
  }

  /// Operands of these shapes with values in an interval.
  public init(
    _ shapes: [Int]..., within low: Double = -2, _ high: Double = 2, attributes: [Attribute] = []
  ) {
    let shapes = shapes.isEmpty ? [[2, 3]] : shapes
    self.init(shapes.map { Input(shape: $0, values: .within(low, high)) }, attributes)
  }

  /// The operands as tensors, the same at each call.
  public func tensors(_ dtype: DType = .float64) throws(TensorError) -> [Tensor] {
    var result: [Tensor] = []
    for (index, input) in inputs.enumerated() {
      result.append(try input.tensor(dtype, salt: index))
    }
    return result
  }
}

extension Sample.Input {
  func tensor(_ dtype: DType, salt: Int) throws(TensorError) -> Tensor {
    let count = shape.reduce(1, *)
    switch values {
    case .within(let low, let high):
      let spread = (0..<count).map { index in
        // The golden ratio spreads multiples evenly over 0 ..< 1.
        let position = Double(index * 7 + salt * 3 + 1) * 0.6180339887498949
        return low + (high - low) * position.truncatingRemainder(dividingBy: 1)
      }
      return try Tensor(doubles: spread, shape: shape).cast(to: dtype)
    case .indices(let bound):
      return try Tensor(ints: (0..<count).map { ($0 * 2 + salt) % bound }, shape: shape)
    case .integers(let values): return try Tensor(ints: values, shape: shape)
    case .booleans:
      return try Tensor(bools: (0..<count).map { ($0 * 5 + salt) % 3 != 0 }, shape: shape)
    case .given(let values):
      return try Tensor(doubles: values, shape: shape).cast(to: dtype)
    }
  }
}
