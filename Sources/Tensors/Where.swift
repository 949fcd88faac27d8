extension Tensor {
  /// Elements of `a` where the condition is true, of `b` elsewhere; all three broadcast.
  ///
  /// Throws `ValueError` for shapes that do not fit.
  public static func select(
    _ condition: Tensor, _ a: Tensor, _ b: Tensor
  ) throws(TensorError) -> Tensor {
    let dtype = DType.promote(a.dtype, b.dtype)
    let shape = try broadcastShape(condition.shape, broadcastShape(a.shape, b.shape))
    let test = try condition.cast(to: .bool).broadcast(to: shape).block()
    let x = try a.cast(to: dtype).broadcast(to: shape).block()
    let y = try b.cast(to: dtype).broadcast(to: shape).block()
    let out = try Storage.allocate(shape, dtype)
    switch dtype.size {
    case 1: pick(test, x.pointer(UInt8.self), y.pointer(UInt8.self), out)
    case 4: pick(test, x.pointer(UInt32.self), y.pointer(UInt32.self), out)
    default: pick(test, x.pointer(UInt64.self), y.pointer(UInt64.self), out)
    }
    return Tensor(shape, out, dtype)
  }

  @inline(__always)
  private static func pick<T>(
    _ test: Storage, _ x: UnsafeMutablePointer<T>, _ y: UnsafeMutablePointer<T>, _ out: Storage
  ) {
    let (choice, to) = (test.pointer(UInt8.self), out.pointer(T.self))
    for index in 0..<out.count { to[index] = choice[index] != 0 ? x[index] : y[index] }
  }
}
