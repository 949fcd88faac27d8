import Autograd
import Interpreter
import Library
import Syntax
import Teaching
import Tensors

/// What line editing asks about the language.
///
/// Nothing here runs code of the user.
struct LanguageServices {
  private let session: Session

  init(_ session: Session) { self.session = session }

  var editorServices: EditorServices {
    var services = EditorServices()
    services.completeness = Self.completeness
    services.complete = complete
    services.highlight = Self.highlight
    return services
  }

  private static func completeness(_ text: String) -> Completeness {
    if text[...].trimmingSpace.first == ":" { return .complete }
    if case .incomplete(let indent) = Syntax.completeness(of: text) {
      return .incomplete(indentation: indent)
    }
    return .complete
  }

  private static func highlight(_ text: String) -> [Highlight] {
    if text.first == ":" {
      let end = text.utf8.firstIndex(of: 0x20).map {
        text.utf8.distance(from: text.startIndex, to: $0)
      }
      return [Highlight(0..<(end ?? text.utf8.count), .keyword)]
    }
    return tokens(of: text).compactMap { token in
      role(of: token.kind).map { Highlight(token.range, $0) }
    }
  }

  private static func role(of kind: TokenClass) -> Role? {
    switch kind {
    case .keyword: .keyword
    case .number: .number
    case .string: .string
    case .comment: .comment
    default: nil
    }
  }
}

// Completion.
extension LanguageServices {
  private func complete(_ text: String, _ cursor: Int) -> Completion {
    let before = String(decoding: Array(text.utf8)[..<cursor], as: UTF8.self)
    if before.first == ":" { return completeCommand(before) }
    return completeName(before)
  }

  private func completeCommand(_ before: String) -> Completion {
    guard let space = before.firstIndex(of: " ") else {
      let word = before.dropFirst()
      let candidates = Command.all.filter { $0.name.hasPrefix(word) }.map {
        Candidate(":" + $0.name, summary: $0.summary, suffix: " ")
      }
      return Completion(range: 0..<before.utf8.count, candidates: candidates)
    }
    let command = try? Command.named(String(before[..<space].dropFirst()))
    if command?.takesFile == true { return FileCompletion.complete(before) }
    let word = before[(before.lastIndex(of: " ") ?? space)...].dropFirst()
    if word.hasPrefix("-"), let command {
      let start = before.utf8.count - word.utf8.count
      let options = command.options.keys.sorted().filter { $0.hasPrefix(word) }.map {
        Candidate($0, suffix: " ")
      }
      return Completion(range: start..<before.utf8.count, candidates: options)
    }
    return completeName(before)
  }

  private func completeName(_ before: String) -> Completion {
    let word = before.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    let path = String(word.reversed()).split(separator: ".", omittingEmptySubsequences: false)
    let last = path.last.map(String.init) ?? ""
    let end = before.utf8.count
    let range = (end - last.utf8.count)..<end
    let found = path.count > 1 ? members(of: path.dropLast()) : names
    let candidates = found.filter {
      $0.text.hasPrefix(last) && ($0.text.first != "_" || last.first == "_")
    }
    return Completion(range: range, candidates: candidates.sorted { $0.text < $1.text })
  }

  private func members(of path: ArraySlice<Substring>) -> [Candidate] {
    guard let first = path.first, var value = session.main.get(String(first)) else { return [] }
    for name in path.dropFirst() {
      guard let next = value.storedAttribute(String(name)) else { return [] }
      value = next
    }
    return value.attributeNames().map { name in
      candidate(name, value.storedAttribute(name))
    }
  }

  private var names: [Candidate] {
    let bound = session.main.bindings.map { candidate($0.name.text, $0.value) }
    let builtin = Modules.builtins.bindings.map { candidate($0.name.text, $0.value) }
    return bound + builtin
  }

  private func candidate(_ name: String, _ value: Value?) -> Candidate {
    switch value {
    case .native(let native): Candidate(name, summary: native.summary, suffix: "(")
    case .function: Candidate(name, summary: "function", suffix: "(")
    case .type(let type): Candidate(name, summary: "class \(type.name)", suffix: "(")
    case .tensor(let variable):
      Candidate(name, summary: "\(variable.dtype.name) \(variable.shape)")
    case .some(let value): Candidate(name, summary: value.type.name)
    case nil: Candidate(name)
    }
  }
}

extension Value {
  /// An attribute that can be had without running code of the program.
  fileprivate func storedAttribute(_ name: String) -> Value? {
    let name = Str.intern(name)
    switch self {
    case .object(let object as Module): return object.get(name)
    case .instance(let instance):
      if let own = instance.attribute(name) { return own }
    case .type(let type): return type.lookup(name)
    default: break
    }
    return type.lookup(name)
  }
}
