/// The parameters of a function: what binds the arguments of a call to slots.
///
/// Each parameter has a slot, in the order of the text; `*rest` holds a tuple, `**options` a dict.
public final class Signature {
  public enum Kind: Sendable { case positionalOnly, ordinary, star, keywordOnly, doubleStar }
  public struct Parameter {
    public let name: Str
    public let kind: Kind
    public let hasDefault: Bool
  }
  public let parameters: [Parameter]
  /// How many parameters may be given by position.
  let positionalCount: Int
  /// How many of those are required.
  let requiredCount: Int
  let starSlot: Int?
  let doubleStarSlot: Int?
  /// Whether there is nothing but positional parameters.
  let isPlain: Bool
  /// The defaults of a native function, one for each parameter, `unbound` for none.
  let defaults: [Value]

  init(_ parameters: [Parameter], defaults: [Value] = []) {
    self.defaults = defaults
    self.parameters = parameters
    let positional = parameters.prefix { $0.kind == .positionalOnly || $0.kind == .ordinary }
    positionalCount = positional.count
    requiredCount = positional.prefix { !$0.hasDefault }.count
    starSlot = parameters.firstIndex { $0.kind == .star }
    doubleStarSlot = parameters.firstIndex { $0.kind == .doubleStar }
    isPlain = positional.count == parameters.count
  }
}

// Reading the text of a native function's signature.
extension Signature {
  /// Reads `name(a, b=1, /, *rest, key=None, **options)`.
  convenience init(parsing text: String) {
    var parameters: [Parameter] = []
    var defaults: [Value] = []
    var isKeywordOnly = false
    let inside = text.drop { $0 != "(" }.dropFirst().dropLast()
    for part in Signature.split(inside) {
      let name = part.prefix { $0 != "=" }.trimmed
      let value = part.dropFirst(part.prefix { $0 != "=" }.count + 1).trimmed
      if name == "/" {
        parameters = parameters.map {
          Parameter(name: $0.name, kind: .positionalOnly, hasDefault: $0.hasDefault)
        }
      } else if name.hasPrefix("**") {
        parameters.append(
          Parameter(
            name: Str.intern(String(name.dropFirst(2))), kind: .doubleStar, hasDefault: false))
        defaults.append(.unbound)
      } else if name.hasPrefix("*") {
        isKeywordOnly = true
        if name.count > 1 {
          parameters.append(
            Parameter(name: Str.intern(String(name.dropFirst())), kind: .star, hasDefault: false))
          defaults.append(.unbound)
        }
      } else {
        parameters.append(
          Parameter(
            name: Str.intern(name), kind: isKeywordOnly ? .keywordOnly : .ordinary,
            hasDefault: !value.isEmpty))
        defaults.append(value.isEmpty ? .unbound : Signature.literal(value))
      }
    }
    self.init(parameters, defaults: defaults)
  }

  /// The parts between commas that are outside brackets and quotes.
  private static func split(_ text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var depth = 0
    var isQuoted = false
    for index in text.indices {
      switch text[index] {
      case "\"": isQuoted.toggle()
      case "(" where !isQuoted: depth += 1
      case ")" where !isQuoted: depth -= 1
      case "," where !isQuoted && depth == 0:
        parts.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
    }
    if !text[start...].trimmed.isEmpty { parts.append(text[start...]) }
    return parts
  }

  /// A default: None, True, False, a number, a string in double quotes, or a tuple of those;
  /// `...` leaves the slot unbound, for parameters that may be left out altogether.
  private static func literal(_ text: String) -> Value {
    switch text {
    case "None": return .none
    case "True": return .bool(true)
    case "False": return .bool(false)
    case "...": return .unbound
    default: break
    }
    if let number = Int(text) { return .int(number) }
    if let number = Double(text) { return .double(number) }
    if text.hasPrefix("(") {
      return .tuple(of: split(text.dropFirst().dropLast()).map { literal($0.trimmed) })
    }
    return .str(Str.intern(unescape(text.dropFirst().dropLast())))
  }

  private static func unescape(_ text: Substring) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}

extension StringProtocol {
  /// Without spaces at both ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
