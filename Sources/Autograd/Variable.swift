import Tensors

/// What a program calls a tensor: a value, with identity, that may take part in a graph.
public final class Variable {
  public internal(set) var value: Tensor
  /// The operator application that made it, or the leaf that collects its gradient. Nil for a
  /// constant (`stop_gradient=True`) that no operator has saved yet.
  public internal(set) var node: Node?
  public internal(set) var stopGradient: Bool
  /// A parameter prints `Parameter containing:` and is a leaf whatever made it.
  public var isParameter = false
  /// Name, hooks and a program's own attributes; nil while there are none.
  public var extras: Extras?

  /// A leaf. Shapes `[]` become `[1]` in dialect book.
  public init(_ value: Tensor, stopGradient: Bool = true) {
    self.value = value
    self.stopGradient = stopGradient
  }

  public final class Extras {
    public var name: String?
    /// Attributes that a program set on the tensor; the interpreter keeps its objects here.
    public var attributes: AnyObject?
    public init() {}
  }
}
