/// Which part of an image each element of a pooled image is made of: a range along each spatial axis.
///
/// Images have the shape (batch, channels, spatial…), with one to three spatial axes.
public struct Pooling {
  /// The ranges along one axis, worked out when they are asked for: padding can make them very many.
  struct Axis {
    let count: Int
    let length: Int
    /// A window's size, stride and margin; nil for ranges that share the axis evenly.
    let window: (size: Int, stride: Int, before: Int)?

    /// The elements of the image that belong to a place.
    @inline(__always)
    func range(_ place: Int) -> Range<Int> {
      guard let window else {
        return (place &* length / count)..<((place &+ 1) &* length &+ count &- 1) / count
      }
      let start = place &* window.stride &- window.before
      let first = max(start, 0)
      return first..<max(first, min(start &+ window.size, length))
    }

    /// How many elements those are, counting padding too: as in Paddle, no more of it behind the image
    /// than there is before it.
    @inline(__always)
    func full(_ place: Int) -> Int {
      guard let window else { return range(place).count }
      let start = place &* window.stride &- window.before
      return min(start &+ window.size, length &+ window.before) &- start
    }
  }
  private let axes: [Axis]
  private let lengths: [Int]

  /// A window that is moved over an image of the given spatial lengths.
  ///
  /// With `ceil` the last window may stick out. Throws `ValueError` when none fits.
  public init(_ window: Window, lengths: [Int], ceil: Bool) throws(TensorError) {
    guard window.rank == lengths.count else {
      throw TensorError(
        .value, "pooling over {} axes takes images of {} axes, not {}", String(window.rank),
        String(window.rank + 2), String(lengths.count + 2))
    }
    self.lengths = lengths
    axes = try lengths.indices.map { (axis) throws(TensorError) in
      try Self.axis(window, axis, lengths[axis], ceil)
    }
  }

  /// As many ranges along each axis as the result is to have, about equally long.
  ///
  /// Throws `ValueError` for a length below 1.
  public init(places: [Int], lengths: [Int]) throws(TensorError) {
    guard places.count == lengths.count, places.allSatisfy({ $0 > 0 && $0 < 1 << 31 }) else {
      throw TensorError(
        .value, "the output size of pooling over {} axes is as many lengths of at least 1, not {}",
        String(lengths.count), Shape.text(places))
    }
    for (place, length) in Swift.zip(places, lengths) {
      _ = try Shape.count([place + 1, length + 1])
    }
    self.lengths = lengths
    axes = Swift.zip(places, lengths).map { Axis(count: $0, length: $1, window: nil) }
  }

  private static func axis(
    _ window: Window, _ axis: Int, _ length: Int, _ ceil: Bool
  ) throws(TensorError) -> Axis {
    let (size, stride, before) = (window.size[axis], window.stride[axis], window.before[axis])
    let padded = length + before + window.after[axis]
    let count = (padded - size + (ceil ? stride - 1 : 0)) / stride + 1
    guard count > 0, padded > 0 else {
      throw TensorError(
        .value, "a window of {} does not fit into an axis of length {} with padding {} and {}",
        String(size), String(length), String(before), String(window.after[axis]))
    }
    return Axis(count: count, length: length, window: (size, stride, before))
  }

  /// The shape of a pooled image.
  public func shape(_ x: [Int]) -> [Int] { Array(x.prefix(2)) + axes.map(\.count) }
}

extension Pooling {
  /// For each pooled element, the position of the first largest element within its channel of the image,
  /// int64; -1 where the window lies in the padding.
  public func positions(_ x: Tensor) throws(TensorError) -> Tensor {
    try check(x)
    switch x.dtype {
    case .float32: return try positions(x, Float.self)
    case .float64: return try positions(x, Double.self)
    default: throw Self.unsupported(x)
    }
  }

  /// The means of the ranges; `divisor` says what each sum is divided by.
  public func means(_ x: Tensor, _ divisor: Divisor) throws(TensorError) -> Tensor {
    try check(x)
    switch x.dtype {
    case .float32: return try means(x, divisor, Float.self)
    case .float64: return try means(x, divisor, Double.self)
    default: throw Self.unsupported(x)
    }
  }

  /// The adjoint of `means`: each element of `y` spread over its range.
  public func spread(_ y: Tensor, _ divisor: Divisor) throws(TensorError) -> Tensor {
    let image = Array(y.shape.prefix(2)) + lengths
    guard y.shape == shape(image) else {
      throw TensorError(
        .value, "pooling gives the shape {}, not {}", Shape.text(shape(image)), Shape.text(y.shape))
    }
    return y.dtype == .float32
      ? try spread(y, divisor, image, Float.self) : try spread(y, divisor, image, Double.self)
  }

