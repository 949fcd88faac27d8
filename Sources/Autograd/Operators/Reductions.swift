import Tensors

/// Operators that fold axes into one number. Attributes: the axes (none for all), keepdim.
extension Operator {
  static let reductions: [Operator] = [
    sum, mean, variance, deviation, max, min, amax, amin, prod, norm, logsumexp, all, any, argmax,
    argmin, countNonzero,
    cumsum, cumprod, logcumsumexp, nansum, nanmean, sumTo,
  ]

  public static let sum: Operator = reduction(
    "Sum", "sum", "The sum.", .sum, rule: [.spread(grad)])

  public static let mean: Operator = reduction(
    "Mean", "mean", "The mean.", .mean, rule: [.spread(grad) / count])

  public static let variance: Operator = .init(
    "Var", "var", summary: "The mean square distance from the mean.", parameters: axes + [unbiased],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in try x.variance(attributes) },
    rule: [.spread(grad) * 2 * (x - .spread(.foldedAlike(.mean, x))) / spreadCount],
    samples: spreading)

  public static let deviation: Operator = .init(
    "Std", "std", summary: "The standard deviation, the root of the variance.",
    parameters: axes + [unbiased],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try .map(.sqrt, x.variance(attributes))
    },
    rule: [
      .spread(grad) * (x - .spread(.foldedAlike(.mean, x))) / (.spread(out) * spreadCount)
    ],
    samples: spreading)

  public static let prod: Operator = reduction(
    "Prod", "prod", "The product.", .prod,
    rule: [
      .spread(grad)
        * .where(
          x == 0, .mask(.spread(.foldedAlike(.sum, x == 0)) == 1, othersProduct),
          .spread(out) / .where(x == 0, 1, x))
    ],
    convention: "Where a factor is 0 its gradient is the product of the others.")

  public static let norm: Operator = .init(
    "Norm", "norm", summary: "The p-norm: the p-th root of the sum of the |x| to the power p.",
    parameters: axes + [Parameter("p", .number(2))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in try x.norm(attributes) },
    rule: [
      .where(
        .spread(out) == 0, 0,
        .mask(
          .where(isInfiniteNorm, .abs(x) == .spread(out), .attribute(2)),
          .spread(grad) * .sign(x) * (.abs(x) / .spread(out)) ** exponent))
    ],
    convention: "At 0 the gradient is taken as 0.",
    samples: [1, 2, 3, .infinity].flatMap { p in
      folding.map { Sample($0.inputs, $0.attributes + [.number(p)]) }
    })

  public static let argmax: Operator = position(
    "ArgMax", "argmax", "Where the first largest is.", Tensor.argmax)
  public static let argmin: Operator = position(
    "ArgMin", "argmin", "Where the first smallest is.", Tensor.argmin)

  public static let cumsum: Operator = .init(
    "CumSum", "cumsum", summary: "The sums of all up to each place along an axis.",
    parameters: [Parameter("axis")],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try .cumsum(x, axis: attributes[0].int ?? 0)
    },
    rule: [.flip(.cumsum(.flip(grad)))], samples: alongAxis)

  public static let cumprod: Operator = .init(
    "CumProd", "cumprod", summary: "The products of all up to each place along an axis.",
    parameters: [Parameter("dim")],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try .cumprod(x, axis: attributes[0].int ?? 0)
    },
    rule: .procedure(
      "for each factor, the sum of grad times the product of the other factors up to there",
      keeps: .all, cumprodBackward),
    samples: [Sample([2, 3], within: 0.5, 2, attributes: [.int(1)])])

  public static let logcumsumexp: Operator = .init(
    "LogCumSumExp", "logcumsumexp",
    summary: "The logarithm of the sum of exponentials up to each place along an axis.",
    parameters: [Parameter("axis")],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try .logcumsumexp(x, axis: attributes[0].int ?? 0)
    },
    rule: .procedure(
      "exp(x) times the sum from there to the end of grad * exp(-out)", keeps: .all,
      logcumsumexpBackward),
    samples: alongAxis)

  public static let nansum: Operator = reduction(
    "NanSum", "nansum", "The sum of what is a number.",
    { (x, axes, keepDims) throws(TensorError) in
      try .reduce(.sum, x.withoutNaN(), axes: axes, keepDims: keepDims)
    },
    rule: [.where(.of(.isnan, x), 0, .spread(grad))])

  public static let nanmean: Operator = reduction(
    "NanMean", "nanmean", "The mean of what is a number.",
    { (x, axes, keepDims) throws(TensorError) in
      let numbers = try Tensor.map(.logicalNot, .map(.isnan, x)).cast(to: x.dtype)
      return try .zip(
        .divide, .reduce(.sum, x.withoutNaN(), axes: axes, keepDims: keepDims),
        .reduce(.sum, numbers, axes: axes, keepDims: keepDims))
    },
    rule: [
      .where(
        .of(.isnan, x), 0,
        .spread(grad) / .spread(.foldedAlike(.sum, .where(.of(.isnan, x), 0, 1))))
    ])

  public static let max: Operator = extremum("Max", "max", "The largest.", .max)
  public static let amax: Operator = extremum("AMax", "amax", "The largest.", .max)
  public static let min: Operator = extremum("Min", "min", "The smallest.", .min)
  public static let amin: Operator = extremum("AMin", "amin", "The smallest.", .min)

  public static let all: Operator = reduction(
    "All", "all", "True if all are.", .all, rule: .none("its result is true or false"))
  public static let any: Operator = reduction(
    "Any", "any", "True if one is.", .any, rule: .none("its result is true or false"))

  public static let countNonzero: Operator = .init(
    "CountNonzero", "count_nonzero", summary: "How many are not 0.", parameters: axes,
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try .reduce(
        .sum, x.cast(to: .bool), axes: attributes[0].ints, keepDims: attributes[1].isTrue)
    },
    rule: .none("its result is a count"), samples: folding)

  public static let logsumexp: Operator = .init(
    "LogSumExp", "logsumexp", summary: "The logarithm of the sum of exponentials.",
    parameters: axes,
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try .logsumexp(x, axes: attributes[0].ints, keepDims: attributes[1].isTrue)
    },
    rule: [.spread(grad) * belowLargest / .spread(.foldedAlike(.sum, belowLargest))],
    samples: folding)

  // As exact as softmax: x - out alone loses the digits that a large maximum takes.
  private static let belowLargest = Formula.exp(x - .spread(.foldedAlike(.max, x)))

  public static let sumTo: Operator = .init(
    "SumTo", summary: "The sum over the axes that broadcasting stretched.",
    parameters: [Parameter("shape")],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.sum(to: attributes[0].ints ?? [])
    },
    rule: [.of(.expand, grad, with: [.shape(0)])],
    samples: [
      Sample([2, 3], attributes: [.ints([1, 3])]), Sample([2, 3], attributes: [.ints([3])]),
    ])

  /// The axes and keepdim, as all reductions have them.
  static let axes = [Parameter("axis", Attribute.none), Parameter("keepdim", .flag(false))]
  static let folding = [
    Sample([2, 3], attributes: [.none, .flag(false)]),
    Sample([2, 3], attributes: [.int(0), .flag(false)]),
    Sample([2, 3, 2], attributes: [.ints([0, 2]), .flag(true)]),
  ]

  static func reduction(
    _ name: String, _ paddleName: String, _ summary: String, _ kernel: ReduceKernel, rule: Rule,
    convention: String? = nil
  ) -> Operator {
    reduction(
      name, paddleName, summary,
      { (x, axes, keepDims) throws(TensorError) in
        try .reduce(kernel, x, axes: axes, keepDims: keepDims)
      }, rule: rule, convention: convention)
  }

  private static func reduction(
    _ name: String, _ paddleName: String, _ summary: String,
    _ kernel: @escaping (Tensor, [Int]?, Bool) throws(TensorError) -> Tensor, rule: Rule,
    convention: String? = nil
  ) -> Operator {
    Operator(
      name, paddleName, summary: summary, parameters: axes,
      kernel: .unaryWith { (x, attributes) throws(TensorError) in
        try kernel(x, attributes[0].ints, attributes[1].isTrue)
      },
      rule: rule, convention: convention, samples: folding)
  }

  private static func position(
    _ name: String, _ paddleName: String, _ summary: String,
    _ kernel: @escaping (Tensor, Int?, Bool) throws(TensorError) -> Tensor
  ) -> Operator {
    Operator(
      name, paddleName, summary: summary,
      parameters: axes + [Parameter("dtype", .dtype(.int64))],
      kernel: .unaryWith { (x, attributes) throws(TensorError) in
        guard let dtype = attributes[2].dtype, dtype.isInteger else {
          throw TensorError(.value, "the dtype of a position is int32 or int64")
        }
        return try kernel(x, attributes[0].int, attributes[1].isTrue).cast(to: dtype)
      },
      rule: .none("its result is a position"),
      samples: [Sample([2, 3], attributes: [.int(1), .flag(false)])])
  }

  private static func extremum(
    _ name: String, _ paddleName: String, _ summary: String, _ kernel: ReduceKernel
  ) -> Operator {
    let hits = x == .spread(out)
    return reduction(
      name, paddleName, summary, kernel,
      rule: [.mask(hits, .spread(grad) / .spread(.foldedAlike(.sum, hits)))],
      convention: "Equal extremes share the gradient evenly.")
  }
}

