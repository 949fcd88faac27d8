import Interpreter
import Syntax

extension Diagnostic {
  /// An exception that nothing caught; runs the program's own `__str__`, if it has one.
  public init(_ exception: Exception) {
    let message = exception.message.map { Styled($0) }
    self.init(
      kind: exception.type.name, message: message ?? Styled(worded: (try? exception.str()) ?? ""))
    remarks = exception.remarks.map { Styled($0) }
    if let name = exception.suggestion {
      remarks.append(Styled(template: "Did you mean:  {}", [Styled(name, .good)]))
    }
    places = Self.places(of: exception)
    earlier = Self.earlier(than: exception)
  }

  private static func places(of exception: Exception) -> [Place] {
    var places = exception.trail.map { place in
      Place(range: place.range, function: place.function == "<module>" ? nil : place.function)
    }
    if let position = exception.position { places.append(Place(range: position)) }
    return places.filter { $0.range != .none && !isLibrary($0.range) }
  }

  private static func isLibrary(_ range: SourceRange) -> Bool {
    SourceMap.shared.source(of: range)?.isLibrary ?? false
  }

  /// What led to the exception, at most three of them: programs can make rings of causes.
  private static func earlier(than exception: Exception) -> [(link: Link, error: Diagnostic)] {
    var result: [(link: Link, error: Diagnostic)] = []
    var last = exception
    while result.count < 3 {
      let context = last.suppressesContext ? nil : last.context
      guard let next = last.cause ?? context, next !== exception else { break }
      var error = Diagnostic(
        kind: next.type.name,
        message: next.message.map { Styled($0) } ?? Styled(worded: (try? next.str()) ?? ""))
      error.places = places(of: next)
      result.append((last.cause == nil ? .context : .cause, error))
      last = next
    }
    return result
  }
}

extension Styled {
  fileprivate init(_ message: Exception.Message) {
    self.init(message.template, filledWith: message.arguments)
  }
}
