import Tensors

/// Gradients by central differences, to hold against the rules.
public enum NumericalCheck {
  /// The gradients of `sum(upstream * f(inputs))`, each element moved up and down by `step`.
  ///
  /// Nil for inputs that are no floating point numbers. Needs float64 to be of use. Where matrices are
  /// symmetric, an element and its mirror image move by half each.
  public static func centralDifference(
    of inputs: [Tensor], upstream: Tensor, step: Double = 1e-5, symmetric: Bool = false,
    _ function: ([Tensor]) throws(TensorError) -> Tensor
  ) throws(TensorError) -> [Tensor?] {
    var result: [Tensor?] = []
    for (index, input) in inputs.enumerated() {
      guard input.dtype.isFloating else {
        result.append(nil)
        continue
      }
      let values = input.doubles
      var slopes: [Double] = []
      for place in values.indices {
        var moved = inputs
        var ends: [Double] = []
        for sign in [1.0, -1.0] {
          var changed = values
          let mirror = symmetric ? mirrored(place, input.shape) : place
          changed[place] += sign * step / 2
          changed[mirror] += sign * step / 2
          moved[index] = try Tensor(doubles: changed, shape: input.shape)
          let weighted = try Tensor.zip(.multiply, function(moved), upstream)
          ends.append(weighted.doubles.reduce(0, +))
        }
        slopes.append((ends[0] - ends[1]) / (2 * step))
      }
      result.append(try Tensor(doubles: slopes, shape: input.shape))
    }
    return result
  }

  /// The place on the other side of the diagonal of the last two axes.
  private static func mirrored(_ place: Int, _ shape: [Int]) -> Int {
    let size = shape.last ?? 1
    let (row, column) = (place / size % size, place % size)
    return place - row * size - column + column * size + row
  }

  /// What the rule of an operator gives beside what central differences give, for one input.
  public struct Comparison {
    public let input: Int
    public let rule: [Double]
    public let numeric: [Double]

    /// The largest difference, relative where the numbers are large.
    public var error: Double {
      guard rule.count == numeric.count else { return .infinity }
      let errors = Swift.zip(rule, numeric).map { abs($0 - $1) / Swift.max(1, abs($0), abs($1)) }
      return errors.contains { !$0.isFinite } ? .infinity : errors.max() ?? 0
    }
  }

  /// Holds a rule against central differences with an upstream gradient of many values.
  ///
  /// `order` 2 checks the derivative of a weighted sum of the gradients instead, which runs the rule
  /// through the operators that it is made of.
  public static func compare(
    _ op: Operator, _ inputs: [Tensor], _ attributes: [Attribute] = [], order: Int = 1
  ) throws(TensorError) -> [Comparison] {
    let function = order == 1 ? value(op, attributes) : gradientSum(op, attributes)
    let leaves = try leaves(inputs)
    let output = try function(leaves)
    let upstream = try spread(output.shape, seed: 5)
    guard !output.stopGradient else { return [] }
    let rule = try Gradients.of(
      [output], withRespectTo: leaves, [Variable(upstream)], allowUnused: true)
    let numeric = try centralDifference(
      of: inputs, upstream: upstream,
      symmetric: Operator.ofSymmetricMatrices.contains { $0 === op }
    ) {
      (moved) throws(TensorError) in try function(Self.leaves(moved)).value
    }
    var result: [Comparison] = []
    for (index, slopes) in numeric.enumerated() {
      guard let slopes else { continue }
      let zeros = [Double](repeating: 0, count: slopes.count)
      result.append(
        Comparison(
          input: index, rule: rule[index]?.value.doubles ?? zeros, numeric: slopes.doubles))
    }
    return result
  }

  private typealias Function = ([Variable]) throws(TensorError) -> Variable

  private static func value(_ op: Operator, _ attributes: [Attribute]) -> Function {
    { (inputs) throws(TensorError) in try apply(op, inputs: inputs, attributes: attributes) }
  }

  /// The sum of all gradients of the operator, each element with a weight of its own.
  private static func gradientSum(_ op: Operator, _ attributes: [Attribute]) -> Function {
    { (inputs) throws(TensorError) in
      let output = try apply(op, inputs: inputs, attributes: attributes)
      let upstream = Variable(try spread(output.shape, seed: 3))
      let gradients = try Gradients.of(
        [output], withRespectTo: inputs, [upstream], createGraph: true, allowUnused: true)
      var total = Variable(Tensor(0.0))
      for (index, gradient) in gradients.enumerated() {
        guard let gradient else { continue }
        let weights = Variable(try spread(gradient.shape, seed: index + 7))
        let sum = try apply(
          .sum, apply(.multiply, gradient, weights), attributes: [.none, .flag(false)])
        total = try apply(.add, total, sum)
      }
      return total
    }
  }

  private static func leaves(_ inputs: [Tensor]) throws(TensorError) -> [Variable] {
    var result: [Variable] = []
    for input in inputs {
      result.append(try Variable(input, stopGradient: !input.dtype.isFloating))
    }
    return result
  }

  /// Numbers between -1 and 1 without a pattern, the same at each call.
  private static func spread(_ shape: [Int], seed: Int) throws(TensorError) -> Tensor {
    let count = shape.reduce(1, *)
    let values = (0..<count).map { index in
      let position = Double(index * 5 + seed) * 0.6180339887498949
      return 2 * position.truncatingRemainder(dividingBy: 1) - 1
    }
    return try Tensor(doubles: values, shape: shape)
  }
}
