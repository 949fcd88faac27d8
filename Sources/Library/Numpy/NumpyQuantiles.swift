import Interpreter
import Tensors

/// Quantiles by linear interpolation between the elements in order.
enum NumpyQuantiles {
  static var functions: [Native] {
    [("quantile", 1.0), ("percentile", 100.0)].map { name, whole in
      Native(
        "\(name)(a, q, axis=None, out=None, overwrite_input=False, method=\"linear\", keepdims=False)",
        "The values below which a part of the elements lies."
      ) { a throws(Raised) in
        let array = try NumpyConversion.array(a[0])
        let parts = try NumpyConversion.array(a[1])
        let axes = try NumpyAxes.several(a[2], rank: array.rank)
        return try quantiles(
          array, parts, axes, keepsAxes: a.bool(6), whole: whole
        ).simplified()
      }
    } + [
      Native("median(a, axis=None, out=None, overwrite_input=False, keepdims=False)", "The middle.")
      {
        a throws(Raised) in
        let array = try NumpyConversion.array(a[0])
        let half = NumpyArray(Tensor(0.5))
        return try quantiles(
          array, half, NumpyAxes.several(a[1], rank: array.rank), keepsAxes: a.bool(4), whole: 1
        ).simplified()
      }
    ]
  }

  private static func quantiles(
    _ array: NumpyArray, _ parts: NumpyArray, _ axes: [Int]?, keepsAxes: Bool, whole: Double
  ) throws(Raised) -> NumpyArray {
    let type = array.dtype.floating
    let axes = axes ?? Array(0..<array.rank)
    let lines = try lines(array.converted(to: type), axes)
    let fractions = try parts.converted(to: .float64).tensor().doubles.map { $0 / whole }
    guard fractions.allSatisfy({ $0 >= 0 && $0 <= 1 }) else {
      throw Raised(
        .valueError,
        whole == 1
          ? "Quantiles must be in the range [0, 1]" : "Percentiles must be in the range [0, 100]")
    }
    let kept = array.shape.enumerated().filter { !axes.contains($0.offset) }.map(\.element)
    let shape = array.shape.enumerated().map { axes.contains($0.offset) ? 1 : $0.element }
    return NumpyArray(
      try tensors { () throws(TensorError) in
        let sorted = try Tensor.sort(lines, axis: 1)
        var found: [Tensor] = []
        for fraction in fractions { found.append(try column(sorted, fraction)) }
        let all = found.isEmpty ? try Tensor.zeros([0], lines.dtype) : try Tensor.stack(found)
        return all.shaped(parts.shape + (keepsAxes ? shape : kept))
      })
  }

  /// The elements as a matrix: one row for each place outside the axes.
  private static func lines(_ array: NumpyArray, _ axes: [Int]) throws(Raised) -> Tensor {
    let order = (0..<array.rank).filter { !axes.contains($0) } + axes
    let length = axes.map { array.shape[$0] }.reduce(1, *)
    let numbers = try NumpyShapes.transposed(array, .tuple(of: order.map { .int($0) })).tensor()
    return numbers.shaped([length == 0 ? 0 : array.count / length, length])
  }

  /// The value at a fraction of the way along each sorted row; NaN where the row has one.
  private static func column(_ sorted: Tensor, _ fraction: Double) throws(TensorError) -> Tensor {
    let length = sorted.shape[1]
    guard length > 0 else { return try .full([1], .nan, sorted.dtype) }
    let place = fraction * Double(length - 1)
    let (low, high) = (Int(place), min(Int(place) + 1, length - 1))
    func at(_ index: Int) throws(TensorError) -> Tensor {
      try sorted.get([.range(start: nil, stop: nil, step: 1), .at(index)])
    }
    let (a, b) = (try at(low), try at(high))
    let weight = place - Double(low)
    let step = try Tensor.zip(.subtract, b, a)
    let near = try Tensor.zip(
      .add, a, .zip(.multiply, step, Tensor(weight).cast(to: sorted.dtype)))
    let far = try Tensor.zip(
      .subtract, b, .zip(.multiply, step, Tensor(1 - weight).cast(to: sorted.dtype)))
    let value = weight >= 0.5 ? far : near
    let last = try at(length - 1)
    return try Tensor.select(Tensor.map(.isnan, last), last, value)
  }
}
