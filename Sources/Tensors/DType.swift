/// The type of a tensor's elements, in order of promotion.
public enum DType: UInt8, CaseIterable, Sendable {
  case bool, int32, int64, float32, float64

  /// Paddle's name, as in `dtype=float32`.
  public var name: String { Self.names[Int(rawValue)] }
  /// Bytes per element.
  public var size: Int { Self.sizes[Int(rawValue)] }
  public var isFloating: Bool { self >= .float32 }
  public var isInteger: Bool { self == .int32 || self == .int64 }

  /// The type of a result that mixes elements of both types.
  public static func promote(_ a: DType, _ b: DType) -> DType { a > b ? a : b }

  /// The type in which functions such as `exp` compute: integers become float32, as in Paddle.
  public var floating: DType { isFloating ? self : .float32 }

  private static let names = ["bool", "int32", "int64", "float32", "float64"]
  private static let sizes = [1, 4, 8, 4, 8]
}

extension DType: Comparable {
  public static func < (a: DType, b: DType) -> Bool { a.rawValue < b.rawValue }
}
