import Tensors

/// Circular and hyperbolic functions.
extension Operator {
  static let trigonometry: [Operator] = [
    sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh,
  ]

  public static let sin: Operator = .init(
    "Sin", "sin", summary: "The sine.", kernel: .map(.sin), rule: [grad * .cos(x)])
  public static let cos: Operator = .init(
    "Cos", "cos", summary: "The cosine.", kernel: .map(.cos), rule: [-grad * .sin(x)])
  public static let tan: Operator = .init(
    "Tan", "tan", summary: "The tangent.", kernel: .map(.tan), rule: [grad * (1 + .square(out))],
    samples: [Sample([2, 3], within: -1.2, 1.2)])
  public static let asin: Operator = .init(
    "Asin", "asin", summary: "The angle with this sine.", kernel: .map(.asin),
    rule: [grad / .sqrt(1 - .square(x))], samples: [inside])
  public static let acos: Operator = .init(
    "Acos", "acos", summary: "The angle with this cosine.", kernel: .map(.acos),
    rule: [-grad / .sqrt(1 - .square(x))], samples: [inside])
  public static let atan: Operator = .init(
    "Atan", "atan", summary: "The angle with this tangent.", kernel: .map(.atan),
    rule: [grad / (1 + .square(x))])
  public static let sinh: Operator = .init(
    "Sinh", "sinh", summary: "The hyperbolic sine.", kernel: .map(.sinh), rule: [grad * .cosh(x)])
  public static let cosh: Operator = .init(
    "Cosh", "cosh", summary: "The hyperbolic cosine.", kernel: .map(.cosh),
    rule: [grad * .sinh(x)])
  public static let tanh: Operator = .init(
    "Tanh", "tanh", summary: "The hyperbolic tangent.", kernel: .map(.tanh),
    rule: [grad * (1 - .square(out))])
  public static let asinh: Operator = .init(
    "Asinh", "asinh", summary: "The inverse of sinh.", kernel: .map(.asinh),
    rule: [grad / .sqrt(.square(x) + 1)])
  public static let acosh: Operator = .init(
    "Acosh", "acosh", summary: "The inverse of cosh.", kernel: .map(.acosh),
    rule: [grad / .sqrt(.square(x) - 1)], samples: [Sample([2, 3], within: 1.3, 3)])
  public static let atanh: Operator = .init(
    "Atanh", "atanh", summary: "The inverse of tanh.", kernel: .map(.atanh),
    rule: [grad / (1 - .square(x))], samples: [inside])

  private static let inside = Sample([2, 3], within: -0.8, 0.8)
}
