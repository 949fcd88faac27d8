extension Tensor {
  /// A copy whose elements at positions along an axis are combined with `values`, which have the
  /// shape of what is picked there.
  ///
  /// Combinations are assign, add, mul, multiply, amin, amax, mean; those that leave the old element
  /// out begin with the first value. Throws `ValueError` for another combination.
  public func putting(
    _ values: Tensor, at positions: Tensor, axis: Int, _ combination: String,
    includingSelf: Bool, stretches: Bool
  ) throws(TensorError) -> Tensor {
    guard let combine = Self.combinations[combination] else {
      throw TensorError(
        .value, "there is no combination {}: assign, add, mul, amin, amax and mean exist",
        combination)
    }
    let axis = try Shape.axis(axis, rank: rank)
    let subscripted = try Subscript(
      Self.alongAxis(positions, axis, shape, stretches: stretches), shape)
    let offsets = try subscripted.offsets()
    guard values.count == offsets.count else {
      throw ShapeClash(values.shape, subscripted.shape).error
    }
    let places = offsets.pointer(Int64.self)
    var result = doubles
    var counts = [Double](repeating: includingSelf ? 1 : 0, count: result.count)
    for (index, value) in values.doubles.enumerated() {
      let place = Int(places[index])
      result[place] = counts[place] == 0 ? value : combine(result[place], value)
      counts[place] += 1
    }
    if combination == "mean" {
      for place in result.indices where counts[place] > 1 { result[place] /= counts[place] }
    }
    return try Tensor(doubles: result, shape: shape).cast(to: dtype)
  }

  private static let combinations: [String: @Sendable (Double, Double) -> Double] = [
    "assign": { $1 }, "add": { $0 + $1 }, "mean": { $0 + $1 }, "mul": { $0 * $1 },
    "multiply": { $0 * $1 }, "amin": { smaller($0, $1) }, "amax": { larger($0, $1) },
  ]

  private static func smaller(_ a: Double, _ b: Double) -> Double { .smaller(a, b) }
  private static func larger(_ a: Double, _ b: Double) -> Double { .larger(a, b) }
}