extension Formula {
  /// The reduced axes put back: the value of a reduction stretched over the operand's shape.
  static func spread(_ a: Formula) -> Formula {
    .of(.expand, .of(.reshape, a, with: [.keptShape]), with: [.shape(0)])
  }
  /// Another reduction over the same axes.
  static func foldedAlike(
    _ callee: @escaping @Sendable @autoclosure () -> Operator, _ a: Formula
  ) -> Formula {
    .of(callee(), a, with: [.own(0), .own(1)])
  }
  /// The sum along an axis, which keeps length 1.
  static func sumKept(_ a: Formula, _ axis: Argument) -> Formula {
    .of(.sum, a, with: [axis, .value(.flag(true))])
  }
}

extension Operator {
  /// How many elements are folded into one.
  fileprivate static let count = Formula.fact("n") { facts in foldedCount(facts) }
  /// What a variance divides by: one less when it is unbiased.
  fileprivate static let spreadCount = Formula.fact("(n - 1)") { facts in
    foldedCount(facts) - (facts.attributes[2].isTrue ? 1 : 0)
  }
  fileprivate static let othersProduct = Formula.spread(.foldedAlike(.prod, .where(x == 0, 1, x)))
  fileprivate static let unbiased = Parameter("unbiased", .flag(true))
  fileprivate static let spreading = folding.flatMap { sample in
    [true, false].map { Sample(sample.inputs, sample.attributes + [.flag($0)]) }
  }

