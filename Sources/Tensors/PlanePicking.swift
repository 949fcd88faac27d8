// Elements of images (batch, channels, spatial…) by their positions within each channel, as max pooling
// gives them. Position -1 stands for no element.
extension Tensor {
  /// The elements of an image at positions within each channel; for -1 the least finite number.
  ///
  /// Throws `ValueError` for shapes that do not fit, `IndexError` for a position outside the image.
  public func picked(_ positions: Tensor) throws(TensorError) -> Tensor {
    try Self.checkPlanes(shape, positions.shape)
    let indices = try positions.cast(to: .int64).block()
    let (source, out) = (try block(), try Storage.allocate(positions.shape, dtype))
    switch dtype {
    case .float32:
      try Self.forEachPosition(indices, shape, positions.shape) { plane, index, place in
        out.pointer(Float.self)[index] =
          place < 0 ? -.greatestFiniteMagnitude : source.pointer(Float.self)[plane &+ place]
      }
    default:
      try Self.forEachPosition(indices, shape, positions.shape) { plane, index, place in
        out.pointer(Double.self)[index] =
          place < 0 ? -.greatestFiniteMagnitude : source.pointer(Double.self)[plane &+ place]
      }
    }
    return Tensor(positions.shape, out, dtype)
  }

  /// The reverse of `picked`: an image of zeros with the elements added at their positions.
  ///
  /// Throws as `picked`.
  public func unpicked(_ positions: Tensor, shape: [Int]) throws(TensorError) -> Tensor {
    guard positions.shape == self.shape else { throw ShapeClash(self.shape, positions.shape).error }
    try Self.checkPlanes(shape, positions.shape)
    let indices = try positions.cast(to: .int64).block()
    let (source, out) = (try block(), try Tensor.zeros(shape, dtype).block())
    switch dtype {
    case .float32:
      try Self.forEachPosition(indices, shape, positions.shape) { plane, index, place in
        if place >= 0 {
          out.pointer(Float.self)[plane &+ place] += source.pointer(Float.self)[index]
        }
      }
    default:
      try Self.forEachPosition(indices, shape, positions.shape) { plane, index, place in
        if place >= 0 {
          out.pointer(Double.self)[plane &+ place] += source.pointer(Double.self)[index]
        }
      }
    }
    return Tensor(shape, out, dtype)
  }

  /// Calls `body` with the start of the channel, the place in `positions`, and the position there.
  @inline(__always)
  private static func forEachPosition(
    _ positions: Storage, _ image: [Int], _ places: [Int], _ body: (Int, Int, Int) -> Void
  ) throws(TensorError) {
    let size = image[2...].reduce(1, &*)
    let count = places[2...].reduce(1, &*)
    let from = positions.pointer(Int64.self)
    var index = 0
    for channel in 0..<(places[0] &* places[1]) {
      if channel & 15 == 0 { try Interrupt.check() }
      for _ in 0..<count {
        let place = from[index]
        guard place >= -1, place < size else {
          throw TensorError(
            .index, "position {} is outside an image of {} elements", String(place), String(size))
        }
        body(channel &* size, index, Int(place))
        index &+= 1
      }
    }
  }

  private static func checkPlanes(_ image: [Int], _ places: [Int]) throws(TensorError) {
    guard image.count > 2, places.count == image.count, image[0] == places[0], image[1] == places[1]
    else {
      throw TensorError(
        .value, "positions of shape {} do not fit images of shape {}", Shape.text(places),
        Shape.text(image))
    }
  }
}
