import Tensors

/// A formula flattened for numbers: postfix steps over a small stack, without tensors.
///
/// It runs the kernels that the formula's operators run, so both give the same bits. Operators in a
/// loop over numbers spend as long on their bookkeeping as on arithmetic; this halves it.
struct NumberProgram {
  enum Step {
    case gradient
    case input(UInt8)
    case output
    case number(Float)
    case map(UnaryKernel)
    case zip(BinaryKernel)
    case select
  }

  // Inline, so that running it counts no references.
  private var steps = InlineArray<12, Step>(repeating: .gradient)
  private var count = 0

  /// Nil for a formula that is more than arithmetic on numbers.
  init?(_ formula: Formula) {
    var steps: [Step] = []
    guard Self.flatten(formula, into: &steps), steps.count <= self.steps.count,
      Self.depth(steps) <= Self.stackSize
    else { return nil }
    count = steps.count
    for index in steps.indices { self.steps[index] = steps[index] }
  }

  /// The formula's value; nil where an operand is no float32 number or is not there.
  func run(_ node: Node, _ gradient: Float) -> Float? {
    if count == 1, case .gradient = steps[0] { return gradient }
    var stack = InlineArray<8, Float>(repeating: 0)
    var top = 0
    for place in 0..<count {
      switch steps[place] {
      case .gradient: stack[top] = gradient
      case .number(let value): stack[top] = value
      case .input(let index):
        guard let value = node.inputNumber(Int(index)) else { return nil }
        stack[top] = value
      case .output:
        guard let value = node.keptNumber(for: node) else { return nil }
        stack[top] = value
      case .map(let kernel):
        guard let value = kernel.number(stack[top - 1]) else { return nil }
        stack[top - 1] = value
        continue
      case .zip(let kernel):
        guard let value = kernel.number(stack[top - 2], stack[top - 1]) else { return nil }
        stack[top - 2] = value
        top -= 1
        continue
      case .select:
        stack[top - 3] = stack[top - 3] != 0 ? stack[top - 2] : stack[top - 1]
        top -= 2
        continue
      }
      top += 1
    }
    return stack[0]
  }

  private static let stackSize = 8

  private static func flatten(_ formula: Formula, into steps: inout [Step]) -> Bool {
    switch formula {
    case .gradient: steps.append(.gradient)
    case .input(let index): steps.append(.input(UInt8(clamping: index)))
    case .output: steps.append(.output)
    case .number(let value): steps.append(.number(Float(value)))
    case .attribute, .fact: return false
    case .call(let callee, let operands, _):
      for operand in operands where !flatten(operand, into: &steps) { return false }
      switch callee.loop {
      case .map(let kernel)?: steps.append(.map(kernel))
      case .zip(let kernel)?: steps.append(.zip(kernel))
      case .select?: steps.append(.select)
      case nil: return false
      }
    }
    return true
  }

  /// The most numbers on the stack at a time.
  private static func depth(_ steps: [Step]) -> Int {
    var (now, most) = (0, 0)
    for step in steps {
      switch step {
      case .map: break
      case .zip: now -= 1
      case .select: now -= 2
      default: now += 1
      }
      most = max(most, now)
    }
    return most
  }
}
