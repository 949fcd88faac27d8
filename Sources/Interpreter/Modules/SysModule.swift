import Glibc

extension Runtime {
  /// What `sys.argv` holds: the program and its arguments.
  public nonisolated(unsafe) static var programArguments: [String] = [""]
}

/// The function that raises SystemExit, under one of its names.
func leaving(_ name: String) -> Native {
  Native("\(name)(status=None, /)", "Ends the program.") { a throws(Raised) in
    let arguments = a.isNone(0) ? [] : [a[0]]
    throw Raised(Exception(type: ExceptionKind.systemExit.type, arguments: arguments))
  }
}

/// Binds the names of `sys`.
func fillSys(_ module: Module) throws(Raised) {
  let constants: [(String, Value)] = [
    ("argv", .list(of: Runtime.programArguments.map { .string($0) })),
    ("path", .list(of: Modules.searchPath.map { .string($0) })),
    ("version", .string("3.11 (Dandelion)")),
    ("version_info", .tuple(of: [.int(3), .int(11), .int(7), .string("final"), .int(0)])),
    ("platform", .string("linux")), ("byteorder", .string("little")),
    ("maxsize", .int(.max)), ("maxunicode", .int(0x10FFFF)), ("executable", .string("dandelion")),
    ("stdin", .object(StandardInput.stream)), ("stdout", .object(StandardStream.output)),
    ("stderr", .object(StandardStream.error)),
    ("modules", .dict(Dict())),
  ]
  for (name, value) in constants { module.set(name, value) }
  StandardStream.sys = module
  module.define([
    leaving("exit"),
    Native("exc_info()", "Kind, exception and trace of what is being handled.") {
      _ throws(Raised) in
      guard let exception = Runtime.handled.last else {
        return .tuple(of: [.none, .none, .none])
      }
      return .tuple(of: [.type(exception.type), .instance(exception), .none])
    },
    Native("getdefaultencoding()", "The encoding of text.") { _ throws(Raised) in
      .string("utf-8")
    },
    Native("getrecursionlimit()", "How deep calls may nest.") { _ throws(Raised) in
      .int(Runtime.recursionLimit)
    },
    Native("setrecursionlimit(limit, /)", "Sets how deep calls may nest.") { a throws(Raised) in
      let limit = try a.int(0)
      guard limit > 0 else {
        throw Raised(.valueError, "recursion limit must be greater or equal than 1")
      }
      Runtime.recursionLimit = min(limit, 1_000_000)
      return .none
    },
    Native("getsizeof(object, default=None, /)", "About how many bytes an object takes.") {
      a throws(Raised) in
      let items = try a[0].object?.length() ?? 0
      return .int(48 + 16 * items)
    },
    Native("intern(string, /)", "The string itself.") { a throws(Raised) in a[0] },
  ])
}
