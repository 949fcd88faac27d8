import Interpreter
import Tensors

/// An element type as programs hold it: `paddle.float32`, `x.dtype`.
final class DTypeObject: Object {
  let dtype: DType

  private init(_ dtype: DType) { self.dtype = dtype }

  private nonisolated(unsafe) static let all = DType.allCases.map { DTypeObject($0) }
  nonisolated(unsafe) static let dtypeType = Class(builtin: "dtype", module: "paddle")
  private static let aliases: [String: DType] = [
    "float": .float32, "int": .int64, "double": .float64, "long": .int64,
  ]

  /// The one object of an element type.
  static func of(_ dtype: DType) -> DTypeObject { all[Int(dtype.rawValue)] }

  /// The element type of a name, with or without `paddle.`.
  static func named(_ name: String) -> DType? {
    let bare = name.split(separator: ".").last.map(String.init) ?? name
    return DType.allCases.first { $0.name == bare } ?? aliases[bare]
  }

  override var type: Class { DTypeObject.dtypeType }
  override func repr() throws(Raised) -> String { "paddle." + dtype.name }
  override func equals(_ other: Value) throws(Raised) -> Bool? {
    guard case .object(let object) = other else { return nil }
    return (object as? DTypeObject).map { $0 === self }
  }
  override func hash() throws(Raised) -> Int { Int(dtype.rawValue) }
  override func ownAttribute(_ name: String) throws(Raised) -> Value? {
    name == "name" || name == "__name__" ? .string(dtype.name) : nil
  }
}
