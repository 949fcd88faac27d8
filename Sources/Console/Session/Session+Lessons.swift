import Interpreter
import Library
import Syntax
import Teaching

/// A lesson works in the session itself: what it shows is real, and its names are there to be used.
extension Session: LessonHost {
  public func perform(_ input: String) -> Styled {
    var shown = Styled()
    let (outside, keys) = (sink, viewer)
    sink = Sink(show: { shown += $0 }, showError: { shown += $0 })
    viewer = nil
    defer { (sink, viewer) = (outside, keys) }
    run(input)
    performed.append(input)
    return shown.withoutTrailingBreak
  }

  public func value(of expression: String, helpers: [Native]) throws -> Value {
    let moment = Moment(of: self)
    let output = Runtime.output
    Runtime.output = { _ in }
    defer {
      Runtime.output = output
      moment.restore(in: self)
    }
    for helper in helpers { main.set(helper.name, .native(helper)) }
    return try evaluate(expression)
  }

  public func clear() -> Bool {
    guard !ownBindings.isEmpty else { return false }
    remember(Moment(of: self))
    main = Library.begin()
    inputs = []
    return true
  }

  public func snapshot() -> Any { Moment(of: self) }

  public func restore(_ snapshot: Any) {
    guard let moment = snapshot as? Moment else { return }
    moment.restore(in: self)
  }
}

extension Styled {
  /// Without the line breaks at its end.
  fileprivate var withoutTrailingBreak: Styled {
    var lines = lines
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined("\n")
  }
}
