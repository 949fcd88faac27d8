/// A window that is moved over the spatial axes of an image: its size, its steps, the margin around the
/// image that counts as zeros, and the distance between the window's cells.
///
/// Images have the shape (batch, channels, spatial…), with one to three spatial axes.
public struct Window {
  public let size: [Int]
  public let stride: [Int]
  public let before: [Int]
  public let after: [Int]
  public let dilation: [Int]

  /// `padding` has two widths for each axis, before and after.
  ///
  /// Throws `ValueError` for a size, a stride or a dilation below 1, or for lists of wrong length.
  public init(
    size: [Int], stride: [Int], padding: [Int], dilation: [Int]? = nil
  ) throws(TensorError) {
    let dilation = dilation ?? size.map { _ in 1 }
    guard stride.count == size.count, padding.count == 2 * size.count, dilation.count == size.count
    else {
      throw TensorError(
        .value,
        "a window of {} axes needs as many strides and dilations, and two widths of padding "
          + "for each", String(size.count))
    }
    for (name, values) in [("size", size), ("stride", stride), ("dilation", dilation)] {
      guard values.allSatisfy({ $0 > 0 && $0 < 1 << 31 }) else {
        throw TensorError(
          .value, "the {} of a window is at least 1, and this is {}", name, Shape.text(values))
      }
    }
    guard padding.allSatisfy({ $0 >= 0 && $0 < 1 << 31 }) else {
      throw TensorError(.value, "padding is not negative, and this is {}", Shape.text(padding))
    }
    self.size = size
    self.stride = stride
    self.dilation = dilation
    before = size.indices.map { padding[2 * $0] }
    after = size.indices.map { padding[2 * $0 + 1] }
  }

  /// How many axes the window moves along.
  var rank: Int { size.count }

  /// How much of an axis the window covers.
  func extent(_ axis: Int) -> Int { dilation[axis] &* (size[axis] &- 1) &+ 1 }

  /// The places of the window along each axis of an image.
  ///
  /// Throws `ValueError` when it does not fit into it once.
  func places(_ lengths: [Int]) throws(TensorError) -> [Int] {
    var places: [Int] = []
    for axis in lengths.indices {
      let room = lengths[axis] + before[axis] + after[axis] - extent(axis)
      guard room >= 0 else {
        throw TensorError(
          .value,
          "a window that covers {} does not fit into an image of {} with padding {}",
          Shape.text(lengths.indices.map(extent)), Shape.text(lengths),
          Shape.text(lengths.indices.flatMap { [before[$0], after[$0]] }))
      }
      places.append(room / stride[axis] + 1)
    }
    return places
  }

  /// With three axes, the missing ones of length 1 in front.
  var inThree: Window {
    func extended(_ values: [Int], _ filler: Int) -> [Int] {
      [Int](repeating: filler, count: 3 - values.count) + values
    }
    return Window(
      extended(size, 1), extended(stride, 1), extended(before, 0), extended(after, 0),
      extended(dilation, 1))
  }

  private init(
    _ size: [Int], _ stride: [Int], _ before: [Int], _ after: [Int], _ dilation: [Int]
  ) {
    self.size = size
    self.stride = stride
    self.before = before
    self.after = after
    self.dilation = dilation
  }
}
