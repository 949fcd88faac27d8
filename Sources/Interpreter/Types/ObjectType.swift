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

nonisolated(unsafe) private let comparisonMethods: [Class.Member] = comparisonOperators.map { op in
  .method(op.methodName.text + "(self, value, /)", "The operator \(op.rawValue).") {
    a throws(Raised) in
    let left = a[0].unwrapped
    let right = a[1].unwrapped
    if case .instance = left {
      guard op == .equal || op == .notEqual, left.isSame(right) else {
        return .object(NotImplemented.value)
      }
      return .bool(op == .equal)
    }
    guard left.type === right.type || (left.isNumber && right.isNumber) else {
      return .object(NotImplemented.value)
    }
    do throws(Raised) {
      return try Value.compare(op, left, right)
    } catch {
      let template = error.exception.message?.template
      guard template?.hasPrefix("'{}' not supported between") == true else { throw error }
      return .object(NotImplemented.value)
    }
  }
}

private let comparisonOperators: [ComparisonOperator] = [
  .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual,
]

extension Value {
  /// Whether it is an int, a bool or a float.
  var isNumber: Bool {
    switch self {
    case .int, .bool, .double: true
    case .object(let object): object is LongInteger
    default: false
    }
  }
}