  fileprivate static let isInfiniteNorm = Formula.fact("(p is infinite)") { facts in
    (facts.attributes[2].number ?? 2).isInfinite ? 1 : 0
  }
  fileprivate static let exponent = Formula.fact("(p - 1)") { facts in
    let p = facts.attributes[2].number ?? 2
    return p.isInfinite ? 0 : p - 1
  }

  private static func foldedCount(_ facts: Facts) -> Double {
    let (all, rest) = (facts.shapes[0].reduce(1, *), facts.outputShape.reduce(1, *))
    return rest == 0 ? 0 : Double(all / rest)
  }

  /// In float64 and relative to the largest element, so that no exponential overflows.
  fileprivate static func logcumsumexpBackward(
    _ of: Application
  ) throws(TensorError) -> [Variable?] {
    let axis = of.attributes[0]
    let wide = [Attribute.dtype(.float64)]
    let x = try apply(.cast, of.input(0), attributes: wide)
    let top = Variable(
      try .reduce(.max, x.value, axes: axis.ints, keepDims: x.value.rank > 0))
    let out = try apply(.cast, of.output(), attributes: wide)
    let scaled = try apply(.multiply, of.gradient, apply(.exp, apply(.subtract, top, out)))
    let turned = try apply(.cumsum, apply(.flip, scaled, attributes: [axis]), attributes: [axis])
    let sums = try apply(.flip, turned, attributes: [axis])
    let result = try apply(.multiply, sums, apply(.exp, apply(.subtract, x, top)))
    return [try apply(.cast, result, attributes: [.dtype(of.dtype(of: 0))])]
  }

