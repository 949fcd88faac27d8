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

  @inline(__always)
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

  /// A finished result: takes the elements over, inline when there is just one.
  init(_ shape: [Int], _ storage: Storage, _ dtype: DType) {
    guard storage.count == 1 else {
      self.init(shape: shape, storage: storage, bits: 0, dtype: dtype)
      return
    }
    let bits: UInt64
    switch dtype.size {
    case 1: bits = UInt64(storage.address.load(as: UInt8.self))
    case 4: bits = UInt64(storage.address.load(as: UInt32.self))
    default: bits = storage.address.load(as: UInt64.self)
    }
    self.init(shape: shape, storage: nil, bits: bits, dtype: dtype)
  }

  /// A scalar under the shape `[1]`, as dialect book has it; any other tensor as it is.
  @inline(__always)
  public var asBookScalar: Tensor { shape.isEmpty ? shaped([1]) : self }

  /// The elements in memory, for kernels: the storage, or a new one holding the inline element.
  func block() throws(TensorError) -> Storage {
    if let storage { return storage }
    let block = try Storage.allocate([], dtype)
    var bits = bits
    // Little-endian: the low bytes come first.
    block.address.copyMemory(from: &bits, byteCount: dtype.size)
    return block
  }

  /// The same elements under another shape of the same count.
  @inline(__always)
  public func shaped(_ shape: [Int]) -> Tensor {
    Tensor(shape: shape, storage: storage, bits: bits, dtype: dtype)
  }
}
