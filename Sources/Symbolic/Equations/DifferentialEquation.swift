import Autograd

/// Solves differential equations for a function of x: separable and linear ones of first order, and
/// linear ones of second order with constant coefficients.
public struct DifferentialEquation {
  /// y, its first and its second derivative, as symbols of the equation.
  let derivatives: [Term]
  private let variable: String
  private var x: Term { .symbol(variable) }
  private var y: Term { derivatives[0] }

  /// An equation in these symbols for y, y' and y'', by this variable.
  public init(function: String, first: String, second: String, variable: String) {
    derivatives = [function, first, second].map(Term.symbol)
    self.variable = variable
  }

  /// A solution with the constants C1 and C2.
  public struct Solution {
    /// y itself, one for each branch; none when only an equation for it was found.
    public var values: [Term] = []
    /// Both sides of an equation for y.
    public var implicit: (left: Term, right: Term)?
  }

  /// The general solution of `equation == 0`, confirmed by putting it in.
  ///
  /// Throws a `SymbolicError` when no method applies.
  public func solve(_ equation: Term) throws -> Solution {
    let isSecond = equation.contains { $0 == derivatives[2] }
    let solution = isSecond ? try secondOrder(equation) : try firstOrder(equation)
    if solution.values.isEmpty { return solution }
    var simplification = Simplification()
    var confirmed: [Term] = []
    for value in solution.values {
      let forms = [try simplification.shortest(value), value]
      confirmed += try forms.first { try satisfies($0, equation) }.map { [$0] } ?? []
    }
    if !confirmed.isEmpty { return Solution(values: confirmed) }
    throw SymbolicError("no solution was found that putting it in would confirm")
  }

  private func satisfies(_ value: Term, _ equation: Term) throws -> Bool {
    guard case .symbol(let name) = x.kind else { return false }
    let first = try Derivative(of: .computing(value), wrt: [name]).derivative(by: name)
    let second = try Derivative(of: .computing(first), wrt: [name]).derivative(by: name)
    let rest = equation.replacing([
      derivatives[0]: value, derivatives[1]: first, derivatives[2]: second,
    ])
    let scale = Term.sum(rest.addends.map { .call(Head(.abs), [$0]) }) + .one
    return Sampling.agree(rest / scale, .zero, everywhere: false)
  }

  // MARK: First order

  private func firstOrder(_ equation: Term) throws -> Solution {
    guard case .symbol(let name) = derivatives[1].kind,
      let slope = try LinearEquations.solve([equation], for: [name])?[name]
    else { throw SymbolicError("the equation does not tell y' by itself") }
    if let value = try linear(slope) { return Solution(values: [value]) }
    if let solution = try separable(slope) { return solution }
    throw SymbolicError("only separable and linear equations of first order are solved here")
  }

  /// y' = p*y + q: y = (integral of q/m + C1) * m, where m is exp of the integral of p.
  private func linear(_ slope: Term) throws -> Term? {
    var (p, q): ([Term], [Term]) = ([], [])
    for part in try slope.expanded().addends {
      if !part.contains({ $0 == y }) {
        q.append(part)
      } else if part.factors.contains(y),
        !Term.product(part.factors.filter { $0 != y }).contains({ $0 == y })
      {
        p.append(.product(part.factors.filter { $0 != y }))
      } else {
        return nil
      }
    }
    var simplification = Simplification()
    let rate = try Integral.antiderivative(of: .sum(p), by: variable)
    let factor = try simplification.shortest(Term.exp(rate).withoutAbsolutes)
    let rest = try simplification.shortest(.sum(q) / factor)
    let inner = try Integral.antiderivative(of: rest, by: variable)
    return (inner + .symbol("C1")) * factor
  }

  /// y' = f(x) * g(y): the integral of 1/g by y is the integral of f by x.
  private func separable(_ slope: Term) throws -> Solution? {
    var simplification = Simplification()
    for form in [try simplification.shortest(slope), try slope.factored()] {
      let factors = form.factors.flatMap(\.partsOfExponential)
      let ofY = factors.filter { $0.contains { $0 == y } }
      let ofX = factors.filter { !$0.contains { $0 == y } }
      guard !ofY.isEmpty, !ofY.contains(where: { $0.contains { $0 == x } }),
        case .symbol(let name) = y.kind
      else { continue }
      let left = try Integral.antiderivative(
        of: simplification.shortest(.one / .product(ofY)), by: name)
      let right = try Integral.antiderivative(of: .product(ofX), by: variable) + .symbol("C1")
      let solutions = try? Equation.solve(left.withoutAbsolutes - right, for: name)
      if let solutions, !solutions.isNumeric, !solutions.values.isEmpty {
        return Solution(values: solutions.values.map(\.withFactorForConstant))
      }
      return Solution(implicit: (left, right))
    }
    return nil
  }

