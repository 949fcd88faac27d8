import Tensors

/// A backward pass as it happened, for walkthroughs: the engine writes down what it computes anyway.
public final class Trace {
  /// A gradient put in at the start.
  public struct Start {
    public let node: Node
    public let gradient: Tensor
  }

  /// What one backward operator gave one of its inputs.
  public struct Contribution {
    /// Which input of the operator.
    public let input: Int
    public let target: Node
    /// As the rule gave it, before summing over the axes that were stretched; nil for no gradient.
    public let given: Tensor?
    /// As it was added to the input's gradient.
    public let delivered: Tensor?
    /// The input's gradient after that.
    public let sum: Tensor?
    /// How many gradients the input still waits for.
    public let missing: Int
  }

  /// One node taken from the queue: a backward operator that runs, or a leaf that collects.
  public struct Step {
    public let node: Node
    /// The inputs and what the rule used; they are kept here when the pass releases the graph.
    public let inputs: [Node]
    public let values: [Tensor?]
    public let result: Tensor?
    public let attributes: [Attribute]
    /// The complete gradient of the node's result, after hooks; nil if no gradient came.
    public let gradient: Tensor?
    public internal(set) var contributions: [Contribution] = []
    /// The nodes that became ready by this step, in the order in which they joined the queue.
    public internal(set) var ready: [Node] = []
  }

  public internal(set) var starts: [Start] = []
  /// All nodes that the pass can reach, with the number of gradients that each waits for.
  public internal(set) var counts: [(node: Node, missing: Int)] = []
  /// The nodes that are ready before the first step.
  public internal(set) var ready: [Node] = []
  public internal(set) var steps: [Step] = []

  public init() {}

  /// The queue before a step (or after the last, for `steps.count`).
  ///
  /// Linear in the steps before.
  public func queue(before step: Int) -> [Node] {
    var joined = ready
    for earlier in steps.prefix(step) { joined += earlier.ready }
    return Array(joined.dropFirst(step))
  }

  func begin(_ node: Node, _ gradient: Tensor?) {
    steps.append(
      Step(
        node: node, inputs: node.inputs, values: node.inputs.map(\.kept), result: node.kept,
        attributes: node.attributes, gradient: gradient))
  }

  func contribute(_ contribution: Contribution) {
    steps[steps.count - 1].contributions.append(contribution)
  }

  func becameReady(_ node: Node) {
    if steps.isEmpty { ready.append(node) } else { steps[steps.count - 1].ready.append(node) }
  }
}
