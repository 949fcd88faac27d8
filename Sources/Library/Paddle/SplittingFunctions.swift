import Autograd
import Interpreter
import Tensors

/// Functions of `paddle` that make several tensors of one, or cut a part out.
enum SplittingFunctions {
  static var functions: [Native] { equal + uneven + slices + windows }

  private static var equal: [Native] {
    [
      Native(
        "split(x, num_or_sections, axis=0, name=None)",
        "Pieces along an axis: a number of equal ones, or of the given lengths."
      ) { (arguments) throws(Raised) in try split(arguments) },
      Native("chunk(x, chunks, axis=0, name=None)", "Equal pieces along an axis.") {
        (arguments) throws(Raised) in try split(arguments)
      },
      Native("split_with_sizes(x, split_sizes, dim=0)", "Pieces of the given lengths.") {
        (arguments) throws(Raised) in try split(arguments)
      },
      Native("unbind(input, axis=0)", "The slices along an axis, without it.") {
        (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        return try unbound(x, arguments.axis(1, of: x.rank))
      },
      Native("unstack(x, axis=0, num=None)", "The slices along an axis, without it.") {
        (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        let axis = try arguments.axis(1, of: x.rank)
        if let count = try arguments.intIfAny(2), count != x.shape[axis] {
          throw Raised(
            .valueError, "an axis of length {} gives that many slices, not {}",
            String(x.shape[axis]), String(count))
        }
        return try unbound(x, axis)
      },
    ]
  }

  private static func split(_ arguments: Arguments) throws(Raised) -> Value {
    let x = try arguments.tensor(0)
    let axis = try arguments.axis(2, of: x.rank)
    return try pieces(x, lengths(arguments[1], x.shape[axis]), axis)
  }

  private static func unbound(_ x: Variable, _ axis: Int) throws(Raised) -> Value {
    var slices: [Variable] = []
    for position in 0..<x.shape[axis] {
      slices.append(try x.items(Index.whole(axis) + [.at(position)]))
    }
    return .list(slices)
  }

  private static func lengths(_ value: Value, _ total: Int) throws(Raised) -> [Int] {
    guard var lengths = try Conversion.integers(value) else {
      let count = try value.asIndex()
      guard count > 0, total % count == 0 else {
        throw Raised(
          .valueError, "an axis of length {} does not split into {} equal pieces", String(total),
          String(count))
      }
      return [Int](repeating: total / count, count: count)
    }
    if let open = lengths.firstIndex(of: -1) {
      lengths[open] = 0
      lengths[open] = total &- lengths.reduce(0, &+)
    }
    guard lengths.reduce(0, &+) == total, lengths.allSatisfy({ $0 >= 0 && $0 <= total }) else {
      throw Raised(
        .valueError, "pieces of lengths {} do not make up an axis of length {}",
        lengths.description, String(total))
    }
    return lengths
  }

  private static func pieces(
    _ x: Variable, _ lengths: [Int], _ axis: Int
  ) throws(Raised) -> Value {
    var start = 0
    var pieces: [Variable] = []
    for length in lengths {
      pieces.append(try x.sliced(axis, from: start, to: start + length))
      start += length
    }
    return .list(pieces)
  }

  private static var uneven: [Native] {
    [
      Native(
        "tensor_split(x, num_or_indices, axis=0, name=None)",
        "Pieces along an axis: a number of nearly equal ones, or between the given positions."
      ) { (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        return try cut(x, arguments[1], arguments.axis(2, of: x.rank))
      },
      cutting("hsplit", "Pieces side by side.", needs: 1) { $0 == 1 ? 0 : 1 },
      cutting("vsplit", "Pieces one above the other.", needs: 2) { _ in 0 },
      cutting("dsplit", "Pieces one behind the other.", needs: 3) { _ in 2 },
    ]
  }

  private static func cutting(
    _ name: String, _ summary: String, needs least: Int, _ axis: @escaping (Int) -> Int
  ) -> Native {
    Native("\(name)(x, num_or_indices, name=None)", summary) { (arguments) throws(Raised) in
      let x = try arguments.tensor(0)
      guard x.rank >= least else {
        throw Raised(
          .valueError, "{}() takes a tensor of at least {} axes, and this has {}", name,
          String(least), String(x.rank))
      }
      return try cut(x, arguments[1], axis(x.rank))
    }
  }

  private static func cut(_ x: Variable, _ value: Value, _ axis: Int) throws(Raised) -> Value {
    let length = x.shape[axis]
    let bounds: [Int]
    if let positions = try Conversion.integers(value) {
      bounds = [0] + positions.map { min(max($0 < 0 ? $0 + length : $0, 0), length) } + [length]
    } else {
      let count = try value.asIndex()
      guard count > 0 else { throw Raised(.valueError, "a tensor splits into 1 piece or more") }
      guard count <= 1 << 20 else { throw Raised(.memoryError, "there are too many pieces") }
      let (size, longer) = (length / count, length % count)
      bounds = (0...count).map { $0 * size + min($0, longer) }
    }
    var pieces: [Variable] = []
    for (start, stop) in zip(bounds, bounds.dropFirst()) {
      pieces.append(try x.sliced(axis, from: start, to: max(start, stop)))
    }
    return .list(pieces)
  }

  private static var slices: [Native] {
    [
      Native("slice(input, axes, starts, ends)", "The elements between positions along axes.") {
        (arguments) throws(Raised) in
        try .tensor(arguments.tensor(0).items(ranges(arguments, hasSteps: false)))
      },
      Native(
        "strided_slice(x, axes, starts, ends, strides, name=None)",
        "The elements between positions along axes, at steps."
      ) { (arguments) throws(Raised) in
        try .tensor(arguments.tensor(0).items(ranges(arguments, hasSteps: true)))
      },
      Native("narrow(input, dim, start, length)", "A number of elements along an axis.") {
        (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        let axis = try arguments.axis(1, of: x.rank)
        let (start, length) = (try arguments.int(2), try arguments.int(3))
        let from = start < 0 ? start + x.shape[axis] : start
        guard from >= 0, length >= 0, length <= x.shape[axis], from <= x.shape[axis] - length else {
          throw Raised(
            .assertionError, "{} elements from {} are no part of an axis of length {}",
            String(length), String(start), String(x.shape[axis]))
        }
        return .tensor(try x.sliced(axis, from: from, to: from + length))
      },
      Native("crop(x, shape=None, offsets=None, name=None)", "A block of a shape.", crop),
    ]
  }

  /// The entries of a subscript that take the given axes apart.
  static func ranges(
    _ arguments: Arguments, hasSteps: Bool
  ) throws(Raised) -> [Index] {
    let rank = try arguments.tensor(0).rank
    let axes = try arguments.intsIfAny(1) ?? []
    let starts = try arguments.intsIfAny(2) ?? []
    let ends = try arguments.intsIfAny(3) ?? []
    let steps = hasSteps ? try arguments.intsIfAny(4) ?? [] : axes.map { _ in 1 }
    guard axes.count == starts.count, axes.count == ends.count, axes.count == steps.count else {
      throw Raised(.valueError, "a slice has as many starts and ends as axes")
    }
    var entries = Index.whole(rank)
    for (place, axis) in axes.enumerated() {
      let axis = try Conversion.axis(axis, of: rank)
      // An end far below 0 stands for the beginning, as a missing one does for negative steps.
      let length = try arguments.tensor(0).shape[axis]
      let end = steps[place] < 0 && ends[place] < -length ? nil : ends[place]
      entries[axis] = .range(start: starts[place], stop: end, step: steps[place])
    }
    return entries
  }

  private static func crop(_ arguments: Arguments) throws(Raised) -> Value {
    let x = try arguments.tensor(0)
    var shape = try arguments.intsIfAny(1) ?? x.shape
    let offsets = try arguments.intsIfAny(2) ?? [Int](repeating: 0, count: x.rank)
    guard shape.count == x.rank, offsets.count == x.rank else {
      throw Raised(.valueError, "crop() takes a length and an offset for each axis")
    }
    var entries: [Index] = []
    for axis in shape.indices {
      let length = x.shape[axis]
      guard offsets[axis] >= 0, offsets[axis] <= length else {
        throw Raised(
          .valueError, "offset {} is outside of an axis of length {}",
          String(offsets[axis]), String(length))
      }
      if shape[axis] == -1 { shape[axis] = length - offsets[axis] }
      guard shape[axis] >= 0, shape[axis] <= length - offsets[axis] else {
        throw Raised(
          .valueError, "{} elements from {} are no part of an axis of length {}",
          String(shape[axis]), String(offsets[axis]), String(length))
      }
      entries.append(.range(start: offsets[axis], stop: offsets[axis] + shape[axis], step: 1))
    }
    return .tensor(try x.items(entries))
  }

  private static var windows: [Native] {
    [
      Native(
        "unfold(x, axis, size, step, name=None)", "Windows along an axis, as a new last axis."
      ) { (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        let axis = try arguments.axis(1, of: x.rank)
        let (size, step, length) = (try arguments.int(2), try arguments.int(3), x.shape[axis])
        guard size > 0, size <= length, step > 0 else {
          throw Raised(
            .valueError, "windows of {} at steps of {} do not fit an axis of length {}",
            String(size), String(step), String(length))
        }
        let count = (length - size) / step + 1
        let index = try tensors { () throws(TensorError) in
          let starts = try Tensor.zip(
            .multiply, .arange(0, count, 1).reshaped([count, 1]), Tensor(step))
          return try Tensor.zip(.add, starts, .arange(0, size, 1))
        }
        let found = try x.items(Index.whole(axis) + [.tensor(index)])
        return .tensor(try found.moving(axis + 1, to: found.rank - 1))
      },
      Native(
        "as_strided(x, shape, stride, offset=0, name=None)",
        "Elements at regular distances in memory, the offset in bytes."
      ) { (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        let shape = try Conversion.shape(arguments[1], "as_strided")
        let strides = try Conversion.shape(arguments[2], "as_strided")
        let offset = try arguments.int(3) / x.dtype.size
        guard shape.count == strides.count else {
          throw Raised(.valueError, "as_strided() takes a stride for each axis")
        }
        let index = try tensors { () throws(TensorError) in
          var index = Tensor(offset)
          for (axis, length) in shape.enumerated() {
            var place = [Int](repeating: 1, count: shape.count)
            place[axis] = length
            index = try .zip(
              .add, index,
              .zip(.multiply, .arange(0, length, 1).reshaped(place), Tensor(strides[axis])))
          }
          return index
        }
        return .tensor(try x.reshaped([-1]).items([.tensor(index)]))
      },
    ]
  }
}
