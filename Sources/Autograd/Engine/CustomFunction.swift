import Tensors

/// A program's own operator in the graph: `paddle.autograd.PyLayer`.
///
/// It is one node over its tensor operands; each of its results is a node above it that hands its
/// gradient down.
public final class CustomFunction {
  /// Takes the gradients of the results, gives those of the operands.
  public typealias Body = ([Variable?]) throws(TensorError) -> [Variable?]

  /// The name of the program's class.
  public let name: String
  private let body: Body
  private let results: [Tensor]
  /// Whether results that no gradient reached get zeros.
  private let materializes: Bool
  private(set) var gradients: [Variable?] = []

  private init(
    _ name: String, _ results: [Tensor], materializes: Bool, _ body: @escaping Body
  ) {
    self.name = name
    self.results = results
    self.materializes = materializes
    self.body = body
  }

  /// Records an application: `results` were computed from `operands` outside the graph.
  ///
  /// Gives the variables that stand for them; without recording, or where no operand is tracked,
  /// constants. `body` is called by the backward pass. It throws `TensorError.foreign` for a
  /// program's own error.
  public static func record(
    _ name: String, operands: [Variable], results: [Tensor], materializes: Bool = true,
    body: @escaping Body
  ) -> [Variable] {
    let results = results.map(Dialect.adapt)
    let isTracked = operands.contains { !$0.stopGradient }
    guard Recorder.isEnabled, isTracked, !results.isEmpty else {
      return results.map { Variable($0, origin: isTracked ? .noGrad : .constants) }
    }
    let node = Node(
      .custom, results[0], keeps: false,
      inputs: operands.map { $0.operand(false).takeRetainedValue() }, [])
    node.withDetails().function = CustomFunction(
      name, results, materializes: materializes, body)
    return results.enumerated().map { index, value in
      guard value.dtype.isFloating else { return Variable(value, origin: .notDifferentiable) }
      let output = Node(
        .resultOf, value, keeps: true, .passRetained(node), nil, [.int(index)])
      return Variable(value, node: output)
    }
  }

  func receive(_ gradient: Variable?, at index: Int) {
    if gradients.isEmpty { gradients = Array(repeating: nil, count: results.count) }
    gradients[index] = gradient
  }

  func forgetGradients() { gradients = [] }

  /// Runs the program's backward function.
  ///
  /// Throws `ValueError` when it gives too few or too many gradients, or one of a wrong shape.
  func contributions(to node: Node) throws(TensorError) -> [Variable?] {
    let incoming = try incoming()
    gradients = []
    let given = try body(incoming)
    let wanted = (0..<node.inputCount).last { node.isWanted($0) } ?? -1
    guard given.count <= node.inputCount, given.count > wanted else {
      throw TensorError(
        .value,
        "the backward of {} must return {} gradients, one for each tensor that forward "
          + "took, but it returned {}",
        name, String(node.inputCount), String(given.count))
    }
    for (index, gradient) in given.enumerated() {
      let shape = node.input(index).shape
      if gradient != nil, !node.isWanted(index) {
        throw TensorError(
          .value,
          "the backward of {} returned a gradient for input {}, which has stop_gradient=True: "
            + "it must return None there",
          name, String(index + 1))
      }
      if let gradient, gradient.shape != shape {
        throw TensorError(
          .value, "the backward of {} returned a gradient of shape {} for input {} of shape {}",
          name, gradient.shape.description, String(index + 1), shape.description)
      }
    }
    return given
  }

  private func incoming() throws(TensorError) -> [Variable?] {
    var incoming: [Variable?] = []
    for (index, result) in results.enumerated() {
      if let gradient = index < gradients.count ? gradients[index] : nil {
        incoming.append(gradient)
      } else {
        incoming.append(
          materializes ? Variable(try Tensor.zeros(result.shape, result.dtype)) : nil)
      }
    }
    return incoming
  }
}

extension Operator {
  /// Stands for a program's own function; the node carries its name and body.
  static let custom: Operator = .init(
    "PyLayer", summary: "A function with a backward of the program's own.",
    kernel: .list { (_, _) throws(TensorError) in
      throw TensorError(.type, "a PyLayer is applied by its class")
    },
    rule: .procedure("the program's own backward", keeps: Keeps()) { _ in [] }, samples: [])

  /// One of the results of a program's own function.
  static let resultOf: Operator = .init(
    "Result", summary: "One result of a function with several.",
    parameters: [Parameter("index")], kernel: .unary { (x) throws(TensorError) in x },
    rule: .procedure("hands its gradient to the function", keeps: Keeps()) { _ in [] },
    samples: [])
}

extension Node {
  /// Which result of a program's own function this is; nil for other nodes.
  func outputIndex(_ op: Operator) -> Int? {
    op === Operator.resultOf ? attributes.first?.int : nil
  }
}
