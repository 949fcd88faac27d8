import Interpreter

/// `pickle`: values to bytes and back, without running anything that the bytes name.
enum PickleModule {
  static func register() {
    Modules.register("_pickle") { module in
      module.set("UnpicklingError", .type(PickleGlobals.errorType))
      module.define([
        Native("dumps(obj, /)", "The bytes of a value.") { a throws(Raised) in
          .object(Bytes(try PickleWriter.file(of: a[0])))
        },
        Native("loads(data, /)", "The value that bytes hold.") { a throws(Raised) in
          guard case .object(let object) = a[0], let data = object as? Bytes else {
            throw Raised(
              .typeError, "a bytes-like object is required, not '{}'", a[0].type.name)
          }
          return try PickleReader.value(of: data.bytes)
        },
      ])
    }
    Modules.register("pickle", source: { pickleSource })
  }
}
