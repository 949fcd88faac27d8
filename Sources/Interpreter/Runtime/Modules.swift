import Syntax

/// The modules that programs can import.
public enum Modules {
  /// The names that need no import.
  public nonisolated(unsafe) static let builtins: Module = {
    let module = Module("builtins")
    Types.register()
    CoreTypes.register()
    for (kind, type) in BuiltinTypes.exceptions { module.set(kind.rawValue, .type(type)) }
    CoreTypes.define(in: module)
    Builtins.register(in: module)
    StandardModules.register()
    return module
  }()

  /// Folders with the user's own modules, in the order of search.
  public nonisolated(unsafe) static var searchPath: [String] = []
  /// Reads a file; nil when there is none.
  public nonisolated(unsafe) static var readFile: (String) -> String? = { _ in nil }
  nonisolated(unsafe) private static var loaded: [String: Module] = [:]
  nonisolated(unsafe) private static var loaders: [String: Loader] = [:]
  /// The modules whose definitions are names of another.
  nonisolated(unsafe) private static var parts: [String: [(name: String, hidden: Set<String>)]] =
    [:]
  /// For each module with parts, the part that defines a name.
  nonisolated(unsafe) private static var origins: [String: [String: String]] = [:]

  private enum Loader {
    case native((Module) throws(Raised) -> Void)
    case source(() -> String)
  }

  /// Offers a module whose names `fill` binds when it is first imported.
  public static func register(_ name: String, _ fill: @escaping (Module) throws(Raised) -> Void) {
    loaders[name] = .native(fill)
  }

  /// Offers a module written in the language itself.
  public static func register(_ name: String, source: @escaping () -> String) {
    loaders[name] = .source(source)
  }

  /// Offers a module written in the language itself whose public definitions, but for the hidden
  /// ones, are names of `parent` too: each is found when the program first asks for one of them.
  public static func register(
    _ name: String, partOf parent: String, hiding hidden: Set<String> = [],
    source: @escaping () -> String
  ) {
    register(name, source: source)
    parts[parent, default: []].append((name, hidden))
  }

  /// The names of modules that the language offers, for completion and suggestions.
  public static var registeredNames: [String] { loaders.keys.sorted() }

  /// Forgets the user's own modules, so that they are read afresh.
  public static func forgetFiles() { loaded = loaded.filter { $0.value.file == nil } }

  /// The module of a dotted path, loaded if need be; parents are loaded first.
  public static func load(_ path: String) throws(Raised) -> Module {
    var parent: Module?
    var name = ""
    var last: Module?
    for part in path.split(separator: ".", omittingEmptySubsequences: false).map(String.init) {
      name += name.isEmpty ? part : "." + part
      let module = try loadOne(name, in: parent)
      if let parent, parent.get(part) == nil { parent.set(part, .object(module)) }
      parent = module
      last = module
    }
    guard let last else { throw notFound(path) }
    return last
  }

  /// A module relative to the one that imports it: `level` dots.
  static func load(_ path: String, level: Int, from module: Module) throws(Raised) -> Module {
    guard level > 0 else { return try load(path) }
    var parts = module.name.split(separator: ".").map(String.init)
    let isPackage = module.file?.hasSuffix("/__init__.py") ?? false
    let up = isPackage ? level - 1 : level
    guard parts.count >= up, module.name != "__main__" else {
      throw Raised(.importError, "attempted relative import with no known parent package")
    }
    parts.removeLast(up)
    if !path.isEmpty { parts.append(path) }
    guard !parts.isEmpty else {
      throw Raised(.importError, "attempted relative import beyond top-level package")
    }
    return try load(parts.joined(separator: "."))
  }

  /// A name of a module, or a submodule.
  static func member(_ name: Str, of module: Module) throws(Raised) -> Value {
    if let value = try Value.object(module).attributeIfPresent(name) { return value }
    let path = module.name + "." + name.text
    if findFile(path) != nil { return .object(try load(path)) }
    if let absence = Absence.explain(.object(module), name.text) {
      throw absence.raised(.importError)
    }
    throw Raised(
      .importError, "cannot import name '{}' from '{}'{}", name.text, module.name,
      module.file.map { " (\($0))" } ?? ""
    ).suggesting(Suggestion.nearest(to: name.text, among: module.ownAttributeNames))
  }

