import Autograd
import Syntax

// A call's area begins at `base`, above all temporaries in use: `area[0]` is for the result,
// `area[1]` for `self`, the arguments follow. The callee's frame is the area itself.

/// `callee(a, b, …)` with arguments by position, the callee a variable that the arguments cannot
/// rebind in this frame.
final class CallName: ExpressionNode {
  private let callee: ExpressionNode
  private let place: Place
  private let arguments: ArgumentList
  private let count: Int
  private let base: Int
  private let range: SourceRange

  init(
    _ callee: ExpressionNode, _ arguments: [ExpressionNode], base: Int, _ range: SourceRange
  ) {
    self.callee = callee
    place = Place(callee)
    self.arguments = ArgumentList.make(arguments)
    count = arguments.count
    self.base = base
    self.range = range
  }

  override func eval(_ f: Frame) throws(Raised) -> Value {
    let area = f + base
    if let slot = place.slot(f), let function = function(in: slot) {
      try arguments.put(f, area + 2)
      Recorder.site = range.packed
      do throws(Raised) {
        return try function.borrow { function throws(Raised) in
          try function.run(area + 1, count)
        }
      } catch { throw error.at(range) }
    }
    if let slot = place.slot(f), case .type(let type) = slot.pointee {
      let type = Unmanaged.passUnretained(type)
      try arguments.put(f, area + 2)
      Recorder.site = range.packed
      do throws(Raised) {
        return try type.borrow { type throws(Raised) in try type.construct(area, count) }
      } catch { throw error.at(range) }
    }
    return try general(f, area)
  }

  @inline(never) private func general(_ f: Frame, _ area: Slot) throws(Raised) -> Value {
    let callee = try callee.eval(f)
    try arguments.put(f, area + 2)
    return try callValue(callee, area, count, range)
  }
}

/// Calls anything with arguments in `area[2...]`; consumes them.
func callValue(_ callee: Value, _ area: Slot, _ count: Int, _ range: SourceRange) throws(Raised)
  -> Value
{
  Recorder.site = range.packed
  do throws(Raised) {
    switch callee {
    case .type(let type): return try type.construct(area, count)
    case .native(let native): return try native.run(area + 2, count)
    default: return try perform(callee, area, count)
    }
  } catch { throw error.at(range) }
}

/// `callee(a, b, …)` with arguments by position, for any callee.
final class CallExpression: ExpressionNode {
  private let callee: ExpressionNode
  private let arguments: ArgumentList
  private let count: Int
  private let base: Int
  private let range: SourceRange

  init(
    _ callee: ExpressionNode, _ arguments: [ExpressionNode], base: Int, _ range: SourceRange
  ) {
    self.callee = callee
    self.arguments = ArgumentList.make(arguments)
    count = arguments.count
    self.base = base
    self.range = range
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let callee = try callee.eval(f)
    let area = f + base
    try arguments.put(f, area + 2)
    return try callValue(callee, area, count, range)
  }
}

/// `callee(a, key=b, …)`.
final class CallKeywords: ExpressionNode {
  private let callee: ExpressionNode
  private let arguments: ArgumentList
  private let count: Int
  private let keywords: [Str]
  private let base: Int
  private let range: SourceRange

  /// The arguments by position, then those of `keywords`.
  init(
    _ callee: ExpressionNode, _ arguments: [ExpressionNode], keywords: [Str], base: Int,
    _ range: SourceRange
  ) {
    self.callee = callee
    self.arguments = ArgumentList.make(arguments)
    count = arguments.count - keywords.count
    self.keywords = keywords
    self.base = base
    self.range = range
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let callee = try callee.eval(f)
    let area = f + base
    try arguments.put(f, area + 2)
    Recorder.site = range.packed
    do throws(Raised) { return try perform(callee, area, count, keywords: keywords) } catch {
      throw error.at(range)
    }
  }
}

/// `callee(*a, key=b, **c)`.
final class CallSpread: ExpressionNode {
  enum Part {
    case positional(ExpressionNode)
    case keyword(Str, ExpressionNode)
    case star(ExpressionNode)
    case doubleStar(ExpressionNode)
  }
  private let callee: ExpressionNode
  private let parts: [Part]
  private let range: SourceRange

  init(_ callee: ExpressionNode, _ parts: [Part], _ range: SourceRange) {
    self.callee = callee
    self.parts = parts
    self.range = range
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let callee = try callee.eval(f)
    let arguments = try parts.collect(f, callee)
    Recorder.site = range.packed
    do throws(Raised) { return try call(callee, with: arguments) } catch { throw error.at(range) }
  }
}

extension [CallSpread.Part] {
  /// Evaluates the parts, in order.
  func collect(_ f: Frame, _ callee: Value) throws(Raised) -> CallArguments {
    var arguments = CallArguments()
    for part in self {
      switch part {
      case .positional(let node): arguments.positional.append(try node.eval(f))
      case .keyword(let name, let node): try arguments.add(name, node.eval(f), callee)
      case .star(let node): arguments.positional += try starred(node.eval(f), callee)
      case .doubleStar(let node): try arguments.addAll(node.eval(f), callee)
      }
    }
    return arguments
  }

  private func starred(_ value: Value, _ callee: Value) throws(Raised) -> [Value] {
    if try value.object?.iterator() == nil, case .tensor = value {
    } else if value.object == nil {
      throw Raised(
        .typeError, "{} argument after * must be an iterable, not {}", callee.callableName,
        value.type.name)
    }
    return try value.items()
  }
}

extension CallArguments {
  fileprivate mutating func add(_ name: Str, _ value: Value, _ callee: Value) throws(Raised) {
    guard !keywords.contains(where: { $0.name.isEqual(name) }) else {
      throw Raised(
        .typeError, "{} got multiple values for keyword argument '{}'", callee.callableName,
        name.text)
    }
    keywords.append((name, value))
  }

  fileprivate mutating func addAll(_ value: Value, _ callee: Value) throws(Raised) {
    guard let mapping = try value.mapping() else {
      throw Raised(
        .typeError, "{} argument after ** must be a mapping, not {}", callee.callableName,
        value.type.name)
    }
    for (key, value) in zip(mapping.keys, mapping.values) {
      guard case .str(let name) = key else { throw Raised(.typeError, "keywords must be strings") }
      try add(Str.intern(name.text), value, callee)
    }
  }
}

extension Value {
  /// A name for messages about calls: `f()`.
  var callableName: String {
    switch self {
    case .function(let function): function.qualifiedName + "()"
    case .native(let native): native.qualifiedName + "()"
    case .method(let method): method.function.callableName
    case .type(let type): type.qualifiedName + "()"
    default: type.name + " object"
    }
  }

  /// The value as a dict: a dict, or an object with `keys` and `__getitem__`; nil for others.
  public func mapping() throws(Raised) -> Dict? {
    if case .dict(let dict) = self { return dict }
    if case .instance(let instance) = self, case .dict(let dict)? = instance.payload { return dict }
    guard let keys = try attributeIfPresent(Str.intern("keys")) else { return nil }
    let result = Dict()
    for key in try call(keys).items() { try result.set(key, item(key)) }
    return result
  }
}
