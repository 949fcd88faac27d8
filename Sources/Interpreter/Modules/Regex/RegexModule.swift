/// Binds the names of `_re`.
func fillRegex(_ module: Module) throws(Raised) {
  module.define([
    Native("compile(pattern, flags, /)", "A pattern ready to match.") { a throws(Raised) in
      guard let pattern = a[0].strValue else {
        throw Raised(.typeError, "first argument must be string or compiled pattern")
      }
      do throws(RegexError) {
        let flags = RegexFlags(rawValue: (try? a.int(1)) ?? 0)
        return .object(CompiledRegex(try RegexProgram(pattern.text, flags)))
      } catch {
        return .tuple(of: [.string(error.message), error.position.map { .int($0) } ?? .none])
      }
    }
  ])
}

/// A compiled pattern, as the module `re` holds it.
private final class CompiledRegex: Object {
  let program: RegexProgram
  /// The text that was searched last, as code points: searches go through a text in many steps.
  private var recent: (text: Str, scalars: [UInt32])?

  init(_ program: RegexProgram) { self.program = program }

  nonisolated(unsafe) static let kind: Class = {
    let type = Class(builtin: "CompiledPattern", module: "_re")
    type.define {
      [
        .property("groups", "The number of groups.") { x throws(Raised) in
          .int(try CompiledRegex.of(x).program.groupCount)
        },
        .property("flags", "The flags, those in the pattern included.") { x throws(Raised) in
          .int(try CompiledRegex.of(x).program.flags.rawValue)
        },
        .property("groupindex", "The numbers of named groups.") { x throws(Raised) in
          let dict = Dict()
          for (name, index) in try CompiledRegex.of(x).program.names {
            dict.set(Str.intern(name), .int(index))
          }
          return .dict(dict)
        },
        .method(
          "find(self, text, start, end, mode, /)",
          "The bounds of all groups of a match, or None; mode: 0 anywhere, 1 here, 2 all of it, 3 anywhere but empty here."
        ) { a throws(Raised) in
          guard let text = a[1].strValue else {
            throw Raised(
              .typeError, "expected string or bytes-like object, got '{}'", a[1].type.name)
          }
          return try CompiledRegex.of(a[0]).find(
            text, start: a.int(2), end: a.int(3), mode: a.int(4))
        },
      ]
    }
    return type
  }()

  override var type: Class { CompiledRegex.kind }

  private static func of(_ value: Value) throws(Raised) -> CompiledRegex {
    if case .object(let object) = value, let regex = object as? CompiledRegex { return regex }
    throw Raised(.typeError, "a compiled pattern is needed here, not {}", value.type.name)
  }

  private func find(_ text: Str, start: Int, end: Int, mode: Int) throws(Raised) -> Value {
    let scalars: [UInt32]
    if let recent, recent.text === text {
      scalars = recent.scalars
    } else {
      scalars = text.text.unicodeScalars.map(\.value)
      recent = (text, scalars)
    }
    let last = min(max(end, 0), scalars.count)
    var matcher = RegexMatcher(program, scalars, end: last)
    var place = max(start, 0)
    while place <= last {
      let demand: RegexMatcher.Demand =
        mode == 2 ? .toEnd : mode == 3 && place == start ? .notEmpty : .none
      if try matcher.matches(at: place, demand) {
        return .list(of: matcher.slots.map { .int($0) })
      }
      if mode == 1 || mode == 2 { break }
      place += 1
    }
    return .none
  }
}
