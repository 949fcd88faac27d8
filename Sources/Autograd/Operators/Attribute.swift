import Tensors

/// A setting of an operator that is no tensor: an axis, a shape, a slope.
public enum Attribute: @unchecked Sendable {
  case none
  case flag(Bool)
  case int(Int)
  case ints([Int])
  case number(Double)
  case dtype(DType)
  case text(String)
  /// A subscript such as `[0, 1:]`.
  case subscription([Index])

  /// False for `none` and for `flag(false)`.
  public var isTrue: Bool {
    switch self {
    case .none, .flag(false): false
    default: true
    }
  }

  /// One integer, or nil.
  public var int: Int? {
    if case .int(let value) = self { value } else { nil }
  }

  /// Integers, a single one too; nil for `none`.
  public var ints: [Int]? {
    switch self {
    case .ints(let values): values
    case .int(let value): [value]
    default: nil
    }
  }

  /// A number; nil for what is none.
  public var number: Double? {
    switch self {
    case .number(let value): value
    case .int(let value): Double(value)
    case .flag(let value): value ? 1 : 0
    default: nil
    }
  }

  public var dtype: DType? {
    if case .dtype(let value) = self { value } else { nil }
  }

  public var subscription: [Index]? {
    if case .subscription(let entries) = self { entries } else { nil }
  }

  public var text: String? {
    if case .text(let value) = self { value } else { nil }
  }
}

/// The name and the default of an attribute, as Paddle's signature has them.
public struct Parameter: Sendable {
  public let name: String
  /// What is taken when a program passes nothing; nil when it must be passed.
  public let defaultValue: Attribute?

  public init(_ name: String, _ defaultValue: Attribute? = nil) {
    self.name = name
    self.defaultValue = defaultValue
  }
}
