import Tensors
import TestSupport
import Testing

@testable import Autograd

/// A check that cannot fail proves nothing: wrong rules are planted, and each must be caught.
@Suite(.alone) struct WrongRuleTests {
  /// The largest error that the samples of an operator show, with this rule in place of its own.
  private func error(_ op: Operator, _ rule: Rule) -> Double {
    let planted = Operator(
      op.name, summary: op.summary, operands: op.operands, parameters: op.parameters,
      kernel: op.kernel, rule: rule, samples: op.samples)
    let errors = op.samples.map { sample -> Double in
      do {
        return try NumericalCheck.compare(planted, sample.tensors(), sample.attributes)
          .map(\.error).max() ?? 0
      } catch {
        return .infinity
      }
    }
    return errors.max() ?? 0
  }

  static let differentiable = Operator.table.filter(\.isDifferentiable).map(\.name)

  @Test(
    "A rule that is off by a percent is caught, whichever operand it is for",
    arguments: differentiable)
  func slightlyWrongRules(_ name: String) throws {
    let op = try #require(Operator.table.first { $0.name == name && $0.isDifferentiable })
    switch op.rule {
    case .formulas(let formulas):
      for index in formulas.indices {
        guard let formula = formulas[index] else { continue }
        var wrong = formulas
        wrong[index] = formula * 1.01 + 0.01
        #expect(error(op, .formulas(wrong)) > 1e-4, "operand \(index)")
      }
    case .procedure(let text, let keeps, let body):
      let count = op.samples.map(\.inputs.count).max() ?? 0
      for index in 0..<count {
        let isDifferentiable = op.samples.contains { sample in
          index < sample.inputs.count && sample.inputs[index].isFloating
        }
        guard isDifferentiable else { continue }
        let wrong = Rule.procedure(text, keeps: keeps) { application throws(TensorError) in
          var gradients = try body(application)
          if index < gradients.count, let gradient = gradients[index] {
            gradients[index] = try apply(.multiply, gradient, Variable(Tensor(1.01)))
          }
          return gradients
        }
        #expect(error(op, wrong) > 1e-4, "operand \(index)")
      }
    case .none: break
    }
  }

  /// Operators and rules that students write for them.
  nonisolated(unsafe) static let mistakes: [(op: Operator, rule: Rule)] = {
    let (grad, x, y, out) = (Operator.grad, Operator.x, Operator.y, Operator.out)
    return [
      (.multiply, [grad * x, grad * y]), (.multiply, [y, x]), (.multiply, [grad * y, nil]),
      (.subtract, [grad, grad]), (.divide, [grad / y, grad * out / y]),
      (.divide, [grad / y, -grad * x / y]), (.divide, [grad / x, -grad * out / y]),
      (.sigmoid, [out * (1 - out)]), (.sigmoid, [grad * (1 - out)]),
      (.sigmoid, [grad * x * (1 - x)]),
      (.tanh, [grad * (1 - out)]), (.tanh, [grad * (1 - .square(x))]), (.exp, [grad * x]),
      (.exp, [grad]), (.log, [grad * out]), (.log, [grad / out]), (.sqrt, [grad / out]),
      (.square, [grad * x]), (.sin, [-grad * .cos(x)]), (.cos, [grad * .sin(x)]),
      (.relu, [grad]), (.relu, [grad * out]), (.abs, [grad * x]),
      (.power, [grad * y * x ** y, grad * out * .log(x)]),
      (.power, [grad * y * x ** (y - 1), grad * out]), (.maximum, [grad, grad]),
      (.matmul, [grad, grad]),
    ]
  }()

  @Test("The mistakes that students make are caught", arguments: mistakes.indices)
  func studentsMistakes(_ index: Int) {
    let (op, rule) = Self.mistakes[index]
    #expect(error(op, rule) > 1e-3, "\(op.name)")
  }

  /// Formulas with one place changed: another operand, another number, a missing step.
  private func mutants(_ formula: Formula, _ operandCount: Int) -> [Formula] {
    switch formula {
    case .gradient: [.number(1)]
    case .input(let index):
      [.number(1), .output] + (operandCount > 1 ? [.input(index == 0 ? 1 : 0)] : [])
    case .output: [.number(1), .input(0)]
    case .number(let value): [.number(value + 1)]
    case .attribute, .fact: [.number(1)]
    case .call(let callee, let operands, let arguments):
      operands.filter { if case .number = $0 { false } else { true } }
        + operands.indices.flatMap { index in
          mutants(operands[index], operandCount).map { mutant in
            var changed = operands
            changed[index] = mutant
            return .call(callee, changed, arguments)
          }
        }
    }
  }

  /// Whether a formula is arithmetic element by element without choices: a part that matters at a
  /// kink alone may be changed and not be missed.
  private func isArithmetic(_ formula: Formula) -> Bool {
    guard case .call(let callee, let operands, _) = formula else { return true }
    return switch callee.loop {
    case .map, .zip: operands.allSatisfy(isArithmetic)
    case .select, nil: false
    }
  }

  @Test("Every change in one place of an arithmetic formula is caught")
  func mutantsAreCaught() {
    var count = 0
    var survivors: [String] = []
    for op in Operator.table {
      guard case .formulas(let formulas) = op.rule else { continue }
      for (index, formula) in formulas.enumerated() {
        guard let formula, isArithmetic(formula) else { continue }
        for mutant in mutants(formula, formulas.count) {
          var wrong = formulas
          wrong[index] = mutant
          count += 1
          if error(op, .formulas(wrong)) < 1e-6 {
            survivors.append("\(op.name) \(index)")
          }
        }
      }
    }
    #expect(count > 300)
    #expect(survivors.joined(separator: "\n") == "")
  }
}

extension Sample.Input {
  fileprivate var isFloating: Bool {
    switch values {
    case .within, .given: true
    case .indices, .integers, .booleans: false
    }
  }
}
