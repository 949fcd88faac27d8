import Tensors

extension Formula {
  /// The formula's value for one application, computed on plain values: the backward pass.
  func evaluate(_ node: Node, _ gradient: Tensor) throws(TensorError) -> Tensor {
    switch self {
    case .gradient: return gradient
    case .input(let index): return try node.input(index).keptValue(for: node)
    case .output: return try node.keptValue(for: node)
    case .number(let value): return scalar(value, gradient.dtype)
    case .attribute(let index): return scalar(node.number(index), gradient.dtype)
    case .fact(_, let work): return scalar(work(node.facts(gradient.dtype)), gradient.dtype)
    case .call(let callee, let operands, let arguments):
      switch callee.loop {
      case .map(let kernel)?: return try .map(kernel, operands[0].evaluate(node, gradient))
      case .zip(let kernel)?:
        return try .zip(
          kernel, operands[0].evaluate(node, gradient), operands[1].evaluate(node, gradient))
      default: break
      }
      var values: [Tensor] = []
      for operand in operands { values.append(try operand.evaluate(node, gradient)) }
      return try callee.target.forward(values, arguments.values(node, gradient.dtype))
    }
  }

  /// The formula's value for one application, computed by recorded operators: gradients of gradients.
  func evaluate(_ node: Node, _ gradient: Variable) throws(TensorError) -> Variable {
    switch self {
    case .gradient: return gradient
    case .input(let index): return try node.input(index).asVariable(for: node)
    case .output: return try node.asVariable(for: node)
    case .number(let value): return Variable(scalar(value, gradient.dtype))
    case .attribute(let index): return Variable(scalar(node.number(index), gradient.dtype))
    case .fact(_, let work):
      return Variable(scalar(work(node.facts(gradient.dtype)), gradient.dtype))
    case .call(let callee, let operands, let arguments):
      var inputs: [Variable] = []
      for operand in operands { inputs.append(try operand.evaluate(node, gradient)) }
      return try apply(
        callee.target, inputs: inputs, attributes: arguments.values(node, gradient.dtype))
    }
  }

  private func scalar(_ value: Double, _ dtype: DType) -> Tensor {
    dtype == .float64 ? Tensor(value) : Tensor(Float(value))
  }
}

extension [Argument] {
  fileprivate func values(_ node: Node, _ dtype: DType) throws(TensorError) -> [Attribute] {
    if isEmpty { return [] }
    var result: [Attribute] = []
    for argument in self {
      switch argument {
      case .value(let value): result.append(value)
      case .own(let index): result.append(node.attributes[index])
      case .shape(let input): result.append(.ints(node.input(input).shape))
      case .derived(_, let work): result.append(try work(node.facts(dtype)))
      }
    }
    return result
  }
}

extension Node {
  fileprivate func number(_ attribute: Int) -> Double { attributes[attribute].number ?? 0 }

  fileprivate func facts(_ dtype: DType) -> Facts {
    Facts(
      attributes: attributes, shapes: (0..<inputCount).map { input($0).shape }, outputShape: shape,
      dtype: dtype)
  }
}
