/// The float32 kernels of one instruction set, as values, so that one table is chosen at run time.
///
/// Pointers need no alignment; input and output may be the same memory, but must not overlap otherwise.
public struct KernelTable: Sendable {
  /// Fills the output with a function of each input element.
  public typealias Map = @Sendable (UnsafePointer<Float>, UnsafeMutablePointer<Float>, Int) -> Void
  /// Fills rows of the output (input, output, rows, row length) from rows of the input.
  public typealias RowMap =
    @Sendable (
      UnsafePointer<Float>, UnsafeMutablePointer<Float>, Int, Int
    ) -> Void

  public let negative: Map
  public let abs: Map
  public let square: Map
  public let relu: Map
  public let sqrt: Map
  public let reciprocal: Map
  public let exp: Map
  public let log: Map
  public let sigmoid: Map
  public let tanh: Map
  /// The sum, in blocks of 64 lanes added up in Double: the same bits on every machine.
  public let sum: @Sendable (UnsafePointer<Float>, Int) -> Double
  /// The largest element, NaN if one is NaN; -infinity for none.
  public let max: @Sendable (UnsafePointer<Float>, Int) -> Float
  public let softmax: RowMap
  public let logSoftmax: RowMap
  public let multiply: @Sendable (MatrixProduct) -> Void

  public init(
    negative: @escaping Map, abs: @escaping Map, square: @escaping Map, relu: @escaping Map,
    sqrt: @escaping Map, reciprocal: @escaping Map, exp: @escaping Map, log: @escaping Map,
    sigmoid: @escaping Map, tanh: @escaping Map,
    sum: @escaping @Sendable (UnsafePointer<Float>, Int) -> Double,
    max: @escaping @Sendable (UnsafePointer<Float>, Int) -> Float,
    softmax: @escaping RowMap, logSoftmax: @escaping RowMap,
    multiply: @escaping @Sendable (MatrixProduct) -> Void
  ) {
    self.negative = negative
    self.abs = abs
    self.square = square
    self.relu = relu
    self.sqrt = sqrt
    self.reciprocal = reciprocal
    self.exp = exp
    self.log = log
    self.sigmoid = sigmoid
    self.tanh = tanh
    self.sum = sum
    self.max = max
    self.softmax = softmax
    self.logSoftmax = logSoftmax
    self.multiply = multiply
  }
}
