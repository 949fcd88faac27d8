import Tensors

/// Convolutions over one to three spatial axes, and the patches that they work on.
extension Operator {
  static let convolution: [Operator] = [conv, convTranspose, convFilter, unfold, fold]

  public static let conv: Operator = .init(
    "Conv", "conv2d", "conv1d", "conv3d",
    summary: "At each place of a window on x, the sum of its products with each filter.",
    operands: ["x", "weight"], parameters: moving + [groups],
    kernel: .binaryWith { (x, weight, attributes) throws(TensorError) in
      let (x, weight) = try Tensor.floats(x, weight)
      return try setting(attributes, 0, image: x.shape, weight.shape)(x, weight)
    },
    rule: [
      .of(.convTranspose, grad, y, with: [.shape(0)] + own(0..<4)),
      .of(.convFilter, x, grad, with: [.shape(1)] + own(0..<4)),
    ],
    samples: [
      Sample([1, 1, 3, 3], [1, 1, 2, 2], attributes: [.int(1), .int(0), .int(1), .int(1)]),
      Sample([2, 4, 5], [2, 2, 3], attributes: [.int(2), .ints([1, 2]), .int(1), .int(2)]),
      Sample(
        [1, 2, 5, 4], [3, 2, 3, 2], attributes: [.ints([2, 1]), .int(1), .int(1), .int(1)]),
      Sample([1, 1, 3, 2, 4], [2, 1, 2, 2, 2], attributes: [.int(1), .int(0), .int(1), .int(1)]),
      Sample([1, 1, 5, 4], [1, 1, 2, 2], attributes: [.int(1), .int(1), .int(2), .int(1)]),
      Sample([1, 1, 5, 4], [1, 1, 3, 2], attributes: [.int(2), .text("SAME"), .int(1), .int(1)]),
    ])

  /// The adjoint of `conv` in its image: what Paddle offers as a layer and what passes gradients back.
  public static let convTranspose: Operator = .init(
    "ConvTranspose", "conv2d_transpose", "conv1d_transpose", "conv3d_transpose",
    summary: "Each element of x times each filter, added up where conv would have read.",
    operands: ["x", "weight"], parameters: [Parameter("shape")] + moving + [groups],
    kernel: .binaryWith { (x, weight, attributes) throws(TensorError) in
      let (x, weight) = try Tensor.floats(x, weight)
      let shape = attributes[0].ints ?? []
      return try setting(attributes, 1, image: shape, weight.shape)
        .image(x, weight, lengths: Array(shape.dropFirst(2)))
    },
    rule: [
      .of(.conv, grad, y, with: own(1..<5)),
      .of(.convFilter, grad, x, with: [.shape(1)] + own(1..<5)),
    ],
    samples: [
      Sample(
        [1, 1, 2, 2], [1, 1, 2, 2],
        attributes: [.ints([1, 1, 3, 3]), .int(1), .int(0), .int(1), .int(1)]),
      Sample(
        [1, 4, 2], [4, 1, 3], attributes: [.ints([1, 2, 6]), .int(2), .int(0), .int(1), .int(2)]),
    ])

  /// The adjoint of `conv` in its filters.
  public static let convFilter: Operator = .init(
    "ConvFilter",
    summary: "For each cell of a filter, the sum of the products of y with what the cell saw of x.",
    operands: ["x", "y"], parameters: [Parameter("shape")] + moving + [groups],
    kernel: .binaryWith { (x, y, attributes) throws(TensorError) in
      let (x, y) = try Tensor.floats(x, y)
      return try setting(attributes, 1, image: x.shape, attributes[0].ints ?? []).filters(x, y)
    },
    rule: [
      .of(.convTranspose, y, grad, with: [.shape(0)] + own(1..<5)),
      .of(.conv, x, grad, with: own(1..<5)),
    ],
    samples: [
      Sample(
        [1, 1, 3, 3], [1, 1, 2, 2],
        attributes: [.ints([1, 1, 2, 2]), .int(1), .int(0), .int(1), .int(1)])
    ])

