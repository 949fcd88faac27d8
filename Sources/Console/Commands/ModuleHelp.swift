import Autograd
import Interpreter
import Library
import Teaching

/// What `:help` says of a module or of the class of tensors: how much of real Paddle's is there,
/// and what, by topic.
struct ModuleHelp {
  private let path: String
  private let owner: Value
  private let width: Int

  /// Modules of real Paddle whose names are counted, offered or not.
  private static let counted = [
    "paddle", "paddle.Tensor", "paddle.linalg", "paddle.nn", "paddle.nn.functional",
    "paddle.nn.initializer", "paddle.nn.utils", "paddle.optimizer", "paddle.optimizer.lr",
    "paddle.io", "paddle.metric", "paddle.autograd", "paddle.incubate.autograd",
    "paddle.regularizer", "paddle.distribution", "paddle.fft", "paddle.vision",
  ]

  /// Nil for a value that is no module and not the class of tensors.
  init?(_ value: Value, width: Int) {
    switch value {
    case .object(let object as Module): path = object.name
    case .type(let type) where type === BuiltinTypes.tensor: path = "paddle.Tensor"
    default: return nil
    }
    owner = value
    self.width = width
  }

  var styled: Styled {
    var parts = [heading]
    if path == "paddle" { parts.append(table) }
    parts += topics.map { title, names in
      let rows =
        title == Self.inPlace
        ? grid(names.map { Styled($0, .name) }, width: width - 2)
        : columns(names.map(row), gap: 2)
      return Styled(template: title, [], .heading) + "\n"
        + rows.map { $0.truncated(to: width - 2).indented(by: 2) }.joined("\n")
    }
    return parts.joined("\n\n") + "\n"
  }

  private var heading: Styled {
    let count = Self.count(path, owner)
    let title = Styled(path, .name)
    let (here, real) = (number(count.here), number(count.real))
    guard count.real > 0 else {
      return Styled(template: "{}: {} names", [title, number(names.count)])
    }
    let more = names.count - count.here
    if more == 0 {
      return Styled(
        template: "{}: {} of the {} names that Paddle 3.3 lists", [title, here, real])
    }
    return Styled(
      template: "{}: {} of the {} names that Paddle 3.3 lists, and {} more",
      [title, here, real, number(more)])
  }

  private func number(_ count: Int) -> Styled { Styled(String(count), .number) }

  /// All modules with their counts.
  private var table: Styled {
    let rows = Self.counted.map { path -> [Styled] in
      let count = Self.count(path, Self.value(of: path))
      return [
        Styled(path, .name), Styled(String(count.here), .number),
        Styled(joint: "of {}", [Styled(String(count.real))], .dim),
      ]
    }
    return columns(rows, gap: 2).map { $0.indented(by: 2) }.joined("\n")
  }

  private static func value(of path: String) -> Value? {
    if path == "paddle.Tensor" { return .type(BuiltinTypes.tensor) }
    guard Modules.registeredNames.contains(path) else { return nil }
    return (try? Modules.load(path)).map { .object($0) }
  }

  /// How many of the names that real Paddle lists are here.
  private static func count(_ path: String, _ value: Value?) -> (here: Int, real: Int) {
    let real = RealPaddle.publicNames(of: path)
    let own = Set(value?.attributeNames() ?? [])
    return (real.count { own.contains($0) }, real.count)
  }
}

// Topics.
extension ModuleHelp {
  private static let inPlace = "In place"

  private var names: [String] {
    Array(Set(owner.attributeNames().filter { !$0.hasPrefix("_") })).sorted()
  }

  /// The names by topic: operators in the order of their table, then the other functions, classes
  /// by the module that defines them, values.
  private var topics: [(title: String, names: [String])] {
    let order =
      Operator.topics.map(\.title) + Library.topics.map(\.title)
    var found: [String: [String]] = [:]
    for name in names { found[topic(of: name), default: []].append(name) }
    let known = order.filter { found[$0] != nil }
    let others = found.keys.filter { !order.contains($0) && $0 != Self.inPlace }.sorted()
    let last = found[Self.inPlace] == nil ? [] : [Self.inPlace]
    return (known + others + last).map { ($0, found[$0] ?? []) }
  }

  private func topic(of name: String) -> String {
    let value = value(name)
    if case .object(let object)? = value, object is Module { return "Modules" }
    if let topic = Self.topicByName[name] { return topic }
    switch value {
    case .native, .function, .method, .type: break
    default: return "Values"
    }
    if name.hasSuffix("_"), path.hasPrefix("paddle") { return Self.inPlace }
    if path == "paddle.Tensor" { return "Methods" }
    let isType = if case .type? = value { true } else { false }
    guard case .str(let module)? = try? value?.attributeIfPresent(Str.intern("__module__")),
      let part = module.text.split(separator: ".").last, part != "builtins", module.text != path
    else { return isType ? "Classes" : "Functions" }
    let title = part.drop { $0 == "_" }.replacing("_", with: " ")
    return title.prefix(1).uppercased() + title.dropFirst()
  }

  private static let topicByName: [String: String] = {
    let operators = Operator.topics.flatMap { topic in
      topic.operators.flatMap { op in op.paddleNames.map { ($0, topic.title) } }
    }
    let others = Library.topics.flatMap { topic in topic.names.map { ($0, topic.title) } }
    return Dictionary(operators + others, uniquingKeysWith: { first, _ in first })
  }()

  private func value(_ name: String) -> Value? {
    (try? owner.attributeIfPresent(Str.intern(name))) ?? nil
  }

  /// A name, and in one line what it is: its summary, else how it is called.
  private func row(_ name: String) -> [Styled] {
    let value = value(name)
    if case .native(let native)? = value {
      return [Styled(name, .name), Styled(summary: native.summary)]
    }
    if let line = value.flatMap(HelpTopic.documentation)?.split(separator: "\n").first {
      return [Styled(name, .name), Styled(template: String(line))]
    }
    if case .object(let object as Module)? = value {
      return [Styled(name, .name), Styled(template: "`:help {}`", [Styled(object.name)], .dim)]
    }
    let call = value?.signatureText.map { String($0.drop { $0 != "(" }) }
    return [Styled(name, .name), Styled(call ?? value.flatMap { try? $0.repr() } ?? "", .dim)]
  }
}