  /// What `from module import *` binds: `__all__`, or the names without a leading underscore.
  static func publicNames(of module: Module) throws(Raised) -> [Str] {
    guard let all = module.get(Names.all) else {
      return module.bindings.map(\.name).filter { !$0.text.hasPrefix("_") }
    }
    var names: [Str] = []
    for item in try all.items() {
      guard case .str(let name) = item else {
        throw Raised(
          .typeError, "Item in {}.__all__ must be str, not {}", module.name, item.type.name)
      }
      names.append(Str.intern(name.text))
    }
    return names
  }

  /// Whether the language offers a module of that path.
  static func isRegistered(_ path: String) -> Bool { loaders[path] != nil }

  /// The part of `parent` that defines a name, for every such name.
  static func origins(of parent: String) -> [String: String] {
    if let known = origins[parent] { return known }
    var found: [String: String] = [:]
    for part in parts[parent] ?? [] {
      guard case .source(let text)? = loaders[part.name] else { continue }
      for name in definedNames(in: text()) where !part.hidden.contains(name) {
        found[name] = part.name
      }
    }
    origins[parent] = found
    return found
  }

  private static func loadOne(_ name: String, in parent: Module?) throws(Raised) -> Module {
    if let module = loaded[name] { return module }
    if name == "builtins" { return builtins }
    switch loaders[name] {
    case .native(let fill):
      return try loading(Module(name)) { module throws(Raised) in try fill(module) }
    case .source(let text):
      return try loading(Module(name)) { module throws(Raised) in
        try run(text(), name: "<\(name)>", isLibrary: true, in: module)
      }
    case nil: break
    }
    if let parent,
      case .object(let object)? = parent.get(String(name.split(separator: ".").last ?? "")),
      let module = object as? Module
    {
      return module
    }
    guard let file = findFile(name), let text = readFile(file) else { throw notFound(name, parent) }
    let module = Module(name)
    module.file = file
    module.set("__file__", .string(file))
    return try loading(module) { module throws(Raised) in try run(text, name: file, in: module) }
  }

  /// Registers a module while it is being filled, so that circular imports find it.
  private static func loading(_ module: Module, _ fill: (Module) throws(Raised) -> Void)
    throws(Raised) -> Module
  {
    module.set("__name__", .string(module.name))
    loaded[module.name] = module
    do throws(Raised) { try fill(module) } catch {
      loaded[module.name] = nil
      throw error
    }
    return module
  }

  private static func findFile(_ name: String) -> String? {
    let path = name.split(separator: ".").joined(separator: "/")
    for folder in searchPath {
      for candidate in ["\(folder)/\(path).py", "\(folder)/\(path)/__init__.py"]
      where readFile(candidate) != nil {
        return candidate
      }
    }
    return nil
  }

  private static func run(
    _ text: String, name: String, isLibrary: Bool = false, in module: Module
  ) throws(Raised) {
    guard let source = SourceMap.shared.add(name: name, text: text, isLibrary: isLibrary) else {
      throw Raised(.memoryError, "too much source text")
    }
    let statements: [Statement]
    do throws(SyntaxError) { statements = try parse(source) } catch { throw Raised(error) }
    _ = try Program(statements, in: module).run()
  }

  private static func notFound(_ name: String, _ parent: Module? = nil) -> Raised {
    let last = name.split(separator: ".").last.map(String.init) ?? name
    if let parent, let absence = Absence.explain(.object(parent), last) {
      return absence.raised(.moduleNotFoundError)
    }
    if let parent, loaders[parent.name] != nil || parent.file != nil {
      let isPackage = parent.file?.hasSuffix("/__init__.py") ?? true
      return Raised(
        .moduleNotFoundError,
        isPackage ? "No module named '{}'" : "No module named '{}'; '{}' is not a package", name,
        parent.name)
    }
    let error = Raised(.moduleNotFoundError, "No module named '{}'", name)
    if let advice = UnofferedModules.advice(on: name) {
      return error.noting("Dandelion does not offer {}: {}", name, advice)
    }
    return error.suggesting(Suggestion.nearest(to: name, among: registeredNames))
  }
}

extension Raised {
  /// A syntax error as an exception.
  public init(_ error: SyntaxError) {
    let kind: ExceptionKind =
      switch error.kind {
      case .syntax: .syntaxError
      case .indentation: .indentationError
      case .tab: .tabError
      }
    let exception = Exception(kind, error.template, error.arguments)
    exception.position = error.range
    self.init(exception)
  }
}