  /// What the sum over a window is divided by.
  public enum Divisor: Sendable {
    /// The elements of the image that it sees.
    case seen
    /// Its size, padding included.
    case size
  }

  private func check(_ x: Tensor) throws(TensorError) {
    guard x.rank == lengths.count + 2, Array(x.shape[2...]) == lengths else {
      throw TensorError(
        .value, "pooling of images of {} does not fit the shape {}", Shape.text(lengths),
        Shape.text(x.shape))
    }
  }

  private static func unsupported(_ x: Tensor) -> TensorError {
    TensorError(.runtime, "{} is not defined for elements of type {}", "pooling", x.dtype.name)
  }
}

extension Pooling {
  /// The axes with missing ones in front, so that there are three.
  private var three: [Axis] {
    [Axis](repeating: Axis(count: 1, length: 1, window: nil), count: 3 - axes.count) + axes
  }

  /// Calls `body` for each channel and place, in order, with the window's ranges and divisor.
  @inline(__always)
  private func forEachWindow(
    channels: Int, _ divisor: Divisor,
    _ body: (_ channel: Int, Range<Int>, Range<Int>, Range<Int>, Int) -> Void
  ) throws(TensorError) {
    let (fronts, rows, columns) = (three[0], three[1], three[2])
    for channel in 0..<channels {
      for front in 0..<fronts.count {
        let (a, fullA) = (fronts.range(front), fronts.full(front))
        for row in 0..<rows.count {
          try Interrupt.check()
          let (b, fullB) = (rows.range(row), rows.full(row))
          for column in 0..<columns.count {
            let c = columns.range(column)
            let count =
              divisor == .seen
              ? a.count &* b.count &* c.count : fullA &* fullB &* columns.full(column)
            body(channel, a, b, c, count)
          }
        }
      }
    }
  }

  private var image: (height: Int, width: Int, count: Int) {
    let all = [Int](repeating: 1, count: 3 - lengths.count) + lengths
    return (all[1], all[2], all.reduce(1, &*))
  }

  @inline(__always)
  private func positions<T: Number>(_ x: Tensor, _ type: T.Type) throws(TensorError) -> Tensor {
    let (source, target) = (try x.block(), try Storage.allocate(shape(x.shape), .int64))
    let (from, image) = (source.pointer(T.self), image)
    var to = target.pointer(Int64.self)
    let channels = x.shape[0] &* x.shape[1]
    try forEachWindow(channels: channels, .seen) { (channel, fronts, rows, columns, _) in
      let plane = from + channel &* image.count
      var best = -1
      for front in fronts {
        for row in rows {
          let line = (front &* image.height &+ row) &* image.width
          for index in (line &+ columns.lowerBound)..<(line &+ columns.upperBound)
          where best < 0 || plane[index] > plane[best] || plane[index].isNaN && !plane[best].isNaN {
            best = index
          }
        }
      }
      to.pointee = Int64(best)
      to += 1
    }
    return Tensor(shape(x.shape), target, .int64)
  }

  @inline(__always)
  private func means<T: Number & BinaryFloatingPoint>(
    _ x: Tensor, _ divisor: Divisor, _ type: T.Type
  ) throws(TensorError) -> Tensor {
    let (source, target) = (try x.block(), try Storage.allocate(shape(x.shape), T.dtype))
    let (from, image) = (source.pointer(T.self), image)
    var to = target.pointer(T.self)
    let channels = x.shape[0] &* x.shape[1]
    try forEachWindow(channels: channels, divisor) { (channel, fronts, rows, columns, count) in
      let plane = from + channel &* image.count
      var sum = T.zero
      for front in fronts {
        for row in rows {
          let line = plane + (front &* image.height &+ row) &* image.width
          for column in columns { sum += line[column] }
        }
      }
      to.pointee = sum / T(count)
      to += 1
    }
    return Tensor(shape(x.shape), target, T.dtype)
  }

  @inline(__always)
  private func spread<T: Number & BinaryFloatingPoint>(
    _ y: Tensor, _ divisor: Divisor, _ shape: [Int], _ type: T.Type
  ) throws(TensorError) -> Tensor {
    let (source, target) = (try y.block(), try Tensor.zeros(shape, T.dtype).block())
    let (to, image) = (target.pointer(T.self), image)
    var from = source.pointer(T.self)
    let channels = shape[0] &* shape[1]
    try forEachWindow(channels: channels, divisor) { (channel, fronts, rows, columns, count) in
      let share = from.pointee / T(count)
      from += 1
      let plane = to + channel &* image.count
      for front in fronts {
        for row in rows {
          let line = plane + (front &* image.height &+ row) &* image.width
          for column in columns { line[column] += share }
        }
      }
    }
    return Tensor(shape, target, T.dtype)
  }
}
