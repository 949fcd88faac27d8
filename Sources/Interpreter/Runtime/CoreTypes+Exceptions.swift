extension CoreTypes {
  static var exceptionMembers: [Class.Member] {
    [
      .method("__init__(self, *arguments, **keywords)", "Set args.") { arguments throws(Raised) in
        try exception(arguments[0])?.arguments = arguments[1].items()
        return .none
      },
      .method("with_traceback(self, traceback, /)", "The exception itself.") { $0[0] },
      .method("add_note(self, note, /)", "Add a remark that is shown below the message.") {
        arguments throws(Raised) in
        let note = Exception.Message(template: "{}", arguments: [try arguments.string(1)])
        exception(arguments[0])?.remarks.append(note)
        return .none
      },
      .property(
        "args", "What the exception was made with.",
        get: { .tuple(of: exception($0)?.arguments ?? []) },
        set: { value, new throws(Raised) in exception(value)?.arguments = try new.items() }),
      link("__cause__", "What `raise … from` gave.", \.cause),
      link("__context__", "The exception that was being handled.", \.context),
      .property(
        "__suppress_context__", "Whether the context is not shown.",
        get: { .bool(exception($0)?.suppressesContext ?? false) }),
      .property("__traceback__", "The places the exception has passed.", get: { _ in .none }),
    ]
  }

  static var stopIterationValue: Class.Member {
    .property(
      "value", "What the generator returned.",
      get: {
        exception($0)?.arguments.first ?? .none
      })
  }

  private static func exception(_ value: Value) -> Exception? { value.object as? Exception }

  private static func link(
    _ name: String, _ summary: String, _ path: ReferenceWritableKeyPath<Exception, Exception?>
  ) -> Class.Member {
    .property(
      name, summary,
      get: { exception($0)?[keyPath: path].map { .instance($0) } ?? .none },
      set: { value, new in exception(value)?[keyPath: path] = exception(new) })
  }

  static var generatorMembers: [Class.Member] {
    [
      nextMethod, iterateMethod,
      .method("send(self, value, /)", "Go on, with the value of the waiting yield.") {
        arguments throws(Raised) in
        try step(arguments[0]) { generator throws(Raised) in try generator.send(arguments[1]) }
      },
      .method("throw(self, type, value=None, traceback=None, /)", "Go on with an exception.") {
        arguments throws(Raised) in
        let exception = try arguments[arguments.isNone(2) ? 1 : 2].asException()
        return try step(arguments[0]) { generator throws(Raised) in
          try generator.raise(Raised(exception))
        }
      },
      .method("close(self)", "End the generator.") { arguments throws(Raised) in
        try (arguments[0].object as? Generator)?.close()
        return .none
      },
      .property(
        "__name__", "The name of the function.",
        get: {
          ($0.object as? Generator).map { .string($0.function.name) } ?? .none
        }),
    ]
  }

  private static func step(
    _ value: Value, _ body: (Generator) throws(Raised) -> Value?
  ) throws(Raised) -> Value {
    guard let generator = value.object as? Generator else { return .none }
    if let value = try body(generator) { return value }
    let result = generator.result
    throw Raised(
      Exception(type: ExceptionKind.stopIteration.type, arguments: result.isNone ? [] : [result]))
  }
}
