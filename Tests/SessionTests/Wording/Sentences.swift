import Syntax

/// Finds the sentences that readers may see in the sources of the program.
enum Sentences {
  /// Those of a Swift source: what is given to errors, templates and labels, and all prose.
  static func inSwift(_ source: String) -> [String] {
    SwiftLiterals.all(in: source).filter { literal in
      let text = literal.text
      guard !isCode(text) else { return false }
      return isProse(text)
        || (hasWord(text) && isShown(literal.before, isLabel: !text.contains(" ")))
    }.map(\.text)
  }

  /// Those of a library source in Python: messages of `raise`, and documentation of public names.
  static func inPython(_ source: String) -> [String] {
    guard let source = SourceMap().add(name: "", text: source),
      let statements = try? parse(source)
    else { return [] }
    var found: [String] = []
    collect(statements, &found)
    return found.filter(hasWord)
  }

  /// Functions whose text arguments are shown, and names of such arguments.
  private static let callees: Set = [
    "Raised", "TensorError", "SyntaxError", "SymbolicError", "CommandFailure", "noting", "error",
    "refusal", "failure", "told",
  ]
  private static let labels: Set = ["summary", "details", "inline", "worded", "convention"]
  /// Those that take single words too.
  private static let calleesOfLabels: Set = ["label", "titled", "section"]
  private static let labelsOfLabels: Set = ["template", "joint", "line"]
  private static let commonWords: Set = [
    "a", "an", "the", "is", "are", "of", "to", "in", "not", "no", "must", "has", "have", "be", "or",
    "and", "for", "with", "cannot", "by", "that", "it", "at", "from", "needs", "takes", "does",
    "only", "than", "as", "on", "was", "can", "this", "its", "there", "where", "when", "what",
    "each", "all",
  ]

  private static func isShown(_ before: String, isLabel: Bool) -> Bool {
    guard let bracket = before.lastIndex(of: "(") else { return false }
    let callee = before[..<bracket].reversed().prefix { $0.isLetter || $0.isNumber }
    let name = String(callee.reversed())
    if calleesOfLabels.contains(name) || (!isLabel && callees.contains(name)) { return true }
    let rest = before[before.index(after: bracket)...]
    guard let colon = rest.lastIndex(of: ":"), !rest[colon...].contains(",") else { return false }
    let label = String(rest[..<colon].reversed().prefix { $0.isLetter }.reversed())
    return labelsOfLabels.contains(label) || (!isLabel && labels.contains(label))
  }

  /// Three words or more, one of them a common one.
  private static func isProse(_ text: String) -> Bool {
    let words = text.replacing("{}", with: " ").split { !$0.isLetter && $0 != "'" && $0 != "_" }
    return text.contains(" ") && words.count >= 3
      && words.contains { commonWords.contains($0.lowercased()) }
  }

  private static func hasWord(_ text: String) -> Bool {
    text.replacing("{}", with: " ").split { !$0.isLetter }.contains { $0.count >= 3 }
  }

  /// Signatures, commands, usages, representations, and code of Python.
  private static func isCode(_ text: String) -> Bool {
    let text = text[...].drop { $0 == " " }
    let first = text.prefix { !$0.isWhitespace }
    return text.hasPrefix(":") || text.hasPrefix("<") || text.hasPrefix("[")
      || (first.count > 1 && first.allSatisfy(\.isUppercase))
      || text.wholeMatch(of: /[\w.{}]+\(.*\)( -> .*)?/) != nil
      || text.contains("print(") || text.contains("\nassert ") || text.hasPrefix("from ")
      || text.contains("\n    ")
      || text.wholeMatch(of: /\w+ ?= ?.*/) != nil
  }

  // MARK: Python

  private static func collect(_ statements: [Statement], _ found: inout [String]) {
    for statement in statements {
      switch statement.kind {
      case .raise(let exception?, _):
        if case .call(_, let arguments) = exception.kind {
          found += arguments.compactMap { template($0.value) }
        }
      case .assert(_, let message?): found += [message].compactMap(template)
      case .function(let function) where !function.name.text.hasPrefix("_"):
        found += documentation(function.body)
      case .class(let definition) where !definition.name.text.hasPrefix("_"):
        found += documentation(definition.body)
      default: break
      }
      for block in statement.blocks { collect(block, &found) }
    }
  }

  private static func documentation(_ body: [Statement]) -> [String] {
    guard case .expression(let value)? = body.first?.kind, case .string(let text) = value.kind
    else { return [] }
    return text.split(separator: "\n").prefix { !$0.contains(">>>") }.map { String($0) }
  }

  /// A text with `{}` for what is computed; nil for what is no text.
  private static func template(_ expression: Expression) -> String? {
    switch expression.kind {
    case .string(let text): text
    case .formatted(let parts):
      parts.map { part in if case .text(let text) = part { text } else { "{}" } }.joined()
    case .binary(.add, let left, let right):
      template(left).map { $0 + (template(right) ?? "{}") } ?? template(right).map { "{}" + $0 }
    case .conditional(_, let then, _): template(then)
    default: nil
    }
  }
}
