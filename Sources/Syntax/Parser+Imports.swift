extension Parser {
  mutating func parseImport() throws(SyntaxError) -> Statement.Kind {
    advance()
    var items: [ImportItem] = []
    repeat {
      let path = try parsePath()
      items.append(try parseAlias(of: path))
    } while accept(.comma)
    return .import(items)
  }

  private mutating func parsePath() throws(SyntaxError) -> Name {
    let start = here
    var parts = [try parseName().text]
    while accept(.dot) { parts.append(try parseName().text) }
    return Name(parts.joined(separator: "."), range(from: start))
  }

  mutating func parseImportFrom() throws(SyntaxError) -> Statement.Kind {
    advance()
    var level = 0
    while kind == .dot || kind == .ellipsis {
      level += kind == .dot ? 1 : 3
      advance()
    }
    let module = level > 0 && kind == .import ? nil : try parsePath()
    try expect(.import)
    if kind == .star, scope.kind != .module {
      throw error("import * only allowed at module level", at: range(token))
    }
    if accept(.star) { return .importFrom(module: module, level: level, items: nil) }
    let isParenthesized = accept(.leftParenthesis)
    var items = [try parseImportedName()]
    while accept(.comma) {
      if isParenthesized, kind == .rightParenthesis { break }
      if kind == .newline {
        throw error("trailing comma not allowed without surrounding parentheses", at: range(token))
      }
      items.append(try parseImportedName())
    }
    if isParenthesized { try expect(.rightParenthesis) }
    return .importFrom(module: module, level: level, items: items)
  }

  private mutating func parseImportedName() throws(SyntaxError) -> ImportItem {
    try parseAlias(of: try parseName())
  }

  private mutating func parseAlias(of path: Name) throws(SyntaxError) -> ImportItem {
    if accept(.as) { return ImportItem(path: path, alias: try parseBoundName()) }
    let first = String(path.text.prefix { $0 != "." })
    scope.bindings.append(Name(first, path.range))
    return ImportItem(path: path, alias: nil)
  }
}
