import Tensors

/// Reading and writing parts of a tensor.
extension Operator {
  static let indexing: [Operator] = [
    getItem, setItem, scatterItems, gather, indexSelect, takeAlongAxis, takeBack, putAlongAxis,
    oneHot,
    maskedFill,
  ]

  public static let getItem: Operator = .init(
    "GetItem", "__getitem__", summary: "The elements that a subscript selects.",
    parameters: [Parameter("index")],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.get(attributes[0].subscription ?? [])
    },
    rule: .procedure("zeros, with grad added where the subscript points", keeps: Keeps()) {
      (application) throws(TensorError) in
      [
        try apply(
          .scatterItems, application.gradient,
          attributes: [.ints(application.shape(of: 0)), application.attributes[0]])
      ]
    },
    samples: [
      Sample([3, 4], attributes: [.subscription([.at(1)])]),
      Sample([3, 4], attributes: [.subscription([.range(start: 0, stop: 3, step: 2), .at(-1)])]),
    ])

  public static let scatterItems: Operator = .init(
    "ScatterItems",
    summary: "Zeros of a shape, with x added where a subscript points.",
    parameters: [Parameter("shape"), Parameter("index")],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try .scatterAdd(
        shape: attributes[0].ints ?? [], at: attributes[1].subscription ?? [], values: x)
    },
    rule: .procedure("what the subscript selects of grad", keeps: Keeps()) {
      (application) throws(TensorError) in
      [try apply(.getItem, application.gradient, attributes: [application.attributes[1]])]
    },
    samples: [Sample([4], attributes: [.ints([3, 4]), .subscription([.at(1)])])])

  public static let setItem: Operator = .init(
    "SetItem", "__setitem__", summary: "x with y stored where a subscript points.",
    operands: ["x", "y"], parameters: [Parameter("index")],
    kernel: .binaryWith { (x, y, attributes) throws(TensorError) in
      var result = x
      try result.set(attributes[0].subscription ?? [], to: y)
      return result
    },
    rule: .procedure(
      "x gets grad with zeros where y was stored, y what the subscript selects", keeps: Keeps(),
      setItemBackward),
    samples: [Sample([3, 4], [4], attributes: [.subscription([.at(1)])])])

  private static func setItemBackward(
    _ application: Application
  ) throws(TensorError) -> [Variable?] {
    let index = application.attributes[0]
    let gradient = application.gradient
    let zero = Variable(try Tensor(0).cast(to: gradient.dtype))
    return [
      application.wants(0) ? try apply(.setItem, gradient, zero, attributes: [index]) : nil,
      application.wants(1) ? try apply(.getItem, gradient, attributes: [index]) : nil,
    ]
  }

  public static let gather: Operator = picking("Gather", "gather")
  public static let indexSelect: Operator = picking("IndexSelect", "index_select")

  private static func picking(_ name: String, _ paddleName: String) -> Operator {
    .init(
      name, paddleName, summary: "The slices along an axis at the given positions.",
      operands: ["x", "index"], parameters: [Parameter("axis", .int(0))],
      kernel: .binaryWith { (x, index, attributes) throws(TensorError) in
        try x.gathered(try index.flat(), axis: attributes[0].int ?? 0)
      },
      rule: .procedure(
        "zeros, with each slice of grad added at its position", keeps: Keeps(inputs: 0b10)
      ) { (application) throws(TensorError) in
        let shape = application.shape(of: 0)
        let axis = application.attributes[0].int ?? 0
        let place = axis < 0 ? axis + shape.count : axis
        let before = [Index](
          repeating: .range(start: nil, stop: nil, step: 1), count: Swift.max(0, place))
        let index = try application.input(1).value.flat()
        return [
          try apply(
            .scatterItems, application.gradient,
            attributes: [.ints(shape), .subscription(before + [.tensor(index)])]), nil,
        ]
      },
      samples: [
        Sample(
          [
            Sample.Input(shape: [3, 2], values: .within(-2, 2)),
            Sample.Input(shape: [4], values: .integers([0, 2, 2, 1])),
          ], [.int(0)])
      ])
  }

  public static let takeAlongAxis: Operator = .init(
    "TakeAlongAxis", "take_along_axis", "take_along_dim",
    summary: "For each index the element at the same place, but there along an axis.",
    operands: ["arr", "indices"],
    parameters: [Parameter("axis"), Parameter("broadcast", .flag(true))],
    kernel: .binaryWith { (x, index, attributes) throws(TensorError) in
      try x.taken(index, axis: attributes[0].int ?? 0, stretches: attributes[1].isTrue)
    },
    rule: .procedure(
      "zeros, with each element of grad added where it was taken", keeps: Keeps(inputs: 0b10)
    ) { (application) throws(TensorError) in
      [
        try apply(
          .takeBack, application.gradient, application.input(1),
          attributes: [.ints(application.shape(of: 0))] + application.attributes), nil,
      ]
    },
    samples: [
      Sample(
        [
          Sample.Input(shape: [2, 3], values: .within(-2, 2)),
          Sample.Input(shape: [2, 2], values: .integers([0, 2, 1, 1])),
        ], [.int(1)])
    ])

  static let takeBack: Operator = .init(
    "TakeBack", summary: "Zeros of a shape, with x added at positions along an axis.",
    operands: ["x", "indices"],
    parameters: [Parameter("shape"), Parameter("axis"), Parameter("broadcast", .flag(true))],
    kernel: .binaryWith { (x, index, attributes) throws(TensorError) in
      try .takenScatter(
        shape: attributes[0].ints ?? [], index, axis: attributes[1].int ?? 0, values: x,
        stretches: attributes[2].isTrue)
    },
    rule: .procedure("the elements of grad at the positions", keeps: Keeps(inputs: 0b10)) {
      (application) throws(TensorError) in
      [
        try apply(
          .takeAlongAxis, application.gradient, application.input(1),
          attributes: Array(application.attributes[1...])), nil,
      ]
    },
    samples: [
      Sample(
        [
          Sample.Input(shape: [2, 2], values: .within(-2, 2)),
          Sample.Input(shape: [2, 2], values: .integers([0, 2, 1, 1])),
        ], [.ints([2, 3]), .int(1)])
    ])

  /// Assigning and adding are made of other operators; this is for the rest.
  public static let putAlongAxis: Operator = .init(
    "PutAlongAxis", "put_along_axis",
    summary: "arr with elements combined with others at positions along an axis.",
    operands: ["arr", "indices", "values"],
    parameters: [
      Parameter("axis"), Parameter("reduce", .text("assign")),
      Parameter("include_self", .flag(true)), Parameter("broadcast", .flag(true)),
    ],
    kernel: .ternary { (x, index, values, attributes) throws(TensorError) in
      try x.putting(
        values, at: index, axis: attributes[0].int ?? 0, attributes[1].text ?? "assign",
        includingSelf: attributes[2].isTrue, stretches: attributes[3].isTrue)
    },
    rule: .none("products and extremes of what was put have none here"),
    samples: [
      Sample(
        [
          Sample.Input(shape: [2, 3], values: .within(-2, 2)),
          Sample.Input(shape: [1, 3], values: .integers([0, 1, 0])),
          Sample.Input(shape: [1, 3], values: .within(-2, 2)),
        ], [.int(0), .text("mul"), .flag(true), .flag(true)])
    ])

  public static let oneHot: Operator = .init(
    "OneHot", "one_hot", summary: "A one at the position that each number gives, among zeros.",
    parameters: [Parameter("num_classes")],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try .oneHot(x, classes: attributes[0].int ?? 0)
    },
    rule: .none("its operand is whole numbers"),
    samples: [Sample([Sample.Input(shape: [3], values: .integers([0, 2, 1]))], [.int(3)])])

  public static let maskedFill: Operator = .init(
    "MaskedFill", "masked_fill", summary: "A number where the mask is true, x elsewhere.",
    operands: ["x", "mask"], parameters: [Parameter("value")],
    kernel: .binaryWith { (x, mask, attributes) throws(TensorError) in
      try .select(mask, .scalar(attributes[0].number ?? 0, x.dtype), x)
    },
    rule: [.where(y, 0, grad), nil],
    samples: [
      Sample(
        [
          Sample.Input(shape: [2, 3], values: .within(-2, 2)),
          Sample.Input(shape: [2, 3], values: .booleans),
        ], [.number(1.5)])
    ])
}

extension Tensor {
  /// The elements as a vector.
  fileprivate func flat() throws(TensorError) -> Tensor { try reshaped([count]) }
}
