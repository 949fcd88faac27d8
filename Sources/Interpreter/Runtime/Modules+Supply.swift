// Names of a module that are bound when they are first asked for: its parts and submodules.
extension Modules {
  /// A name that a part of `module` defines, or a submodule; nil when there is none.
  static func supply(_ name: String, of module: Module) throws(Raised) -> Value? {
    if let part = origins(of: module.name)[name] {
      return try load(part).get(name)
    }
    let path = module.name + "." + name
    return isRegistered(path) ? .object(try load(path)) : nil
  }

  /// The names that `supply` finds.
  static func suppliedNames(of module: Module) -> [String] {
    let prefix = module.name + "."
    let submodules = registeredNames.filter { $0.hasPrefix(prefix) }
      .map { String($0.dropFirst(prefix.count).prefix { $0 != "." }) }
    return Array(Set(submodules + origins(of: module.name).keys)).sorted()
  }

  /// The names that a source defines at its top level, those with a leading underscore left out.
  static func definedNames(in text: String) -> [String] {
    var names: [String] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let first = line.first, first != UInt8(ascii: " ") else { continue }
      let words = Substring(line).split(separator: " ", maxSplits: 2)
      let isDefinition = words.first == "class" || words.first == "def"
      guard words.count > 1, isDefinition || words[1] == "=" else { continue }
      let name = words[isDefinition ? 1 : 0].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      if !name.hasPrefix("_") { names.append(String(name)) }
    }
    return names
  }
}
