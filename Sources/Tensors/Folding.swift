/// How the elements along an axis become one: types rather than closures, so that each loop is compiled
/// with its own arithmetic.
protocol Folding {
  associatedtype Item: Element
  associatedtype Sum: BitwiseCopyable
  associatedtype Result: Element
  static var start: Sum { get }
  static func combine(_ sum: Sum, _ item: Item) -> Sum
  static func finish(_ sum: Sum, _ count: Int) -> Result
}

extension Folding where Result == Sum {
  @inline(__always) static func finish(_ sum: Sum, _ count: Int) -> Sum { sum }
}

enum AllTrue: Folding {
  static var start: UInt8 { 1 }
  @inline(__always) static func combine(_ sum: UInt8, _ item: UInt8) -> UInt8 { sum & item }
}

enum AnyTrue: Folding {
  static var start: UInt8 { 0 }
  @inline(__always) static func combine(_ sum: UInt8, _ item: UInt8) -> UInt8 { sum | item }
}

enum Sum<T: Number>: Folding {
  static var start: T { .zero }
  @inline(__always) static func combine(_ sum: T, _ item: T) -> T { .plus(sum, item) }
}

enum Product<T: Number>: Folding {
  static var start: T { .one }
  @inline(__always) static func combine(_ sum: T, _ item: T) -> T { .times(sum, item) }
}

enum Largest<T: Number>: Folding {
  static var start: T { .least }
  @inline(__always) static func combine(_ sum: T, _ item: T) -> T { .larger(sum, item) }
}

enum Smallest<T: Number>: Folding {
  static var start: T { .greatest }
  @inline(__always) static func combine(_ sum: T, _ item: T) -> T { .smaller(sum, item) }
}

/// float32 elements are added up in float64.
enum FloatSum: Folding {
  static var start: Double { 0 }
  @inline(__always) static func combine(_ sum: Double, _ item: Float) -> Double {
    sum + Double(item)
  }
  @inline(__always) static func finish(_ sum: Double, _ count: Int) -> Float { Float(sum) }
}

enum FloatMean: Folding {
  static var start: Double { 0 }
  @inline(__always) static func combine(_ sum: Double, _ item: Float) -> Double {
    sum + Double(item)
  }
  @inline(__always) static func finish(_ sum: Double, _ count: Int) -> Float {
    Float(sum / Double(count))
  }
}

enum DoubleMean: Folding {
  static var start: Double { 0 }
  @inline(__always) static func combine(_ sum: Double, _ item: Double) -> Double { sum + item }
  @inline(__always) static func finish(_ sum: Double, _ count: Int) -> Double {
    sum / Double(count)
  }
}

enum IntegerMean<T: Number & FixedWidthInteger>: Folding {
  static var start: T { .zero }
  @inline(__always) static func combine(_ sum: T, _ item: T) -> T { .plus(sum, item) }
  /// The mean of nothing is 0.
  @inline(__always) static func finish(_ sum: T, _ count: Int) -> T {
    count == 0 ? 0 : sum.dividedReportingOverflow(by: T(truncatingIfNeeded: count)).partialValue
  }
}
