import Tensors

/// A forward computation and the gradients that somebody has written for it.
public struct CheckedFunction {
  /// One input, or one of the parameters that it learns.
  public struct Input {
    public let name: String
    public let value: Tensor
    public let isParameter: Bool

    public init(_ name: String, _ value: Tensor, isParameter: Bool = false) {
      self.name = name
      self.value = value
      self.isParameter = isParameter
    }
  }
  /// A point to check at.
  public let inputs: [Input]
  /// Which inputs a run leaves with other values than before; nil where none can change.
  public var changed: (([Tensor]) throws -> [Bool])?
  /// False for a backward that takes no gradient: it is that of the result itself.
  public var takesUpstream = true
  /// True for gradients that a program has computed before: they say nothing about other points.
  public var isAtOnePoint = false
  /// The result for values of the inputs.
  public let forward: ([Tensor]) throws -> Tensor
  /// Runs forward and then backward; a gradient for each input, nil where there is none.
  public let backward: (_ values: [Tensor], _ upstream: Tensor) throws -> [Tensor?]

  public init(
    inputs: [Input], forward: @escaping ([Tensor]) throws -> Tensor,
    backward: @escaping (_ values: [Tensor], _ upstream: Tensor) throws -> [Tensor?]
  ) {
    self.inputs = inputs
    self.forward = forward
    self.backward = backward
  }

  /// The same function at another point.
  func at(_ values: [Tensor]) -> CheckedFunction {
    var other = CheckedFunction(
      inputs: zip(inputs, values).map { Input($0.name, $1, isParameter: $0.isParameter) },
      forward: forward, backward: backward)
    other.takesUpstream = takesUpstream
    other.isAtOnePoint = isAtOnePoint
    other.changed = changed
    return other
  }

  var values: [Tensor] { inputs.map(\.value) }

  /// A point near this one, without a pattern.
  func moved(_ seed: Int) throws -> CheckedFunction {
    at(
      try values.enumerated().map { index, value in
        let noise = JacobianComparison.spread(value.count, seed + 3 * index)
        return try Tensor(
          doubles: zip(value.doubles, noise).map { $0 * 0.7 + $1 * 0.4 + 0.05 }, shape: value.shape)
      })
  }
}

/// The slopes of `sum(upstream * f(inputs))` by one input, by differences in both directions.
struct Slopes {
  let central: [Double]
  let right: [Double]
  let left: [Double]

  init(
    of function: CheckedFunction, by input: Int, upstream: Tensor, step: Double
  ) throws {
    let values = function.values
    let weights = upstream.doubles
    func total(_ moved: [Tensor]) throws -> Double {
      zip(try function.forward(moved).doubles, weights).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let middle = try total(values)
    let numbers = values[input].doubles
    var sides: [(right: Double, left: Double)] = []
    for place in numbers.indices {
      let ends = try [step, -step].map { move in
        var changed = numbers
        changed[place] += move
        var moved = values
        moved[input] = try Tensor(doubles: changed, shape: values[input].shape)
        return try total(moved)
      }
      sides.append(((ends[0] - middle) / step, (middle - ends[1]) / step))
    }
    right = sides.map(\.right)
    left = sides.map(\.left)
    central = sides.map { ($0.right + $0.left) / 2 }
  }

  /// Whether the function has no slope at an element: those of the two sides differ.
  func isKink(_ index: Int) -> Bool {
    abs(right[index] - left[index]) > 1e-2 * max(1, abs(central[index]))
  }
}
