/// Gives the types of functions and methods `__call__`.
func defineCallables() {
  for type in [
    BuiltinTypes.function, BuiltinTypes.method, BuiltinTypes.native, BuiltinTypes.methodDescriptor,
  ] {
    type.define {
      [
        .method("__call__(self, /, *args, **kwargs)", "Calls it.") { a throws(Raised) in
          var arguments = CallArguments()
          if case .tuple(let tuple) = a[1] { arguments.positional = tuple.items }
          if case .dict(let dict) = a[2] {
            for (key, value) in zip(dict.keys, dict.values) {
              if let name = key.strValue {
                arguments.keywords.append((Str.intern(name.text), value))
              }
            }
          }
          return try call(a[0], with: arguments)
        }
      ]
    }
  }
}
