/// The functions that need no import.
enum Builtins {
  /// Binds them in the module `builtins`.
  static func register(in module: Module) {}
}