  /// Divides by x where no factor is 0; replaces each factor by 1 in turn otherwise.
  fileprivate static func cumprodBackward(_ of: Application) throws(TensorError) -> [Variable?] {
    let (x, axis) = (try of.input(0), of.attributes[0])
    guard x.value.doubles.contains(0) else {
      let along = try apply(.multiply, of.gradient, of.output())
      let turned = try apply(.cumsum, apply(.flip, along, attributes: [axis]), attributes: [axis])
      return [try apply(.divide, apply(.flip, turned, attributes: [axis]), x)]
    }
    let rank = x.value.rank
    let place = (axis.int ?? 0) < 0 ? (axis.int ?? 0) + rank : axis.int ?? 0
    var parts: [Variable] = []
    for position in 0..<x.shape[place] {
      var shape = [Int](repeating: 1, count: rank)
      shape[place] = x.shape[place]
      let places = try Tensor.arange(0, x.shape[place], 1).reshaped(shape)
      let here = Variable(try .zip(.equal, places, Tensor(position)))
      let later = Variable(try .zip(.greaterEqual, places, Tensor(position)).cast(to: x.dtype))
      let others = try apply(.where, inputs: [here, Variable(.scalar(1, x.dtype)), x])
      let products = try apply(.cumprod, others, attributes: [axis])
      let terms = try apply(.multiply, apply(.multiply, products, later), of.gradient)
      parts.append(try apply(.sum, terms, attributes: [.int(place), .flag(true)]))
    }
    return [try apply(.concat, inputs: parts, attributes: [.int(place)])]
  }
}

extension Tensor {
  /// With 0 in place of NaN.
  fileprivate func withoutNaN() throws(TensorError) -> Tensor {
    try .select(.map(.isnan, self), .scalar(0, dtype), self)
  }

  fileprivate func variance(_ attributes: [Attribute]) throws(TensorError) -> Tensor {
    let axes = attributes[0].ints
    let mean = try Tensor.reduce(.mean, self, axes: axes, keepDims: true)
    let squares = try Tensor.map(.square, .zip(.subtract, self, mean))
    let sum = try Tensor.reduce(.sum, squares, axes: axes, keepDims: attributes[1].isTrue)
    let folded = mean.count == 0 ? 0 : Double(count / mean.count)
    return try .zip(
      .divide, sum, .scalar(Swift.max(folded - (attributes[2].isTrue ? 1 : 0), 0), dtype))
  }

  fileprivate func norm(_ attributes: [Attribute]) throws(TensorError) -> Tensor {
    let (axes, keepDims) = (attributes[0].ints, attributes[1].isTrue)
    let size = try Tensor.map(.abs, self)
    switch attributes[2].number ?? 2 {
    case .infinity: return try .reduce(.max, size, axes: axes, keepDims: keepDims)
    case -.infinity: return try .reduce(.min, size, axes: axes, keepDims: keepDims)
    case 0:
      let present = try Tensor.zip(.notEqual, size, .scalar(0, dtype)).cast(to: dtype)
      return try .reduce(.sum, present, axes: axes, keepDims: keepDims)
    case 1: return try .reduce(.sum, size, axes: axes, keepDims: keepDims)
    case 2:
      return try .map(.sqrt, .reduce(.sum, .map(.square, self), axes: axes, keepDims: keepDims))
    case let p:
      let sum = try Tensor.reduce(
        .sum, .zip(.power, size, .scalar(p, dtype)), axes: axes, keepDims: keepDims)
      return try .zip(.power, sum, .scalar(1 / p, dtype))
    }
  }
}

extension Argument {
  /// The operand's shape with 1 for each reduced axis.
  static let keptShape = Argument.derived("the reduced axes as 1") { (facts) throws(TensorError) in
    let shape = facts.shapes[0]
    guard let axes = facts.attributes.first?.ints, !axes.isEmpty else {
      return .ints(shape.map { _ in 1 })
    }
    let reduced = Set(axes.map { $0 < 0 ? $0 + shape.count : $0 })
    return .ints(shape.indices.map { reduced.contains($0) ? 1 : shape[$0] })
  }
}
