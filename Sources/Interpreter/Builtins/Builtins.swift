/// The functions and types that need no import, beside those of the language itself.
enum Builtins {
  /// Binds them in the module `builtins`.
  static func register(in module: Module) {
    for type in types { module.set(type.name, .type(type)) }
    for alias in ["IOError", "EnvironmentError"] {
      module.set(alias, .type(ExceptionKind.osError.type))
    }
    let functions =
      printing + iteration + numberFunctions + introspection + attributeFunctions
      + [openFile, leaving("exit"), leaving("quit")]
    let constructors = types.compactMap(\.constructor)
    for native in functions + constructors { native.isBuiltin = true }
    module.define(functions)
  }

  nonisolated(unsafe) private static let types: [Class] =
    [
      BuiltinTypes.int, BuiltinTypes.bool, BuiltinTypes.float, BuiltinTypes.str,
      BuiltinTypes.list, BuiltinTypes.tuple, BuiltinTypes.dict, BuiltinTypes.set,
      BuiltinTypes.frozenset, BuiltinTypes.range, BuiltinTypes.slice,
    ] + iterationTypes
}