  // MARK: Second order

  /// a*y'' + b*y' + c*y = r(x) with constant a, b, c.
  private func secondOrder(_ equation: Term) throws -> Solution {
    let names = derivatives.map(\.description)
    var coefficients = [Term](repeating: .zero, count: 3)
    var right = Term.zero
    for part in try equation.expanded().addends {
      let held = derivatives.indices.filter { index in part.contains { $0 == derivatives[index] } }
      guard let index = held.first else {
        right = right - part
        continue
      }
      let factor = Term.product(part.factors.filter { $0 != derivatives[index] })
      guard held.count == 1, part.factors.contains(derivatives[index]), factor.rational != nil
      else {
        throw SymbolicError(
          "only linear equations with constant coefficients are solved in \(names[2])")
      }
      coefficients[index] = coefficients[index] + factor
    }
    let (first, second) = try base(coefficients)
    let homogeneous = Term.symbol("C1") * first + .symbol("C2") * second
    if right.isZero { return Solution(values: [homogeneous]) }
    return Solution(values: [homogeneous + (try particular(right / coefficients[2], first, second))]
    )
  }

  /// Two independent solutions of the equation without its right side.
  private func base(_ coefficients: [Term]) throws -> (Term, Term) {
    let (c, b, a) = (coefficients[0], coefficients[1], coefficients[2])
    let discriminant = b * b - .number(4) * a * c
    let middle = -b / (.number(2) * a)
    if discriminant.isZero { return (.exp(middle * x), x * .exp(middle * x)) }
    if (-discriminant).isPositive {
      let turn = Term.sqrt(-discriminant) / (.number(2) * a)
      return (
        .exp(middle * x) * .call(Head(.cos), [turn * x]),
        .exp(middle * x) * .call(Head(.sin), [turn * x])
      )
    }
    let roots = PolynomialRoots.quadratic(coefficients)
    return (.exp(roots[0] * x), .exp(roots[1] * x))
  }

  /// A particular solution by variation of the constants.
  private func particular(_ right: Term, _ first: Term, _ second: Term) throws -> Term {
    guard case .symbol(let name) = x.kind else { return .zero }
    func slope(_ term: Term) throws -> Term {
      try Derivative(of: .computing(term), wrt: [name]).derivative(by: name)
    }
    var simplification = Simplification()
    let wronskian = try simplification.shortest(first * slope(second) - second * slope(first))
    let parts = try [(first, second), (second, first)].enumerated().map { index, pair in
      let rate = try simplification.shortest(pair.1 * right / wronskian)
      let integral = try Integral.antiderivative(of: rate, by: variable)
      return index == 0 ? -(pair.0 * integral) : pair.0 * integral
    }
    return try Term.sum(parts).expanded()
  }
}

extension Term {
  /// exp(a + b) as exp(a) and exp(b).
  fileprivate var partsOfExponential: [Term] {
    guard case .power(let base, let exponent) = kind, base == .constant(.e) else { return [self] }
    return exponent.addends.map { .exp($0) }
  }

  /// exp(C1 + u) as C1 * exp(u): a constant that may have either sign, as |u| had.
  fileprivate var withFactorForConstant: Term {
    let constant = Term.symbol("C1")
    func change(_ term: Term) -> Term {
      guard case .power(let base, let exponent) = term.kind, base == .constant(.e),
        exponent.addends.contains(constant)
      else { return term.map(change) }
      return constant * .exp(exponent - constant)
    }
    func isOutside(_ term: Term) -> Bool {
      if term == constant { return true }
      if case .power(let base, let exponent) = term.kind, base == .constant(.e) {
        return isOutside(exponent - constant)
      }
      return term.kind.parts.contains(where: isOutside)
    }
    return isOutside(self) ? self : change(self)
  }

  /// The term with |u| read as u: where a constant factor of any sign stands beside it anyway.
  fileprivate var withoutAbsolutes: Term {
    if case .call(let head, let operands) = kind, head.op === Operator.abs {
      return operands[0].withoutAbsolutes
    }
    return map(\.withoutAbsolutes)
  }
}
