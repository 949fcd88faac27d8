import Autograd
import ComplexModule

/// Solves equations for a symbol: exactly where a method is known, else by numbers.
public enum Equation {
  /// The solutions of an equation.
  public struct Solutions {
    public var values: [Term]
    /// Every whole number n gives one, where true.
    public var isPeriodic = false
    /// True for decimals that only approximate.
    public var isNumeric = false
    /// True when every number is a solution.
    public var isIdentity = false
  }

  /// The solutions of `term == 0` for a symbol; the other symbols may be any numbers.
  ///
  /// Throws a `SymbolicError` when there are none that a method finds.
  public static func solve(_ term: Term, for symbol: String) throws -> Solutions {
    var simplification = Simplification()
    let equation = try simplification.shortest(term)
    if equation.isZero { return Solutions(values: [], isIdentity: true) }
    guard equation.contains(symbol: symbol) else { return Solutions(values: []) }
    if let exact = try Isolation(symbol).solve(equation, depth: 0) {
      return try checked(exact, equation, symbol, &simplification)
    }
    guard equation.symbols == [symbol] else {
      throw SymbolicError("no method that is known here solves this for \(symbol)")
    }
    let roots = try RealRoots.find(equation, symbol)
    guard !roots.isEmpty else {
      throw SymbolicError("no closed form was found, and no real root between -100 and 100")
    }
    return Solutions(values: roots.map { .number(.decimal($0)) }, isNumeric: true)
  }

  /// The candidates that satisfy the equation: squaring and the like bring in others.
  private static func checked(
    _ solutions: Solutions, _ equation: Term, _ symbol: String,
    _ simplification: inout Simplification
  ) throws -> Solutions {
    var result = solutions
    result.values = []
    for value in solutions.values where value.isUndefined == false {
      let short = try simplification.shortest(value)
      guard !result.values.contains(short), satisfies(short, equation, symbol) else { continue }
      result.values.append(short)
    }
    result.isNumeric = result.values.contains { value in
      value.contains { $0.number.map { $0.rational == nil } ?? false }
    }
    return result
  }

  /// True unless putting the solution in gives numbers that are not 0.
  ///
  /// Other symbols may leave the branch that an inverse function took: some points must be right then.
  private static func satisfies(_ value: Term, _ equation: Term, _ symbol: String) -> Bool {
    var (right, wrong) = (0, 0)
    for index in 1...12 {
      let others = Set(value.symbols + equation.symbols).subtracting([symbol]).sorted()
      var point = Sampling.point(index, others).mapValues { Complex($0) }
      point["n"] = point["n"].map { _ in 1 }
      guard let x = ComplexEvaluation.value(of: value, at: point) else { continue }
      point[symbol] = x
      guard let rest = ComplexEvaluation.value(of: equation, at: point) else { continue }
      let scale = ComplexEvaluation.scale(of: equation, at: point)
      if rest.length > 1e-6 * max(1, scale) { wrong += 1 } else { right += 1 }
    }
    return wrong == 0 || right > 1 && equation.symbols.count > 1
  }
}
