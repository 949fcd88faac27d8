/// How tensors print: what `paddle.set_printoptions` sets.
public struct PrintOptions: Sendable {
  /// Digits after the point.
  public var precision = 8
  /// Tensors with more elements are summarised.
  public var threshold = 1000
  /// Items shown at each end of a summarised axis.
  public var edgeItems = 3
  /// Characters in a line.
  public var lineWidth = 80
  /// Floats with an exponent.
  public var scientific = false

  public init() {}

  /// The options of the process.
  public nonisolated(unsafe) static var current = PrintOptions()
}
