import Tensors

/// The words of gradient rules. Each builds a call of an operator; none computes.
extension Formula {
  static func of(
    _ callee: @escaping @Sendable @autoclosure () -> Operator, _ operands: Formula...,
    with arguments: [Argument] = []
  ) -> Formula {
    .call(Callee { callee() }, operands, arguments)
  }

  private static func map(
    _ kernel: UnaryKernel, _ callee: @escaping @Sendable @autoclosure () -> Operator, _ a: Formula
  ) -> Formula {
    .call(Callee(.map(kernel), callee), [a], [])
  }
  private static func zip(
    _ kernel: BinaryKernel, _ callee: @escaping @Sendable @autoclosure () -> Operator, _ a: Formula,
    _ b: Formula
  ) -> Formula {
    .call(Callee(.zip(kernel), callee), [a, b], [])
  }

  public static func + (a: Formula, b: Formula) -> Formula { .zip(.add, .add, a, b) }
  public static func - (a: Formula, b: Formula) -> Formula { .zip(.subtract, .subtract, a, b) }
  public static func * (a: Formula, b: Formula) -> Formula { .zip(.multiply, .multiply, a, b) }
  public static func / (a: Formula, b: Formula) -> Formula { .zip(.divide, .divide, a, b) }
  public static prefix func - (a: Formula) -> Formula { .map(.negative, .negative, a) }
  static func ** (a: Formula, b: Formula) -> Formula { .zip(.power, .power, a, b) }
  static func > (a: Formula, b: Formula) -> Formula { .zip(.greater, .greater, a, b) }
  static func >= (a: Formula, b: Formula) -> Formula { .zip(.greaterEqual, .greaterEqual, a, b) }
  static func < (a: Formula, b: Formula) -> Formula { .zip(.less, .less, a, b) }
  static func <= (a: Formula, b: Formula) -> Formula { .zip(.lessEqual, .lessEqual, a, b) }
  static func == (a: Formula, b: Formula) -> Formula { .zip(.equal, .equal, a, b) }
}

precedencegroup PowerPrecedence {
  associativity: right
  higherThan: MultiplicationPrecedence
}
infix operator ** : PowerPrecedence

extension Formula {
  static func exp(_ a: Formula) -> Formula { .map(.exp, .exp, a) }
  static func log(_ a: Formula) -> Formula { .map(.log, .log, a) }
  static func sqrt(_ a: Formula) -> Formula { .map(.sqrt, .sqrt, a) }
  static func square(_ a: Formula) -> Formula { .map(.square, .square, a) }
  static func sin(_ a: Formula) -> Formula { .map(.sin, .sin, a) }
  static func cos(_ a: Formula) -> Formula { .map(.cos, .cos, a) }
  static func sinh(_ a: Formula) -> Formula { .map(.sinh, .sinh, a) }
  static func cosh(_ a: Formula) -> Formula { .map(.cosh, .cosh, a) }
  static func tanh(_ a: Formula) -> Formula { .map(.tanh, .tanh, a) }
  static func sign(_ a: Formula) -> Formula { .map(.sign, .sign, a) }
  static func abs(_ a: Formula) -> Formula { .map(.abs, .abs, a) }
  static func floor(_ a: Formula) -> Formula { .map(.floor, .floor, a) }
  static func sigmoid(_ a: Formula) -> Formula { .map(.sigmoid, .sigmoid, a) }
  static func relu(_ a: Formula) -> Formula { .map(.relu, .relu, a) }
  static func erf(_ a: Formula) -> Formula { .map(.erf, .erf, a) }
  static func softplus(_ a: Formula) -> Formula { .of(.softplus, a) }
  static func floorDivide(_ a: Formula, _ b: Formula) -> Formula {
    .zip(.floorDivide, .floorDivide, a, b)
  }

  /// Turned around along the axis that is the first setting of the rule's own operator.
  static func flip(_ a: Formula) -> Formula { .of(.flip, a, with: [.own(0)]) }
  static func cumsum(_ a: Formula) -> Formula { .of(.cumsum, a, with: [.own(0)]) }

  /// `yes` where the condition holds, `no` elsewhere.
  static func `where`(_ condition: Formula, _ yes: Formula, _ no: Formula) -> Formula {
    .call(Callee(.select) { Operator.where }, [condition, yes, no], [])
  }
  /// `grad`-like zeros where the condition fails.
  static func mask(_ condition: Formula, _ a: Formula) -> Formula { .where(condition, a, 0) }
}

extension Operator {
  /// The gradient of the result.
  static let grad = Formula.gradient
  /// The operands.
  static let x = Formula.input(0)
  static let y = Formula.input(1)
  static let z = Formula.input(2)
  /// The result.
  static let out = Formula.output
}
