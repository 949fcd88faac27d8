/// The class objects of the built-in types.
///
/// Their methods are given by `Class.define`.
public enum BuiltinTypes {
  public nonisolated(unsafe) static let object = Class(builtin: "object")
  public nonisolated(unsafe) static let type = new("type")
  public nonisolated(unsafe) static let none = new("NoneType")
  public nonisolated(unsafe) static let notImplemented = new("NotImplementedType")
  public nonisolated(unsafe) static let ellipsis = new("ellipsis")
  public nonisolated(unsafe) static let int = new("int")
  public nonisolated(unsafe) static let bool = new("bool", int)
  public nonisolated(unsafe) static let float = new("float")
  public nonisolated(unsafe) static let str = new("str")
  public nonisolated(unsafe) static let bytes = new("bytes")
  public nonisolated(unsafe) static let list = new("list")
  public nonisolated(unsafe) static let tuple = new("tuple")
  public nonisolated(unsafe) static let dict = new("dict")
  public nonisolated(unsafe) static let set = new("set")
  public nonisolated(unsafe) static let frozenset = new("frozenset")
  public nonisolated(unsafe) static let range = new("range")
  public nonisolated(unsafe) static let slice = new("slice")
  public nonisolated(unsafe) static let function = new("function")
  public nonisolated(unsafe) static let method = new("method")
  public nonisolated(unsafe) static let native = new("builtin_function_or_method")
  public nonisolated(unsafe) static let methodDescriptor = new("method_descriptor")
  public nonisolated(unsafe) static let module = new("module")
  public nonisolated(unsafe) static let property = new("property")
  public nonisolated(unsafe) static let staticMethod = new("staticmethod")
  public nonisolated(unsafe) static let classMethod = new("classmethod")
  public nonisolated(unsafe) static let superType = new("super")
  public nonisolated(unsafe) static let generator = new("generator")
  public nonisolated(unsafe) static let traceback = new("traceback")
  public nonisolated(unsafe) static let iterator = new("iterator")
  public nonisolated(unsafe) static let strIterator = new("str_ascii_iterator")
  public nonisolated(unsafe) static let listIterator = new("list_iterator")
  public nonisolated(unsafe) static let tupleIterator = new("tuple_iterator")
  public nonisolated(unsafe) static let dictIterator = new("dict_keyiterator")
  public nonisolated(unsafe) static let setIterator = new("set_iterator")
  public nonisolated(unsafe) static let rangeIterator = new("range_iterator")
  /// The class of tensors; the library gives it its methods.
  public nonisolated(unsafe) static let tensor = Class(
    builtin: "Tensor", base: object, module: "paddle")
  /// The class of tensors that an optimizer trains.
  public nonisolated(unsafe) static let parameter = Class(
    builtin: "EagerParamBase", base: tensor, module: "paddle.base.framework")
  /// The built-in exceptions.
  public nonisolated(unsafe) static let exceptions: [ExceptionKind: Class] = {
    var classes: [ExceptionKind: Class] = [:]
    for kind in ExceptionKind.allCases {
      let base = kind.parent.flatMap { classes[$0] } ?? object
      classes[kind] = Class(builtin: kind.rawValue, base: base, isException: true)
    }
    return classes
  }()

  private static func new(_ name: String, _ base: Class = object) -> Class {
    Class(builtin: name, base: base)
  }
}
