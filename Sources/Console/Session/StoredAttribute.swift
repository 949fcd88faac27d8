import Interpreter

extension Value {
  /// An attribute that can be had without running code of the program.
  func storedAttribute(_ name: String) -> Value? {
    let name = Str.intern(name)
    switch self {
    case .object(let object as Module): return object.get(name)
    case .instance(let instance):
      if let own = instance.attribute(name) { return own }
      for table in Self.tablesOfLayers {
        if case .dict(let parts)? = instance.attribute(table), let part = parts.get(name) {
          return part
        }
      }
    case .type(let type): return type.lookup(name)
    default: break
    }
    return type.lookup(name)
  }

  /// Where layers keep what looks like attributes of their own.
  private nonisolated(unsafe) static let tablesOfLayers = [
    Str.intern("_parameters"), Str.intern("_sub_layers"), Str.intern("_buffers"),
  ]
}
