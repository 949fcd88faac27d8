/// A value without gradients: shape, element type, and elements in row-major order.
///
/// A tensor of one element (of any rank) keeps it inline in `bits` and has no storage; all others
/// have a storage of exactly `count` elements. Storage is shared between copies and copied on write.
public struct Tensor {
  /// The length of each axis; empty for a scalar.
  public internal(set) var shape: [Int]
  /// The elements, or nil when there is exactly one.
  public internal(set) var storage: Storage?
  /// The bit pattern of the only element, in the low bytes; 0 when there is a storage.
  public internal(set) var bits: UInt64
  public internal(set) var dtype: DType

  init(shape: [Int], storage: Storage?, bits: UInt64, dtype: DType) {
    self.shape = shape
    self.storage = storage
    self.bits = bits
    self.dtype = dtype
  }

  public var rank: Int { shape.count }
  /// The number of elements; 0 when an axis is empty.
  public var count: Int { storage?.count ?? 1 }
}

extension Tensor {
  /// A float32 scalar of shape `[]`.
  public init(_ value: Float) {
    self.init(shape: [], storage: nil, bits: UInt64(value.bitPattern), dtype: .float32)
  }
  /// A float64 scalar of shape `[]`.
  public init(_ value: Double) {
    self.init(shape: [], storage: nil, bits: value.bitPattern, dtype: .float64)
  }
  /// An int64 scalar of shape `[]`.
  public init(_ value: Int) {
    self.init(shape: [], storage: nil, bits: UInt64(bitPattern: Int64(value)), dtype: .int64)
  }
  /// A bool scalar of shape `[]`.
  public init(_ value: Bool) {
    self.init(shape: [], storage: nil, bits: value ? 1 : 0, dtype: .bool)
  }
}
