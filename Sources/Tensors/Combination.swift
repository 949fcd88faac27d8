import Glibc

/// What becomes of two elements: types rather than closures, so that each loop is compiled with its own
/// arithmetic.
protocol Combination {
  associatedtype Operand: Element
  associatedtype Result: Element
  static func of(_ a: Operand, _ b: Operand) -> Result
  /// About how long one takes; less than a nanosecond where the loop vectorises.
  static var nanoseconds: Double { get }
}

extension Combination {
  static var nanoseconds: Double { 0.4 }
}

enum Add<T: Number>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> T { .plus(a, b) }
}

enum Subtract<T: Number>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> T { .minus(a, b) }
}

enum Multiply<T: Number>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> T { .times(a, b) }
}

enum Divide<T: Number & BinaryFloatingPoint>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> T { a / b }
}

enum FloorDivide<T: Number>: Combination {
  static var nanoseconds: Double { 5 }
  @inline(__always) static func of(_ a: T, _ b: T) -> T { .floorDivide(a, b) }
}

enum Modulo<T: Number>: Combination {
  static var nanoseconds: Double { 5 }
  @inline(__always) static func of(_ a: T, _ b: T) -> T { .modulo(a, b) }
}

enum Power<T: Number>: Combination {
  static var nanoseconds: Double { 5 }
  @inline(__always) static func of(_ a: T, _ b: T) -> T { .power(a, b) }
}

enum ArcTangent<T: Number & BinaryFloatingPoint>: Combination {
  static var nanoseconds: Double { 10 }
  @inline(__always) static func of(_ a: T, _ b: T) -> T { T(atan2(Double(a), Double(b))) }
}

enum Larger<T: Number>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> T { .larger(a, b) }
}

enum Smaller<T: Number>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> T { .smaller(a, b) }
}

enum LargerNumber<T: Number>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> T { .largerNumber(a, b) }
}

enum SmallerNumber<T: Number>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> T { .smallerNumber(a, b) }
}

// Bits; bools too.
enum And<T: Element & FixedWidthInteger>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> T { a & b }
}

enum Or<T: Element & FixedWidthInteger>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> T { a | b }
}

enum ExclusiveOr<T: Element & FixedWidthInteger>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> T { a ^ b }
}

enum ShiftLeft<T: Element & FixedWidthInteger>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> T { b < 0 ? 0 : a << b }
}

enum ShiftRight<T: Element & FixedWidthInteger>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> T {
    b < 0 ? (a < 0 ? 0 &- 1 : 0) : a >> b
  }
}

// Comparisons.
enum Equal<T: Element>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> UInt8 { a == b ? 1 : 0 }
}

enum NotEqual<T: Element>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> UInt8 { a != b ? 1 : 0 }
}

enum Less<T: Element>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> UInt8 { a < b ? 1 : 0 }
}

enum LessEqual<T: Element>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> UInt8 { a <= b ? 1 : 0 }
}

enum Greater<T: Element>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> UInt8 { a > b ? 1 : 0 }
}

enum GreaterEqual<T: Element>: Combination {
  @inline(__always) static func of(_ a: T, _ b: T) -> UInt8 { a >= b ? 1 : 0 }
}
