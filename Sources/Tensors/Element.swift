/// A Swift type that stores one element of a tensor.
///
/// `UInt8` holds a bool as 0 or 1.
protocol Element: BitwiseCopyable, Comparable {
  static var dtype: DType { get }
  /// The value in the low bytes of `bits`.
  init(bits: UInt64)
  /// The value's bit pattern, extended with zeros (`Tensor.bits`).
  var bits: UInt64 { get }
  /// Rounds toward zero; what does not fit becomes the least integer, as on x86.
  init(clamping value: Double)
  /// Keeps the low bits of what does not fit.
  init(wrapping value: Int64)
  var double: Double { get }
  /// Rounds toward zero; what does not fit becomes the least integer, as on x86.
  var int64: Int64 { get }
  var isTrue: Bool { get }
  var isNaN: Bool { get }
}

/// An element with arithmetic; integers wrap around.
protocol Number: Element {
  static var zero: Self { get }
  static var one: Self { get }
  /// What every element is at least, and at most.
  static var least: Self { get }
  static var greatest: Self { get }
  static func plus(_ a: Self, _ b: Self) -> Self
  static func minus(_ a: Self, _ b: Self) -> Self
  static func times(_ a: Self, _ b: Self) -> Self
  /// The quotient rounded down.
  static func floorDivide(_ a: Self, _ b: Self) -> Self
  /// What `floorDivide` leaves: has the sign of the divisor.
  static func modulo(_ a: Self, _ b: Self) -> Self
  static func power(_ a: Self, _ b: Self) -> Self
}

extension UInt8: Element {
  static var dtype: DType { .bool }
  @inline(__always) init(bits: UInt64) { self.init(truncatingIfNeeded: bits) }
  @inline(__always) var bits: UInt64 { UInt64(self) }
  @inline(__always) init(clamping value: Double) { self = value != 0 ? 1 : 0 }
  @inline(__always) init(wrapping value: Int64) { self = value != 0 ? 1 : 0 }
  @inline(__always) var double: Double { Double(self) }
  @inline(__always) var int64: Int64 { Int64(self) }
  @inline(__always) var isTrue: Bool { self != 0 }
  @inline(__always) var isNaN: Bool { false }
}

extension Number where Self: FixedWidthInteger {
  static var one: Self { 1 }
  static var least: Self { min }
  static var greatest: Self { max }
  @inline(__always) var isTrue: Bool { self != 0 }
  @inline(__always) var isNaN: Bool { false }
  @inline(__always) init(wrapping value: Int64) { self.init(truncatingIfNeeded: value) }
  @inline(__always) static func plus(_ a: Self, _ b: Self) -> Self { a &+ b }
  @inline(__always) static func minus(_ a: Self, _ b: Self) -> Self { a &- b }
  @inline(__always) static func times(_ a: Self, _ b: Self) -> Self { a &* b }
}

extension Int32: Number {
  static var dtype: DType { .int32 }
  @inline(__always) init(clamping value: Double) {
    self = value > Double(Int32.min) - 1 && value < Double(Int32.max) + 1 ? Int32(value) : .min
  }
  @inline(__always) init(bits: UInt64) { self.init(truncatingIfNeeded: bits) }
  @inline(__always) var bits: UInt64 { UInt64(UInt32(bitPattern: self)) }
  @inline(__always) var double: Double { Double(self) }
  @inline(__always) var int64: Int64 { Int64(self) }
}

extension Int64: Number {
  static var dtype: DType { .int64 }
  @inline(__always) init(clamping value: Double) {
    self = value > Double(Int64.min) - 1 && value < Double(Int64.max) + 1 ? Int64(value) : .min
  }
  @inline(__always) init(bits: UInt64) { self.init(bitPattern: bits) }
  @inline(__always) var bits: UInt64 { UInt64(bitPattern: self) }
  @inline(__always) var double: Double { Double(self) }
  @inline(__always) var int64: Int64 { self }
}

extension Number where Self: BinaryFloatingPoint {
  static var one: Self { 1 }
  static var least: Self { -.infinity }
  static var greatest: Self { .infinity }
  @inline(__always) var isTrue: Bool { self != 0 }
  @inline(__always) static func plus(_ a: Self, _ b: Self) -> Self { a + b }
  @inline(__always) static func minus(_ a: Self, _ b: Self) -> Self { a - b }
  @inline(__always) static func times(_ a: Self, _ b: Self) -> Self { a * b }
}

extension Float: Number {
  static var dtype: DType { .float32 }
  @inline(__always) init(bits: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: bits)) }
  @inline(__always) var bits: UInt64 { UInt64(bitPattern) }
  @inline(__always) init(clamping value: Double) { self.init(value) }
  @inline(__always) init(wrapping value: Int64) { self.init(value) }
  @inline(__always) var double: Double { Double(self) }
  @inline(__always) var int64: Int64 { Int64(clamping: Double(self)) }
}

extension Double: Number {
  static var dtype: DType { .float64 }
  @inline(__always) init(bits: UInt64) { self.init(bitPattern: bits) }
  @inline(__always) var bits: UInt64 { bitPattern }
  @inline(__always) init(clamping value: Double) { self = value }
  @inline(__always) init(wrapping value: Int64) { self.init(value) }
  @inline(__always) var double: Double { self }
  @inline(__always) var int64: Int64 { Int64(clamping: self) }
}
