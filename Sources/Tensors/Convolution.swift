/// Convolution (the deep-learning kind: no turning of the filters) and its two adjoints.
///
/// With y = conv(x, w), the number Σ y g is linear in x, w and g alike; its derivatives are the three
/// functions here, so each is made of the others.
public struct Convolution {
  public let window: Window
  /// Filters see only the channels of their own group.
  public let groups: Int

  /// Throws `ValueError` for no groups.
  public init(_ window: Window, groups: Int) throws(TensorError) {
    guard groups > 0 else {
      throw TensorError(.value, "groups is at least 1, and this is {}", String(groups))
    }
    self.window = window
    self.groups = groups
  }

  /// y = conv(x, w): x (batch, channels, spatial…), w (filters, channels / groups, window…).
  ///
  /// Throws `ValueError` for shapes that do not fit.
  public func callAsFunction(_ x: Tensor, _ w: Tensor) throws(TensorError) -> Tensor {
    let plan = try Plan(self, x: x.shape, w: w.shape)
    return x.dtype == .float32
      ? try plan.forward(x, w, Float.self) : try plan.forward(x, w, Double.self)
  }

  /// The gradient of Σ conv(x, w) y for an x of the given spatial lengths: a transposed convolution.
  ///
  /// Throws `ValueError` for shapes that do not fit.
  public func image(_ y: Tensor, _ w: Tensor, lengths: [Int]) throws(TensorError) -> Tensor {
    guard y.rank > 1, w.rank == y.rank, y.shape[1] == w.shape[0] else {
      throw mismatch(y, w)
    }
    let shape = [y.shape[0], w.shape[1] * groups] + lengths
    let plan = try Plan(self, x: shape, w: w.shape)
    guard plan.output == y.shape else { throw Self.wrongPlaces(y.shape, plan.output) }
    return y.dtype == .float32
      ? try plan.image(y, w, Float.self) : try plan.image(y, w, Double.self)
  }

  /// The gradient of Σ conv(x, w) y for filters w.
  ///
  /// Throws `ValueError` for shapes that do not fit.
  public func filters(_ x: Tensor, _ y: Tensor) throws(TensorError) -> Tensor {
    guard x.rank > 2, y.rank == x.rank else {
      throw TensorError(
        .value, "images of shapes {} and {} do not fit", Shape.text(x.shape), Shape.text(y.shape))
    }
    let shape = [y.shape[1], x.shape[1] / groups] + window.size
    let plan = try Plan(self, x: x.shape, w: shape)
    guard plan.output == y.shape else { throw Self.wrongPlaces(y.shape, plan.output) }
    return x.dtype == .float32
      ? try plan.filters(x, y, Float.self) : try plan.filters(x, y, Double.self)
  }

  private func mismatch(_ y: Tensor, _ w: Tensor) -> TensorError {
    TensorError(
      .value, "the image has as many channels as there are filters\n{}",
      MarkedShapes(("x", y.shape, 1), ("weight", w.shape, 0)).drawing)
  }

  private static func wrongPlaces(_ shape: [Int], _ expected: [Int]) -> TensorError {
    TensorError(
      .value, "the window has the places {} in an image of that size, and not {}",
      Shape.text(expected), Shape.text(shape))
  }
}

/// The sizes of one convolution, checked.
private struct Plan {
  let batch: Int
  let groups: Int
  /// Filters of one group.
  let filters: Int
  let patches: Patches
  let imageShape: [Int]
  let filterShape: [Int]
  let output: [Int]

  init(_ convolution: Convolution, x: [Int], w: [Int]) throws(TensorError) {
    let (window, groups) = (convolution.window, convolution.groups)
    guard x.count == window.rank + 2, w.count == x.count else {
      throw TensorError(
        .value,
        "a convolution over {} axes takes images and weights of {} axes, not shapes {} and {}",
        String(window.rank), String(window.rank + 2), Shape.text(x), Shape.text(w))
    }
    guard x[1] == w[1] * groups else {
      throw TensorError(
        .value, "the image has {} channels, and the weight is for {}\n{}", String(x[1]),
        groups == 1 ? String(w[1]) : "\(w[1]) × \(groups)",
        MarkedShapes(("x", x, 1), ("weight", w, 1)).drawing)
    }
    guard w[0] % groups == 0 else {
      throw TensorError(
        .value, "{} filters do not divide into {} groups", String(w[0]), String(groups))
    }
    patches = try Patches(channels: w[1], lengths: Array(x[2...]), window)
    output = [x[0], w[0]] + (try window.places(Array(x[2...])))
    self.groups = groups
    batch = x[0]
    filters = w[0] / groups
    imageShape = x
    filterShape = w
  }

