/// Gives exceptions the attributes that hold what they were made with.
func defineExceptionAttributes() {
  ExceptionKind.systemExit.type.define {
    [
      .property("code", "What the program ends with.") { value throws(Raised) in
        guard let arguments = (value.object as? Exception)?.arguments else { return .none }
        return arguments.count > 1 ? .tuple(of: arguments) : arguments.first ?? .none
      }
    ]
  }
  for (index, name) in ["errno", "strerror", "filename"].enumerated() {
    ExceptionKind.osError.type.define {
      [
        .property(name, "A part of what the system reported.") { value throws(Raised) in
          guard let exception = value.object as? Exception else { return .none }
          if let noted = exception.attribute(Str.intern(name)) { return noted }
          let arguments = exception.arguments
          return arguments.count > 1 && index < arguments.count ? arguments[index] : .none
        }
      ]
    }
  }
}
