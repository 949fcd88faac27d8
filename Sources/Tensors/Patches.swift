/// What a window sees of an image at all its places: a matrix with a row for each channel and cell of
/// the window, and a column for each place ("im2col").
///
/// A convolution is then a matrix product.
struct Patches {
  let channels: Int
  private let window: Window
  /// Spatial lengths of the image and places of the window, on three axes.
  private let lengths: [Int]
  private let places: [Int]

  /// Throws `ValueError` when the window does not fit.
  init(channels: Int, lengths: [Int], _ window: Window) throws(TensorError) {
    let missing = [Int](repeating: 1, count: 3 - lengths.count)
    self.channels = channels
    self.window = window.inThree
    self.lengths = missing + lengths
    places = missing + (try window.places(lengths))
  }

  /// Rows and columns of the matrix.
  var rows: Int { channels &* window.size.reduce(1, &*) }
  var columns: Int { places.reduce(1, &*) }
  /// Elements of one image.
  var imageCount: Int { channels &* lengths.reduce(1, &*) }

  /// Fills the matrix from one image.
  @inline(__always)
  func read<T: Number>(
    _ image: UnsafeMutablePointer<T>, to matrix: UnsafeMutablePointer<T>
  ) throws(TensorError) {
    try forEachRun { (place, first, count, source) in
      let to = matrix + place
      for index in 0..<first { to[index] = .zero }
      let end = first &+ count
      let step = window.stride[2]
      if count > 0 {
        let from = image + source
        for index in 0..<count { to[first &+ index] = from[index &* step] }
      }
      for index in end..<places[2] { to[index] = .zero }
    }
  }

  /// Adds the matrix back to where each of its elements was read from.
  @inline(__always)
  func add<T: Number>(
    _ matrix: UnsafeMutablePointer<T>, to image: UnsafeMutablePointer<T>
  ) throws(TensorError) {
    try forEachRun { (place, first, count, source) in
      let step = window.stride[2]
      guard count > 0 else { return }
      let (from, to) = (matrix + place + first, image + source)
      for index in 0..<count { to[index &* step] = .plus(to[index &* step], from[index]) }
    }
  }

  /// Calls `body` for each run of places along the last axis: where the run starts in the matrix, how
  /// many places in front see padding, how many see the image, and what the first of those sees.
  @inline(__always)
  private func forEachRun(
    _ body: (_ place: Int, _ first: Int, _ count: Int, _ source: Int) -> Void
  ) throws(TensorError) {
    let (depth, height, width) = (lengths[0], lengths[1], lengths[2])
    let (size, stride, dilation, margin) = (
      window.size, window.stride, window.dilation, window.before
    )
    var place = 0
    for channel in 0..<channels {
      try Interrupt.check()
      for cell in 0..<(size[0] &* size[1] &* size[2]) {
        let x = cell % size[2] &* dilation[2] &- margin[2]
        let y = cell / size[2] % size[1] &* dilation[1] &- margin[1]
        let z = cell / (size[2] &* size[1]) &* dilation[0] &- margin[0]
        let (first, count) = inside(x, stride[2], places[2], width)
        for front in 0..<places[0] {
          let plane = z &+ front &* stride[0]
          for row in 0..<places[1] {
            let line = y &+ row &* stride[1]
            if plane >= 0, plane < depth, line >= 0, line < height {
              let start = ((channel &* depth &+ plane) &* height &+ line) &* width
              body(place, first, count, start &+ x &+ first &* stride[2])
            } else {
              body(place, places[2], 0, 0)
            }
            place &+= places[2]
          }
        }
      }
    }
  }

  /// The places of a run whose position `offset + place * stride` lies within 0 ..< length.
  private func inside(
    _ offset: Int, _ stride: Int, _ places: Int, _ length: Int
  ) -> (first: Int, count: Int) {
    let first = offset >= 0 ? 0 : (stride &- 1 &- offset) / stride
    let end = offset >= length ? 0 : (length &- offset &+ stride &- 1) / stride
    let start = min(first, places)
    return (start, max(0, min(end, places) &- start))
  }
}

extension Tensor {
  /// The patches of each image of a batch: (batch, channels × window, places).
  ///
  /// Throws `ValueError` for shapes that do not fit.
  public func unfolded(_ window: Window) throws(TensorError) -> Tensor {
    let patches = try Patches(self, window)
    return dtype == .float32
      ? try unfolded(patches, Float.self) : try unfolded(patches, Double.self)
  }

  /// The reverse of `unfolded`: patches added up where they were read from images of `shape`.
  ///
  /// Throws `ValueError` for shapes that do not fit.
  public func folded(_ window: Window, into shape: [Int]) throws(TensorError) -> Tensor {
    let patches = try Patches(channels: shape[1], lengths: Array(shape[2...]), window)
    let expected = [shape[0], patches.rows, patches.columns]
    guard self.shape == expected else {
      throw TensorError(
        .value, "fold needs columns of shape {}, not {}", Shape.text(expected),
        Shape.text(self.shape))
    }
    return dtype == .float32
      ? try folded(patches, shape, Float.self) : try folded(patches, shape, Double.self)
  }

  private func unfolded<T: Number>(
    _ patches: Patches, _ type: T.Type
  ) throws(TensorError) -> Tensor {
    let shape = [shape[0], patches.rows, patches.columns]
    let (source, out) = (try cast(to: T.dtype).block(), try Storage.allocate(shape, T.dtype))
    for image in 0..<shape[0] {
      try patches.read(
        source.pointer(T.self) + image &* patches.imageCount,
        to: out.pointer(T.self) + image &* patches.rows &* patches.columns)
    }
    return Tensor(shape, out, T.dtype)
  }

  private func folded<T: Number>(
    _ patches: Patches, _ shape: [Int], _ type: T.Type
  ) throws(TensorError) -> Tensor {
    let (source, out) = (try cast(to: T.dtype).block(), try Tensor.zeros(shape, T.dtype).block())
    for image in 0..<shape[0] {
      try patches.add(
        source.pointer(T.self) + image &* patches.rows &* patches.columns,
        to: out.pointer(T.self) + image &* patches.imageCount)
    }
    return Tensor(shape, out, T.dtype)
  }
}

extension Patches {
  fileprivate init(_ x: Tensor, _ window: Window) throws(TensorError) {
    guard x.rank == window.rank + 2, x.dtype.isFloating else {
      throw TensorError(
        .value, "unfold takes floating images of {} axes, not shape {}", String(window.rank + 2),
        Shape.text(x.shape))
    }
    try self.init(channels: x.shape[1], lengths: Array(x.shape[2...]), window)
  }
}
