import Library
import Syntax

/// What the names of a program mean in the library: `F.relu` is `paddle.nn.functional.relu`.
struct LibraryPaths {
  /// A module or name of the library by the name that a program has given it.
  private var known: [String: String] = [:]
  /// Variables that hold what other libraries made: arrays, tables.
  private var foreign: Set<String> = []
  /// Variables that were made by a function of the library, with the path of that function.
  private(set) var makers: [String: String] = [:]

  /// `missing` are names that the program reads without binding them: a prompt knows them.
  init(_ statements: [Statement], missing: Set<String>) {
    for name in missing.intersection(Library.promptNames) {
      if let home = RealPaddle.home(of: name) { known[name] = home + "." + name }
    }
    if missing.contains("paddle") { known["paddle"] = "paddle" }
    var others: Set<String> = []
    statements.forEachNested { statement in
      switch statement.kind {
      case .import(let items): for item in items { note(item, &others) }
      case .importFrom(let module?, 0, let items?): note(items, from: module.text, &others)
      default: break
      }
    }
    foreign = others
    statements.forEachNested { statement in
      guard case .assign(let targets, let value) = statement.kind else { return }
      for target in targets { noteMaker(of: target, value) }
    }
  }

  private mutating func note(_ item: ImportItem, _ others: inout Set<String>) {
    let path = item.path.text
    let name = item.alias?.text ?? String(path.prefix { $0 != "." })
    if path == "paddle" || path.hasPrefix("paddle.") {
      known[name] = item.alias == nil ? "paddle" : path
    } else if Self.isArrayLibrary(path) {
      others.insert(name)
    }
  }

  private mutating func note(
    _ items: [ImportItem], from module: String, _ others: inout Set<String>
  ) {
    for item in items {
      let name = (item.alias ?? item.path).text
      if module == "paddle" || module.hasPrefix("paddle.") {
        known[name] = module + "." + item.path.text
      } else if Self.isArrayLibrary(module) {
        others.insert(name)
      }
    }
  }

  private static func isArrayLibrary(_ path: String) -> Bool {
    ["numpy", "pandas", "sklearn", "scipy"].contains(path.prefix { $0 != "." })
  }

  private mutating func noteMaker(of target: Expression, _ value: Expression) {
    if isForeign(value) {
      for name in target.names { foreign.insert(name) }
    } else if case .call(let callee, _) = value.kind, let path = path(of: callee) {
      makers[target.source] = path
    }
  }

  /// The path of a name or of attributes of it; nil for what does not begin at the library.
  func path(of expression: Expression) -> String? {
    switch expression.kind {
    case .name(let name): known[name]
    case .attribute(let base, let name): path(of: base).map { $0 + "." + name.text }
    default: nil
    }
  }

  /// Whether a value comes from another library, or is plain data made of a tensor.
  func isForeign(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name(let name): foreign.contains(name)
    case .string, .formatted: true
    case .attribute(let base, let name):
      ["numpy", "tolist", "item"].contains(name.text) || isForeign(base)
    case .call(let base, _), .subscripted(let base, _): isForeign(base)
    case .binary(_, let left, let right): isForeign(left) || isForeign(right)
    default: false
    }
  }
}