  /// Elements of one group: of the filters, of an image, and of its result.
  private var sizes: (filter: Int, image: Int, result: Int) {
    (filters &* patches.rows, patches.imageCount, filters &* patches.columns)
  }
}

// One image and one group at a time, through a matrix of patches that is used again.
extension Plan {
  func forward<T: Number>(
    _ x: Tensor, _ w: Tensor, _ type: T.Type
  ) throws(TensorError) -> Tensor {
    let out = try Storage.allocate(output, T.dtype)
    let (images, weights) = (try x.block(), try w.block())
    let matrix = try Storage.allocate([patches.rows, patches.columns], T.dtype)
    let (filter, patch) = (Matrix(filters, patches.rows), Matrix(patches.rows, patches.columns))
    for part in 0..<(batch &* groups) {
      try patches.read(images.pointer(T.self) + part &* sizes.image, to: matrix.pointer(T.self))
      try Tensor.product(
        weights.pointer(T.self) + part % groups &* sizes.filter, filter, matrix.pointer(T.self),
        patch, out.pointer(T.self) + part &* sizes.result)
    }
    return Tensor(output, out, T.dtype)
  }

  func image<T: Number>(
    _ y: Tensor, _ w: Tensor, _ type: T.Type
  ) throws(TensorError) -> Tensor {
    let result = try Tensor.zeros(imageShape, T.dtype)
    let (out, places, weights) = (try result.block(), try y.block(), try w.block())
    let matrix = try Storage.allocate([patches.rows, patches.columns], T.dtype)
    let filter = Matrix(filters, patches.rows).transposed
    for part in 0..<(batch &* groups) {
      try Tensor.product(
        weights.pointer(T.self) + part % groups &* sizes.filter, filter,
        places.pointer(T.self) + part &* sizes.result, Matrix(filters, patches.columns),
        matrix.pointer(T.self))
      try patches.add(matrix.pointer(T.self), to: out.pointer(T.self) + part &* sizes.image)
    }
    return Tensor(imageShape, out, T.dtype)
  }

  func filters<T: Number>(
    _ x: Tensor, _ y: Tensor, _ type: T.Type
  ) throws(TensorError) -> Tensor {
    let result = try Tensor.zeros(filterShape, T.dtype)
    let (out, images, places) = (try result.block(), try x.block(), try y.block())
    let matrix = try Storage.allocate([patches.rows, patches.columns], T.dtype)
    let share = try Storage.allocate([filters, patches.rows], T.dtype)
    for part in 0..<(batch &* groups) {
      try patches.read(images.pointer(T.self) + part &* sizes.image, to: matrix.pointer(T.self))
      try Tensor.product(
        places.pointer(T.self) + part &* sizes.result, Matrix(filters, patches.columns),
        matrix.pointer(T.self), Matrix(patches.rows, patches.columns).transposed,
        share.pointer(T.self))
      let (from, to) = (
        share.pointer(T.self), out.pointer(T.self) + part % groups &* sizes.filter
      )
      for index in 0..<sizes.filter { to[index] = .plus(to[index], from[index]) }
    }
    return Tensor(filterShape, out, T.dtype)
  }
}

extension Matrix {
  /// A row-major matrix.
  init(_ rows: Int, _ columns: Int) {
    self.init([rows, columns], transposed: false, vectorIsRow: true)
  }

  /// The same elements read along the other axis.
  var transposed: Matrix {
    var result = self
    (result.rows, result.columns) = (columns, rows)
    (result.rowStride, result.columnStride) = (columnStride, rowStride)
    return result
  }
}

extension Tensor {
  /// One product of matrices in memory, by the kernel of the element type.
  @inline(__always)
  static func product<T: Number>(
    _ a: UnsafeMutablePointer<T>, _ x: Matrix, _ b: UnsafeMutablePointer<T>, _ y: Matrix,
    _ c: UnsafeMutablePointer<T>
  ) throws(TensorError) {
    guard T.dtype == .float32 else { return try multiplyPlain(a, x, b, y, c) }
    func floats(_ pointer: UnsafeMutablePointer<T>) -> UnsafeMutablePointer<Float> {
      UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: Float.self)
    }
    try multiplyFloats(floats(a), x, floats(b), y, floats(c))
  }
}
