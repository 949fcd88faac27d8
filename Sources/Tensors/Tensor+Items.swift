/// One element, in Swift's types.
public enum Scalar: Equatable, Sendable {
  case bool(Bool)
  case int(Int)
  case float(Double)
}

extension Tensor {
  /// The element at a row-major position.
  ///
  /// Throws `IndexError` outside 0 ..< count.
  public func item(at index: Int) throws(TensorError) -> Scalar {
    guard index >= 0, index < count else {
      throw TensorError(
        .index, "position {} is outside a tensor of {} elements", String(index), String(count))
    }
    return scalar(index)
  }

  /// The only element.
  ///
  /// Throws `ValueError` when there are several or none.
  public func item() throws(TensorError) -> Scalar {
    guard storage == nil else {
      throw TensorError(
        .value, "only a tensor of one element is a number, and this one has {}", String(count))
    }
    return scalar(0)
  }

  /// The elements in row-major order, converted (bools to 0 and 1).
  public var doubles: [Double] {
    (0..<count).map { index in
      switch scalar(index) {
      case .bool(let value): value ? 1 : 0
      case .int(let value): Double(value)
      case .float(let value): value
      }
    }
  }

  /// The elements in row-major order, converted as `cast(to: .int64)` does.
  public var ints: [Int] {
    (0..<count).map { index in
      switch scalar(index) {
      case .bool(let value): value ? 1 : 0
      case .int(let value): value
      case .float(let value): Int(Int64(clamping: value))
      }
    }
  }

  /// The elements in row-major order; anything but 0 is true.
  public var bools: [Bool] { doubles.map { $0 != 0 } }

  /// The element at a position known to exist.
  func scalar(_ index: Int) -> Scalar {
    switch dtype {
    case .bool: .bool(element(index, UInt8.self) != 0)
    case .int32: .int(Int(element(index, Int32.self)))
    case .int64: .int(Int(element(index, Int64.self)))
    case .float32: .float(Double(element(index, Float.self)))
    case .float64: .float(element(index, Double.self))
    }
  }

  @inline(__always)
  func element<T: Element>(_ index: Int, _ type: T.Type) -> T {
    storage?.pointer(type)[index] ?? T(bits: bits)
  }
}
