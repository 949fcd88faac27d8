import Tensors

/// The gamma function and its kin, Bessel functions, and the inverse of erf.
extension Operator {
  static let specialFunctions: [Operator] = [
    lgamma, digamma, polygamma, erfinv, i0, i0e, i1, i1e, gammainc, gammaincc,
  ]

  public static let lgamma: Operator = .init(
    "LGamma", "lgamma", "gammaln", summary: "The logarithm of the gamma function.",
    kernel: function(Special.logGamma), rule: [grad * .of(.digamma, x)], samples: [positive])

  public static let digamma: Operator = .init(
    "Digamma", "digamma", summary: "The derivative of lgamma.",
    kernel: function(Special.digamma), rule: [grad * .of(.polygamma, x, with: [.value(.int(1))])],
    samples: [positive])

  public static let polygamma: Operator = .init(
    "Polygamma", "polygamma", summary: "The n-th derivative of digamma.",
    parameters: [Parameter("n")],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      let order = attributes[0].int ?? 0
      guard order >= 0 else {
        throw TensorError(.value, "polygamma takes n of 0 or more, and got {}", String(order))
      }
      return try .mapDoubles(x) { Special.polygamma(order, $0) }
    },
    rule: [grad * .of(.polygamma, x, with: [nextOrder])],
    samples: [Sample([2, 3], within: 0.5, 2, attributes: [.int(1)])])

  public static let erfinv: Operator = .init(
    "ErfInv", "erfinv", summary: "The inverse of erf.", kernel: function(Special.inverseErf),
    rule: [grad * 0.886226925452758 * .exp(.square(out))],
    samples: [Sample([2, 3], within: -0.9, 0.9)])

  public static let i0: Operator = .init(
    "I0", "i0", summary: "The modified Bessel function of order 0.",
    kernel: function { Special.bessel(order: 0, $0, scaled: false) },
    rule: [grad * .of(.i1, x)])

  public static let i0e: Operator = .init(
    "I0e", "i0e", summary: "i0(x) * exp(-|x|).",
    kernel: function { Special.bessel(order: 0, $0, scaled: true) },
    rule: [grad * (.of(.i1e, x) - .sign(x) * out)])

  public static let i1: Operator = .init(
    "I1", "i1", summary: "The modified Bessel function of order 1.",
    kernel: function { Special.bessel(order: 1, $0, scaled: false) },
    rule: [grad * .where(x == 0, 0.5, .of(.i0, x) - out / .where(x == 0, 1, x))])

  public static let i1e: Operator = .init(
    "I1e", "i1e", summary: "i1(x) * exp(-|x|).",
    kernel: function { Special.bessel(order: 1, $0, scaled: true) },
    rule: [
      grad
        * .where(x == 0, 0.5, .of(.i0e, x) - out * (.sign(x) + 1 / .where(x == 0, 1, x)))
    ])

  public static let gammainc: Operator = incomplete(
    "GammaInc", "gammainc", "The lower incomplete gamma function P(x, y).", density
  ) { $0.lower }

  public static let gammaincc: Operator = incomplete(
    "GammaIncC", "gammaincc", "The upper incomplete gamma function Q(x, y).", -density
  ) { $0.upper }

  /// The derivative of P(x, y) by y, times grad.
  private static let density =
    grad * .exp((x - 1) * .log(y) - y - .of(.lgamma, x))

  private static func incomplete(
    _ name: String, _ paddleName: String, _ summary: String, _ slope: Formula,
    _ part: @escaping @Sendable ((lower: Double, upper: Double)) -> Double
  ) -> Operator {
    Operator(
      name, paddleName, summary: summary, operands: ["x", "y"],
      kernel: .binary { (x, y) throws(TensorError) in
        try .zipDoubles(x, y) { part(Special.incompleteGamma($0, $1)) }
      },
      rule: [nil, slope], convention: "Only y has a gradient.",
      samples: [
        Sample([
          Sample.Input(shape: [3], values: .integers([1, 2, 3])),
          Sample.Input(shape: [2, 3], values: .within(0.5, 3)),
        ])
      ])
  }

  private static func function(_ body: @escaping @Sendable (Double) -> Double) -> Kernel {
    .unary { (x) throws(TensorError) in try .mapDoubles(x, body) }
  }

  private static let nextOrder = Argument.derived("n + 1") { (facts) throws(TensorError) in
    .int((facts.attributes[0].int ?? 0) + 1)
  }
}
