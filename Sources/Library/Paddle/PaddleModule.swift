import Autograd
import Interpreter
import Tensors

/// The module `paddle`, and which of its names a prompt knows bare.
enum PaddleModule {
  static func register() {
    Modules.register("paddle", fill)
    Modules.register("paddle.linalg") { module in module.define(PaddleFunctions.linalg) }
    Modules.register("paddle.device") { module in module.define(Inquiries.machine) }
    Modules.register("_borrowed", partOf: "paddle", source: { borrowedSource })
    Modules.register("_limits", partOf: "paddle", source: { numericLimitsSource })
  }

  private static func fill(_ module: Module) {
    for dtype in DType.allCases { module.set(dtype.name, .object(DTypeObject.of(dtype))) }
    for (name, value) in constants { module.set(name, value) }
    module.define(PaddleFunctions.all + SavingFunctions.functions)
    module.set("dtype", .type(DTypeObject.dtypeType))
    module.set("float", .object(DTypeObject.of(.float32)))
    module.set("double", .object(DTypeObject.of(.float64)))
    module.set("CPUPlace", .type(Place.placeType))
    module.set("Tensor", .type(BuiltinTypes.tensor))
    module.set("__version__", .string("3.3.1"))
  }

  private static var constants: [(String, Value)] {
    [
      ("pi", .double(.pi)), ("e", .double(2.718281828459045)), ("inf", .double(.infinity)),
      ("nan", .double(.nan)), ("newaxis", .none),
    ]
  }

  /// Names that a program's own variables have, and of which better ones exist.
  private static let shortNames: Set = [
    "double", "dtype", "e", "inf", "nan", "eq", "ne", "lt", "le", "gt", "ge", "less", "greater",
  ]

  /// Functions, `Tensor` and element types; names that Python itself has keep Python's meaning.
  static func promptBindings(of paddle: Module) -> [(name: Str, value: Value)] {
    paddle.bindings.filter { binding in
      let name = binding.name.text
      return !name.hasPrefix("_") && Modules.builtins.get(binding.name) == nil
        && !shortNames.contains(name)
    }
  }
}
