import Tensors

/// What depends on the order of the elements along an axis.
///
/// Each of these picks elements, so that the gradient goes to where they came from.
extension Operator {
  static let ordering: [Operator] = [sort, argsort, topk, kthvalue, mode, cummax, cummin]

  public static let sort: Operator = picked(
    "Sort", "sort", "The elements in order along an axis.",
    parameters: [
      Parameter("axis", .int(-1)), Parameter("descending", .flag(false)),
      Parameter("stable", .flag(false)),
    ],
    samples: [
      Sample([2, 3], attributes: [.int(-1), .flag(false)]),
      Sample([3, 2], attributes: [.int(0), .flag(true)]),
    ]
  ) { (x, attributes) throws(TensorError) in
    try .argsort(x, axis: attributes[0].int ?? -1, descending: attributes[1].isTrue)
  }

  public static let argsort: Operator = .init(
    "ArgSort", "argsort", summary: "The positions that would sort the elements along an axis.",
    parameters: sort.parameters,
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try .argsort(x, axis: attributes[0].int ?? -1, descending: attributes[1].isTrue)
    },
    rule: .none("its result is positions"), samples: sort.samples)

  public static let topk: Operator = picked(
    "TopK", "topk", "The first k elements in order along an axis.",
    parameters: [
      Parameter("k"), Parameter("axis", .int(-1)), Parameter("largest", .flag(true)),
    ],
    axis: 1,
    samples: [
      Sample([2, 4], attributes: [.int(2), .int(-1), .flag(true)]),
      Sample([4, 2], attributes: [.int(3), .int(0), .flag(false)]),
    ],
    positions: topkPositions)

  public static let kthvalue: Operator = picked(
    "KthValue", "kthvalue", "The k-th smallest element along an axis.",
    parameters: [
      Parameter("k"), Parameter("axis", .int(-1)), Parameter("keepdim", .flag(false)),
    ],
    axis: 1, keeps: 2,
    samples: [
      Sample([2, 4], attributes: [.int(2), .int(-1), .flag(false)]),
      Sample([4, 2], attributes: [.int(3), .int(0), .flag(true)]),
    ],
    positions: kthPositions)

  public static let mode: Operator = picked(
    "Mode", "mode", "The most frequent element along an axis, of several the smallest.",
    parameters: [Parameter("axis", .int(-1)), Parameter("keepdim", .flag(false))],
    keeps: 1, samples: [Sample([2, 4], attributes: [.int(-1), .flag(false)])],
    positions: modePositions)

  public static let cummax: Operator = picked(
    "CumMax", "cummax", "The largest element up to each place along an axis.",
    parameters: [Parameter("axis", .int(-1))], samples: [Sample([2, 4], attributes: [.int(-1)])]
  ) { (x, attributes) throws(TensorError) in
    try .extremesSoFar(x, axis: attributes[0].int ?? -1, largest: true)
  }

  public static let cummin: Operator = picked(
    "CumMin", "cummin", "The smallest element up to each place along an axis.",
    parameters: [Parameter("axis", .int(-1))], samples: [Sample([4, 2], attributes: [.int(0)])]
  ) { (x, attributes) throws(TensorError) in
    try .extremesSoFar(x, axis: attributes[0].int ?? -1, largest: false)
  }

  /// Where `topk` of these settings picks.
  public static func topkPositions(
    _ x: Tensor, _ attributes: [Attribute]
  ) throws(TensorError) -> Tensor {
    try Tensor.topk(
      x, attributes[0].int ?? 1, axis: attributes[1].int ?? -1, largest: attributes[2].isTrue
    ).positions
  }

  /// Where `kthvalue` of these settings picks; the axis is kept.
  public static func kthPositions(
    _ x: Tensor, _ attributes: [Attribute]
  ) throws(TensorError) -> Tensor {
    try Tensor.kth(x, attributes[0].int ?? 1, axis: attributes[1].int ?? -1)
  }

  /// Where `mode` of these settings picks; the axis is kept.
  public static func modePositions(
    _ x: Tensor, _ attributes: [Attribute]
  ) throws(TensorError) -> Tensor { try Tensor.mode(x, axis: attributes[0].int ?? -1) }

  /// An operator that takes elements from computed positions along an axis.
  ///
  /// `axis` and `keeps` tell which settings are the axis and whether it stays with length 1.
  private static func picked(
    _ name: String, _ paddleName: String, _ summary: String, parameters: [Parameter],
    axis: Int = 0, keeps: Int? = nil, samples: [Sample],
    positions: @escaping (Tensor, [Attribute]) throws(TensorError) -> Tensor
  ) -> Operator {
    Operator(
      name, paddleName, summary: summary, parameters: parameters,
      kernel: .unaryWith { (x, attributes) throws(TensorError) in
        let place = attributes[axis].int ?? -1
        let found = try x.withAxis.taken(positions(x.withAxis, attributes), axis: place)
        let drops = keeps.map { !attributes[$0].isTrue } ?? false
        return x.rank == 0 ? try found.reshaped([]) : drops ? try found.squeezed([place]) : found
      },
      rule: .procedure(
        "zeros, with each element of grad added where it was taken", keeps: .inputs
      ) { (of) throws(TensorError) in
        let x = try of.input(0)
        let (row, taken) = (try x.value.withAxis, try positions(x.value.withAxis, of.attributes))
        let grad = try apply(.reshape, of.gradient, attributes: [.ints(taken.shape)])
        let back = try apply(
          .takeBack, grad, Variable(taken), attributes: [.ints(row.shape), of.attributes[axis]])
        return [try apply(.reshape, back, attributes: [.ints(x.shape)])]
      },
      samples: samples)
  }
}

extension Tensor {
  /// A scalar as a vector of one.
  fileprivate var withAxis: Tensor {
    get throws(TensorError) { rank == 0 ? try reshaped([1]) : self }
  }
}
