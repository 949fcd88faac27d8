import Autograd
import Interpreter
import Syntax
import Teaching
import Tensors

/// Completes names, attributes, keywords, modules, and the names of arguments.
struct NameCompletion {
  let session: Session

  /// The candidates for the name at the end of `before`.
  func complete(_ before: String) -> Completion {
    let word = String(before.reversed().prefix(while: Self.isInName).reversed())
    let head = before.dropLast(word.count)
    let end = before.utf8.count
    let found = Place(head).map { candidates(at: $0, head) } ?? []
    let fitting = found.filter {
      $0.text.hasPrefix(word) && ($0.text.first != "_" || word.first == "_")
    }
    var seen: Set<String> = []
    return Completion(
      range: end - word.utf8.count..<end,
      candidates: fitting.sorted { $0.text < $1.text }.filter { seen.insert($0.text).inserted })
  }

  static func isInName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  private func candidates(at place: Place, _ head: Substring) -> [Candidate] {
    switch place {
    case .attribute(let receiver): members(of: value(of: receiver))
    case .module(let prefix): modules(below: prefix)
    case .member(let module): members(ofModule: module)
    case .anywhere: arguments(around: head) + names + Self.keywords
    }
  }

  // MARK: Values

  /// What is known of an expression; none of it is run.
  private func value(of expression: Substring) -> Inferred {
    guard let statements = tentativeStatements(of: String(expression)) else { return .unknown }
    var inference = ShapeInference(names: session.main)
    return inference.follow(statements)
  }

  private func members(of value: Inferred) -> [Candidate] {
    switch value {
    case .unknown: return []
    case .tensor: return members(of: BuiltinTypes.tensor)
    case .items(_, let isTuple):
      return members(of: isTuple ? BuiltinTypes.tuple : BuiltinTypes.list)
    case .value(let value):
      return value.attributeNames().map { candidate($0, value.storedAttribute($0)) }
    }
  }

  /// The names in a module of the library; one of the user's own would run when it is loaded.
  private func members(ofModule name: String) -> [Candidate] {
    guard Modules.registeredNames.contains(name), let module = try? Modules.load(name) else {
      return []
    }
    return members(of: .value(.object(module)))
  }

  private func members(of type: Class) -> [Candidate] {
    Value.type(type).attributeNames().map { candidate($0, type.lookup(Str.intern($0))) }
  }

  private var names: [Candidate] {
    (session.main.bindings + Modules.builtins.bindings).map { candidate($0.name.text, $0.value) }
  }

  private static var keywords: [Candidate] {
    Syntax.keywords.map { Candidate($0, summary: Styled(template: "keyword").plain) }
  }

  private func modules(below prefix: Substring) -> [Candidate] {
    let names = Modules.registeredNames.filter { $0.hasPrefix(prefix) }
      .map { $0.dropFirst(prefix.count).prefix { $0 != "." } }
    return Set(names).map { Candidate(String($0), summary: Styled(template: "module").plain) }
  }

  /// The arguments that the call around the end of `head` may get by keyword.
  private func arguments(around head: Substring) -> [Candidate] {
    guard let callee = Place.callee(around: head), case .value(let function) = value(of: callee)
    else { return [] }
    return function.keywordNames.filter { !Self.seldomNamed.contains($0) }.map {
      Candidate($0 + "=", summary: Styled(template: "argument").plain)
    }
  }

  private static let seldomNamed: Set = ["name", "self", "x", "y", "input"]

  private func candidate(_ name: String, _ value: Value?) -> Candidate {
    switch value {
    case .native(let native):
      Candidate(name, summary: Styled(template: native.summary).plain, suffix: "(")
    case .function(let function):
      Candidate(name, summary: summary(of: function), suffix: "(")
    case .method: Candidate(name, summary: "method", suffix: "(")
    case .type(let type): Candidate(name, summary: "class \(type.name)", suffix: "(")
    case .tensor(let variable):
      Candidate(name, summary: "\(variable.dtype.name) \(variable.shape)")
    case .some(let value): Candidate(name, summary: value.type.name)
    case nil: Candidate(name)
    }
  }

  /// The first line of what a function says of itself.
  private func summary(of function: Function) -> String {
    let text = HelpTopic.documentation(.function(function)) ?? ""
    return text.isEmpty ? "function" : String(text.prefix { !$0.isNewline })
  }
}