  public static let unfold: Operator = .init(
    "Unfold", "unfold",
    summary: "What a window sees of x at each place, as a column: the patches of an image.",
    parameters: [Parameter("kernel_sizes")] + moving,
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      let size = attributes[0].spread(x.rank - 2)
      return try x.unfolded(attributes.window(size, from: 1, image: x.shape))
    },
    rule: [.of(.fold, grad, with: [.shape(0)] + own(0..<4))],
    samples: [
      Sample([1, 2, 3, 3], attributes: [.int(2), .int(1), .int(0), .int(1)]),
      Sample([2, 1, 4, 3], attributes: [.ints([2, 3]), .int(2), .int(1), .int(1)]),
    ])

  public static let fold: Operator = .init(
    "Fold", "fold", summary: "The reverse of unfold: columns added up where unfold read them.",
    parameters: [Parameter("shape"), Parameter("kernel_sizes")] + moving,
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      let shape = attributes[0].ints ?? []
      let size = attributes[1].spread(shape.count - 2)
      return try x.folded(attributes.window(size, from: 2, image: shape), into: shape)
    },
    rule: [.of(.unfold, grad, with: own(1..<5))],
    samples: [
      Sample(
        [1, 8, 4], attributes: [.ints([1, 2, 3, 3]), .int(2), .int(1), .int(0), .int(1)])
    ])

  /// How the window moves: each one number for all axes, or a list.
  private static let moving = [
    Parameter("stride", .int(1)), Parameter("padding", .int(0)), Parameter("dilation", .int(1)),
  ]
  private static let groups = Parameter("groups", .int(1))

  private static func own(_ settings: Range<Int>) -> [Argument] { settings.map { .own($0) } }

  /// The convolution whose settings are the attributes from `start` on.
  private static func setting(
    _ attributes: [Attribute], _ start: Int, image: [Int], _ weight: [Int]
  ) throws(TensorError) -> Convolution {
    let window = try attributes.window(Array(weight.dropFirst(2)), from: start, image: image)
    return try Convolution(window, groups: attributes[start + 3].int ?? 1)
  }
}

extension Attribute {
  /// One number for each of `count` axes: a single one counts for all.
  func spread(_ count: Int) -> [Int] {
    switch self {
    case .int(let value): [Int](repeating: value, count: Swift.max(count, 0))
    case .ints(let values) where values.count == 1:
      [Int](repeating: values[0], count: Swift.max(count, 0))
    default: ints ?? []
    }
  }
}

extension [Attribute] {
  /// The window of `size` whose stride, padding and dilation are the attributes from `start` on.
  func window(
    _ size: [Int], from start: Int, dilates: Bool = true, image: [Int]
  ) throws(TensorError) -> Window {
    guard image.count == size.count + 2, (1...3).contains(size.count) else {
      throw TensorError(
        .value,
        "a window over {} axes needs images of shape (batch, channels, …) with {} axes, not {}",
        String(size.count), String(size.count + 2), image.description)
    }
    let stride = self[start].spread(size.count)
    let dilation = dilates ? self[start + 2].spread(size.count) : size.map { _ in 1 }
    switch self[start + 1].text?.uppercased() {
    case "VALID"?: return try Window(size: size, stride: stride, padding: 0, dilation: dilation)
    case "SAME"?: return try Window(size: size, stride: stride, fitting: Array<Int>(image[2...]))
    case let text?:
      throw TensorError(.value, "padding is 'SAME', 'VALID' or numbers, not '{}'", text)
    case nil: break
    }
    var padding = self[start + 1].spread(size.count)
    if padding.count == size.count { padding = padding.flatMap { [$0, $0] } }
    return try Window(size: size, stride: stride, padding: padding, dilation: dilation)
  }
}

extension Window {
  fileprivate init(
    size: [Int], stride: [Int], padding: Int, dilation: [Int]
  ) throws(TensorError) {
    try self.init(
      size: size, stride: stride, padding: [Int](repeating: padding, count: 2 * size.count),
      dilation: dilation)
  }

  /// Padding "SAME": as many places as the stride allows, the larger half of the margin behind.
  ///
  /// As in Paddle, the dilation is then 1.
  fileprivate init(size: [Int], stride: [Int], fitting lengths: [Int]) throws(TensorError) {
    guard stride.count == size.count, stride.allSatisfy({ $0 > 0 }) else {
      throw TensorError(.value, "a window needs a stride of at least 1 for each axis")
    }
    let padding = size.indices.flatMap { axis in
      let places = (lengths[axis] + stride[axis] - 1) / stride[axis]
      let total = Swift.max(0, (places - 1) * stride[axis] + size[axis] - lengths[axis])
      return [total / 2, total - total / 2]
    }
    try self.init(size: size, stride: stride, padding: padding)
  }
}

extension Tensor {
  /// Both in the larger of their types, which must be floating.
  fileprivate static func floats(
    _ x: Tensor, _ y: Tensor
  ) throws(TensorError) -> (Tensor, Tensor) {
    let dtype = DType.promote(x.dtype, y.dtype)
    guard dtype.isFloating else {
      throw TensorError(.runtime, "{} is not defined for elements of type {}", "conv", dtype.name)
    }
    return (try x.cast(to: dtype), try y.cast(to: dtype))
  }
}
