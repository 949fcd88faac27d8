import Autograd
import Interpreter
import Tensors

/// `paddle.save` and `paddle.load`: files that real Paddle reads and writes too.
enum SavingFunctions {
  private nonisolated(unsafe) static let nameTable = Value.string("StructuredToParameterName@@")

  static var functions: [Native] {
    [
      Native("save(obj, path, protocol=4, **configs)", "Writes tensors and containers to a file.") {
        a throws(Raised) in
        try save(a[0], to: path(a[1]))
        return .none
      },
      Native("load(path, **configs)", "The tensors and containers in a file.") {
        a throws(Raised) in
        guard case .dict(let configs) = a[1] else { return .none }
        return try load(
          path(a[0]), asArrays: isSet("return_numpy", configs),
          keepsNames: isSet("keep_name_table", configs))
      },
    ]
  }

  private static func path(_ value: Value) throws(Raised) -> String {
    if case .str(let text) = value { return text.text }
    if let path = try? call(value.attribute(Str.intern("__fspath__"))).str() { return path }
    throw Raised(
      .valueError, "only supports saving objects to file and `BytesIO`, but got {}",
      try Value.type(value.type).repr())
  }

  private static func isSet(_ name: String, _ configs: Dict) throws(Raised) -> Bool {
    try configs.get(.string(name))?.isTrue() ?? false
  }

  private static func save(_ value: Value, to path: String) throws(Raised) {
    guard !path.isEmpty, !path.hasSuffix("/") else {
      throw Raised(
        .valueError,
        "The input path MUST be format of dirname/filename, but received filename is empty string.")
    }
    let bytes = try PickleWriter.file(of: isState(value) ? named(value) : value)
    try FileAccess.makeFolders(for: path)
    try FileAccess.replace(path, with: bytes)
  }

  /// Whether a value is what `state_dict()` gives: a dict of tensors, and of dicts without tensors.
  private static func isState(_ value: Value) -> Bool {
    guard let dict = entries(value) else { return false }
    return dict.values.allSatisfy { item in
      if case .tensor = item { return true }
      guard let inner = entries(item) else { return false }
      return !inner.values.contains { if case .tensor = $0 { true } else { false } }
    }
  }

  static func entries(_ value: Value) -> Dict? {
    switch value {
    case .dict(let dict): return dict
    case .instance(let instance):
      if case .dict(let dict)? = instance.payload { return dict }
      return nil
    default: return nil
    }
  }

  /// The state with arrays for tensors, and their names in a table of its own.
  private static func named(_ value: Value) throws(Raised) -> Value {
    let (result, names) = (Dict(), Dict())
    guard let dict = entries(value) else { return value }
    for (key, item) in zip(dict.keys, dict.values) {
      guard case .tensor(let variable) = item else {
        try result.set(key, item)
        continue
      }
      try result.set(key, .object(NumpyArray(variable.value)))
      try names.set(key, .string(TensorNames.name(of: variable)))
    }
    try result.set(nameTable, .dict(names))
    return .dict(result)
  }

  private static func load(
    _ path: String, asArrays: Bool, keepsNames: Bool
  ) throws(Raised) -> Value {
    let bytes: [UInt8]
    do throws(Raised) { bytes = try FileAccess.bytes(of: path) } catch {
      guard error.exception.isKind(.fileNotFoundError) else { throw error }
      throw Raised(
        .valueError, "The ``path`` ({}) to load model not exists.", path)
    }
    let value = try PickleReader.value(of: bytes)
    guard case .dict(let state) = value, let names = try state.get(nameTable) else {
      return try Restoration(asArrays: asArrays, onlyPairs: Restoration.hasPair(value))
        .restored(value)
    }
    if case .dict(let names) = names {
      for (key, name) in zip(names.keys, names.values) {
        guard let item = try state.get(key) else { continue }
        try state.set(
          key, Restoration(asArrays: asArrays, onlyPairs: false).tensor(item, name: name.str()))
      }
    }
    if !keepsNames { _ = try state.remove(nameTable) }
    return value
  }
}
