import Interpreter
import Syntax

/// Asks the session whether what a lesson wants is so: looks at values and graphs, never at text.
struct LessonChecker {
  let host: any LessonHost

  /// Whether a condition is true; false when it cannot be computed.
  func holds(_ condition: String) -> Bool {
    let value = try? host.value(of: "bool(\(condition))", helpers: LessonHelpers.all)
    if case .bool(true)? = value { return true }
    return false
  }

  /// A value in a few words.
  func text(of expression: String) -> String {
    let value = try? host.value(of: "brief(\(expression))", helpers: LessonHelpers.all)
    if case .str(let text)? = value { return text.text }
    return "?"
  }

  /// What the first unfulfilled part of a condition got, and what it wants.
  func shortfall(_ check: String) -> Styled {
    for part in parts(of: check) where !holds(part.text) {
      if let error = failure(part.text) {
        return Styled(template: "Not there yet: {}", [Styled(worded: error)])
      }
      switch part.kind {
      case .equal(let found, let wanted):
        return Styled(
          template: "Not there yet: {} is {}, and should be {}.",
          [
            Styled(found, .name), Styled(text(of: found), .number),
            Styled(text(of: wanted), .number),
          ])
      case .other:
        return Styled(template: "Not there yet: {} does not hold.", [Styled(part.text, .name)])
      }
    }
    return Styled(template: "Not there yet.")
  }

  /// The message of the error that computing the condition raises.
  private func failure(_ condition: String) -> String? {
    do {
      _ = try host.value(of: condition, helpers: LessonHelpers.all)
      return nil
    } catch let error as Raised {
      return error.exception.message?.text ?? error.exception.type.name
    } catch {
      return nil
    }
  }

  private struct Part {
    enum Kind {
      /// `a == b` or `close(a, b)`.
      case equal(String, String)
      case other
    }
    let text: String
    let kind: Kind
  }

  /// The conditions that `and` joins.
  private func parts(of check: String) -> [Part] {
    guard let source = SourceMap().add(name: "", text: check), let statements = try? parse(source),
      case .expression(let whole)? = statements.first?.kind
    else { return [Part(text: check, kind: .other)] }
    let text = { (range: SourceRange) in
      let bytes = check.utf8.dropFirst(Int(range.start) - Int(source.base))
      return String(Substring(bytes.prefix(Int(range.end) - Int(range.start))))
    }
    var waiting = [whole]
    var result: [Part] = []
    while let expression = waiting.popLast() {
      switch expression.kind {
      case .and(let left, let right): waiting += [right, left]
      case .compare(let left, let links) where links.count == 1 && links[0].op == .equal:
        let kind = Part.Kind.equal(text(left.range), text(links[0].right.range))
        result.append(Part(text: text(expression.range), kind: kind))
      case .call(let callee, let arguments):
        var kind = Part.Kind.other
        if text(callee.range) == "close", arguments.count == 2,
          case .positional(let found) = arguments[0], case .positional(let wanted) = arguments[1]
        {
          kind = .equal(text(found.range), text(wanted.range))
        }
        result.append(Part(text: text(expression.range), kind: kind))
      default: result.append(Part(text: text(expression.range), kind: .other))
      }
    }
    return result
  }
}
