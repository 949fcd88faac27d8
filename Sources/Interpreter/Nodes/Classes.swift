import Syntax

/// `class name(bases): body`.
final class ClassNode: ExpressionNode {
  private let name: String
  private let body: MakeFunction
  private let arguments: [CallSpread.Part]
  private let range: SourceRange

  init(_ name: String, _ body: MakeFunction, _ arguments: [CallSpread.Part], _ range: SourceRange) {
    self.name = name
    self.body = body
    self.arguments = arguments
    self.range = range
  }

  override func eval(_ f: Frame) throws(Raised) -> Value {
    let given = try arguments.collect(f, .none)
    let namespace = Dict()
    let cell = try callFunction(.function(body.make(f)), [.dict(namespace)])
    do throws(Raised) {
      let type = try makeClass(
        name, qualifiedName: body.code.qualifiedName, module: body.code.module.name, given,
        namespace)
      if case .object(let object) = cell, let cell = object as? Cell { cell.value = type }
      return type
    } catch { throw error.at(range) }
  }
}

/// Makes a class, by its metaclass when that is one of the program.
private func makeClass(
  _ name: String, qualifiedName: String, module: String, _ given: CallArguments,
  _ namespace: Dict
) throws(Raised) -> Value {
  var keywords = given.keywords
  var metaclass: Class?
  if let index = keywords.firstIndex(where: { $0.name.text == "metaclass" }) {
    guard case .type(let type) = keywords.remove(at: index).value else {
      throw Raised(.typeError, "metaclass must be a class")
    }
    if type !== BuiltinTypes.type { metaclass = type }
  }
  for case .type(let base) in given.positional where metaclass == nil { metaclass = base.metaclass }
  let initializer = metaclass.flatMap { own(Names.initialize, of: $0) }
  let made: Value
  let parts = [.string(name), Value.tuple(of: given.positional), .dict(namespace)]
  if let metaclass, case .object(let object)? = own(Names.new, of: metaclass),
    let new = object as? StaticMethod
  {
    namespace.set(Names.module, .string(module))
    namespace.set(Names.qualifiedName, .string(qualifiedName))
    made = try call(
      new.function, with: CallArguments([.type(metaclass)] + parts, keywords: keywords))
  } else {
    made = .type(
      try Class.make(
        name, qualifiedName: qualifiedName, module: module, bases: given.positional, namespace,
        metaclass: metaclass, keywords: initializer == nil ? keywords : []))
  }
  if let metaclass, let initializer, made.type.isSubclass(of: metaclass) {
    _ = try call(
      bind(initializer, made, metaclass), with: CallArguments(parts, keywords: keywords))
  }
  return made
}

/// A method that the program, not the language, gave a metaclass.
private func own(_ name: Str, of metaclass: Class) -> Value? {
  metaclass.lookup(name).flatMap { $0.isNative ? nil : $0 }
}
