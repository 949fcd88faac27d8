/// One matrix product C = A B: A is rows × depth, B depth × columns, C row-major and overwritten.
///
/// The operands have strides of their own, so a transposed one needs no copy.
public struct MatrixProduct: @unchecked Sendable {
  public let rows: Int
  public let depth: Int
  public let columns: Int
  public let a: UnsafePointer<Float>
  public let aRow: Int
  public let aColumn: Int
  public let b: UnsafePointer<Float>
  public let bRow: Int
  public let bColumn: Int
  public let c: UnsafeMutablePointer<Float>

  public init(
    rows: Int, depth: Int, columns: Int, a: UnsafePointer<Float>, aRow: Int, aColumn: Int,
    b: UnsafePointer<Float>, bRow: Int, bColumn: Int, c: UnsafeMutablePointer<Float>
  ) {
    self.rows = rows
    self.depth = depth
    self.columns = columns
    self.a = a
    self.aRow = aRow
    self.aColumn = aColumn
    self.b = b
    self.bRow = bRow
    self.bColumn = bColumn
    self.c = c
  }
}
