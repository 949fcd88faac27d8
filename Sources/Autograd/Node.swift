import Tensors

/// One application of an operator in the recorded graph, or a leaf that collects a gradient.
public final class Node {
  init() {}
}
