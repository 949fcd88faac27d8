import Syntax

/// Gives `object` the methods that all types have.
func defineObject() {
  BuiltinTypes.object.define { objectMethods + comparisonMethods }
}

nonisolated(unsafe) private let objectMethods: [Class.Member] = [
  .method("__repr__(self, /)", "The text that shows the object in code.") { a throws(Raised) in
    guard case .instance(let instance) = a[0] else { return .string(try a[0].repr()) }
    return .string(try instance.defaultRepr())
  },
  .method("__str__(self, /)", "The text that print shows.") { a throws(Raised) in
    guard case .instance(let instance) = a[0] else { return .string(try a[0].str()) }
    return .string(try instance.defaultStr())
  },
  .method("__format__(self, format_spec, /)", "The text that format shows.") {
    a throws(Raised) in
    let spec = try a.str(1, of: "__format__()").text
    guard case .instance(let instance) = a[0] else { return .string(try a[0].formatted(spec)) }
    if let payload = instance.payload { return .string(try payload.formatted(spec)) }
    guard spec.isEmpty else {
      throw Raised(
        .typeError, "unsupported format string passed to {}.__format__", instance.type.name)
    }
    return .string(try a[0].str())
  },
  .method("__hash__(self, /)", "hash(self).") { a throws(Raised) in
    guard case .instance(let instance) = a[0] else { return .int(try a[0].hash()) }
    if let payload = instance.payload { return .int(try payload.hash()) }
    return .int(a[0].identity >> 4)
  },
]
