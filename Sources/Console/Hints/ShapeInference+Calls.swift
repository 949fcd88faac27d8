import Autograd
import Interpreter
import Library
import Syntax
import Tensors

extension ShapeInference {
  // MARK: Attributes

  /// What is known of `base.name`; properties of a program are not asked.
  func attribute(_ name: String, of base: Inferred) -> Inferred {
    switch base {
    case .tensor(let shape, let dtype): tensorAttribute(name, shape, dtype)
    case .value(let value): value.storedAttribute(name).map { Inferred($0) } ?? .unknown
    default: .unknown
    }
  }

  private func tensorAttribute(_ name: String, _ shape: [Int], _ dtype: DType) -> Inferred {
    switch name {
    case "shape": return .lengths(shape)
    case "ndim": return .value(.int(shape.count))
    case "size": return .value(.int(shape.reduce(1) { $0 &* $1 }))
    case "T": return .tensor(shape: shape.reversed(), dtype: dtype)
    case "mT" where shape.count > 1:
      return .tensor(shape: shape.dropLast(2) + shape.suffix(2).reversed(), dtype: dtype)
    case "grad": return .tensor(shape: shape, dtype: dtype)
    default:
      guard case .native(let method)? = BuiltinTypes.tensor.lookup(Str.intern(name)) else {
        return .unknown
      }
      return .value(.native(method))
    }
  }

  // MARK: Calls

  mutating func call(_ callee: Expression, _ arguments: [Syntax.Argument]) -> Inferred {
    var function = Inferred.unknown
    var positional: [Inferred] = []
    if case .attribute(let base, let name) = callee.kind {
      let receiver = infer(base)
      if case .tensor(_, let dtype) = receiver {
        if Self.keepingShape.contains(name.text) { return receiver }
        if name.text == "astype" || name.text == "cast" {
          return .tensor(shape: receiver.shape ?? [], dtype: dtype)
        }
        positional = [receiver]
        function = attribute(name.text, of: receiver)
      } else {
        function = attribute(name.text, of: receiver)
      }
    } else {
      function = infer(callee)
    }
    var keywords: [(String, Inferred)] = []
    for argument in arguments {
      switch argument {
      case .positional(let value): positional.append(infer(value))
      case .keyword(let name, let value): keywords.append((name.text, infer(value)))
      case .star, .doubleStar: return .unknown
      }
    }
    return apply(function, positional, keywords)
  }

  private static let keepingShape: Set = ["detach", "clone", "cpu", "contiguous"]

  private mutating func apply(
    _ function: Inferred, _ positional: [Inferred], _ keywords: [(String, Inferred)]
  ) -> Inferred {
    switch function {
    case .value(.native(let native)): return apply(native, positional, keywords)
    case .value(.instance(let layer)):
      guard positional.count == 1, keywords.isEmpty else { return .unknown }
      return LayerShape(layer).map { $0.result(of: positional[0], &self) } ?? .unknown
    default: return .unknown
    }
  }

  private mutating func apply(
    _ native: Native, _ positional: [Inferred], _ keywords: [(String, Inferred)]
  ) -> Inferred {
    if native === Self.lengthFunction {
      return positional.first?.shape?.first.map { .value(.int($0)) } ?? .unknown
    }
    if Foreseeable.makesGivenShape(native) {
      let shape = keywords.first { $0.0 == "shape" }?.1 ?? positional.first
      return shape?.ints.map { .tensor(shape: $0, dtype: dtype(of: native, keywords)) } ?? .unknown
    }
    guard Foreseeable.includes(native) else { return .unknown }
    let operands = positional.compactMap(\.shape)
    if let op = Operator.named(native.name), operands.count == 2, positional.count == 2,
      keywords.isEmpty
    {
      if op === Operator.matmul { return binary(.matmul, positional[0], positional[1]) }
      if op.worksByElement, let clash = ShapeClashText.clash(operands[0], operands[1]) {
        return refuse(ShapeClashText(operands[0], native.name, operands[1], lengths: clash))
      }
    }
    let names = keywords.map { Str.intern($0.0) }
    let count = positional.count
    let trial = ShapeTrial(
      work: { values in
        try Interpreter.call(
          .native(native),
          with: CallArguments(
            Array(values[..<count]), keywords: zip(names, values[count...]).map { ($0, $1) }))
      }, shortens: native.name != "to_tensor")
    return judged(trial, positional + keywords.map(\.1), operands.first ?? [])
  }

  private nonisolated(unsafe) static let lengthFunction: Native? = {
    if case .native(let native)? = Modules.builtins.get("len") { native } else { nil }
  }()

  private func dtype(of native: Native, _ keywords: [(String, Inferred)]) -> DType {
    if case .value(.str(let name))? = keywords.first(where: { $0.0 == "dtype" })?.1 {
      return DType.allCases.first { $0.name == name.text } ?? .float32
    }
    return native.name == "randint" ? .int64 : .float32
  }
}
