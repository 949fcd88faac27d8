import Interpreter

/// `_numpy_random`: the generators behind `numpy.random`.
enum RandomModule {
  static func fill(_ module: Module) {
    module.set("RandomState", .type(NumpyRandomState.kind))
    module.set("Generator", .type(NumpyGenerator.kind))
    module.set("shared", .object(NumpyRandomState.shared))
    module.define([NumpyGenerator.maker])
  }
}
