import Autograd
import Interpreter
import Tensors

/// The methods of `Layer` that every call and every attribute goes through.
///
/// Parameters, buffers and sublayers live in dictionaries of the layer, as in Paddle; these methods
/// make them look like attributes.
enum LayerMethods {
  /// The class whose methods `Layer` takes over.
  nonisolated(unsafe) static let kind: Class = {
    let type = Class(builtin: "LayerMethods", module: "paddle.nn")
    type.lendsMethods = true
    type.define { [get, set, delete, call] }
    return type
  }()

  private static var get: Class.Member {
    .method("__getattr__(self, name)", "A parameter, buffer or sublayer of the layer.") {
      (arguments) throws(Raised) in
      let layer = try receiver(arguments[0])
      let name = try name(arguments[1])
      if let value = find(layer, name) { return value }
      throw layer.lacks(name)
    }
  }

  /// The parameter, buffer or sublayer of that name.
  static func find(_ layer: Instance, _ name: Str) -> Value? {
    layer.table(.parameters)?.get(name) ?? layer.table(.sublayers)?.get(name)
      ?? layer.table(.buffers)?.get(name)
  }

  private static var delete: Class.Member {
    .method("__delattr__(self, name)", "Removes an attribute, parameter, buffer or sublayer.") {
      (arguments) throws(Raised) in
      let layer = try receiver(arguments[0])
      let name = try name(arguments[1])
      for table in LayerTable.allCases {
        if try layer.table(table)?.remove(.str(name)) != nil { return .none }
      }
      guard layer.remove(name) else { throw layer.lacks(name) }
      return .none
    }
  }

  static func receiver(_ value: Value) throws(Raised) -> Instance {
    if case .instance(let layer) = value { return layer }
    throw Raised(.typeError, "a Layer is needed here, not {}", value.type.name)
  }

  private static func name(_ value: Value) throws(Raised) -> Str {
    if case .str(let name) = value { return name }
    throw Raised(.typeError, "attribute name must be string, not '{}'", value.type.name)
  }
}

/// The dictionaries of a layer, in the order in which a name is looked for.
enum LayerTable: CaseIterable {
  case parameters, sublayers, buffers

  private nonisolated(unsafe) static let names = [
    Str.intern("_parameters"), Str.intern("_sub_layers"), Str.intern("_buffers"),
  ]
  fileprivate var name: Str {
    switch self {
    case .parameters: LayerTable.names[0]
    case .sublayers: LayerTable.names[1]
    case .buffers: LayerTable.names[2]
    }
  }

  /// What messages call a member, and the type that it has.
  fileprivate var description: (kind: String, type: String) {
    switch self {
    case .parameters: ("parameter", "Parameter")
    case .sublayers: ("sublayer", "Layer")
    case .buffers: ("buffers", "core.DenseTensor")
    }
  }
}

extension Instance {

  /// One of the layer's dictionaries; nil before `Layer.__init__` has run.
  func table(_ table: LayerTable) -> Dict? {
    if case .dict(let dict)? = attribute(table.name) { dict } else { nil }
  }

  fileprivate func lacks(_ name: Str) -> Raised {
    Raised(.attributeError, "'{}' object has no attribute '{}'", type.name, name.text)
      .suggesting(Suggestion.nearest(to: name.text, among: knownNames))
  }

  private var knownNames: [String] {
    var names = Value.instance(self).attributeNames()
    for table in LayerTable.allCases {
      for case .str(let name) in self.table(table)?.keys ?? [] { names.append(name.text) }
    }
    return names
  }
}

// MARK: - Setting attributes

extension LayerMethods {
  private nonisolated(unsafe) static let transient = Str.intern("_non_persistable_buffer_names_set")

  private static var set: Class.Member {
    .method("__setattr__(self, name, value)", "Sets an attribute; a parameter or layer joins.") {
      (arguments) throws(Raised) in
      let layer = try receiver(arguments[0])
      try store(layer, Str.intern(try name(arguments[1]).text), arguments[2])
      return .none
    }
  }

  private static func store(_ layer: Instance, _ name: Str, _ value: Value) throws(Raised) {
    guard let table = try table(for: value, of: layer), let members = layer.table(table) else {
      if try !storeOverMember(layer, name, value) { try layer.storeDefault(name, value) }
      return
    }
    let isNew = members.get(name) == nil
    if table == .buffers, isNew {
      if layer.table(.parameters)?.get(name) != nil { throw wrong(value, for: name, .parameters) }
      if case .object(let object)? = layer.attribute(transient) {
        try (object as? SetObject)?.add(.str(name))
      }
    }
    if isNew {
      for other in LayerTable.allCases { _ = try layer.table(other)?.remove(.str(name)) }
      _ = layer.remove(name)
    }
    members.set(name, value)
  }

  /// The table that a value belongs to; nil for plain attributes.
  private static func table(for value: Value, of layer: Instance) throws(Raised) -> LayerTable? {
    switch value {
    case .tensor(let variable) where !variable.isParameter: return .buffers
    case .tensor: break
    case .instance(let other) where other.table(.sublayers) != nil: break
    default: return nil
    }
    guard layer.table(.parameters) != nil else {
      throw Raised(.valueError, "super().__init__() should be called first")
    }
    if case .tensor = value { return .parameters }
    return .sublayers
  }

  /// Stores None over a parameter, buffer or sublayer; false when there is none of that name.
  private static func storeOverMember(
    _ layer: Instance, _ name: Str, _ value: Value
  ) throws(Raised) -> Bool {
    for table in LayerTable.allCases where layer.table(table)?.get(name) != nil {
      guard value.isNone else { throw wrong(value, for: name, table) }
      layer.table(table)?.set(name, .none)
      return true
    }
    return false
  }

  private static func wrong(_ value: Value, for name: Str, _ table: LayerTable) -> Raised {
    let (kind, type) = table.description
    return Raised(
      .typeError, "assignment to {} '{}' should be of type {} or None, but got '{}'", kind,
      name.text, type, value.type.name)
  }
}
