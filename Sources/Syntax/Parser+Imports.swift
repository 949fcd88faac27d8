extension Parser {
  mutating func parseImport() throws(SyntaxError) -> Statement.Kind {
    advance()
    var items: [ImportItem] = []
    repeat {
      let path = try parsePath()
      items.append(ImportItem(path: path, alias: accept(.as) ? try parseName() : nil))
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
    let name = try parseName()
    return ImportItem(path: name, alias: accept(.as) ? try parseName() : nil)
  }
}
