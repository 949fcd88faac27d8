import Syntax

/// `__eq__`, `__lt__` and so on, which compare the built-in values inside instances too.
nonisolated(unsafe) let comparisonMethods: [Class.Member] = comparisonOperators.map { op in
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
    guard left.type === right.type || left.isTensor || (left.isNumber && right.isNumber) else {
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
  fileprivate var isTensor: Bool { if case .tensor = self { true } else { false } }

  /// Whether it is an int, a bool or a float.
  var isNumber: Bool {
    switch self {
    case .int, .bool, .double: true
    case .object(let object): object is LongInteger
    default: false
    }
  }
}
