/// How NumPy's arrays print: what `numpy.set_printoptions` sets.
public struct NumPyOptions: Sendable {
  /// Digits after the point.
  public var precision = 8
  /// Larger arrays are summarised.
  public var threshold = 1000
  /// Items shown at each end of a summarised axis.
  public var edgeItems = 3
  /// Characters in a line.
  public var lineWidth = 75
  /// Whether small numbers print without exponent.
  public var suppressesSmall = false

  public init() {}

  /// The options of the process.
  public nonisolated(unsafe) static var current = NumPyOptions()
}
