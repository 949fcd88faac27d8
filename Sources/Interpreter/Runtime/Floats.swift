import Glibc
import Syntax

/// Arithmetic of floats.
enum Floats {
  static func apply(_ op: BinaryOperator, _ a: Double, _ b: Double) throws(Raised) -> Value? {
    switch op {
    case .add: return .double(a + b)
    case .subtract: return .double(a - b)
    case .multiply: return .double(a * b)
    case .divide:
      guard b != 0 else { throw Raised(.zeroDivisionError, "float division by zero") }
      return .double(a / b)
    case .floorDivide:
      guard b != 0 else { throw Raised(.zeroDivisionError, "float floor division by zero") }
      return .double(divideAndRemainder(a, b).quotient)
    case .modulo:
      guard b != 0 else { throw Raised(.zeroDivisionError, "float modulo") }
      return .double(divideAndRemainder(a, b).remainder)
    case .power: return .double(try power(a, b))
    default: return nil
    }
  }

  /// `divmod(a, b)`, `b` not 0.
  static func divideAndRemainder(_ a: Double, _ b: Double) -> (quotient: Double, remainder: Double)
  {
    var remainder = fmod(a, b)
    var quotient = (a - remainder) / b
    if remainder != 0 {
      if (b < 0) != (remainder < 0) {
        remainder += b
        quotient -= 1
      }
    } else {
      remainder = b < 0 ? -0.0 : 0.0
    }
    guard quotient != 0 else { return (a / b < 0 ? -0.0 : 0.0, remainder) }
    let rounded = quotient.rounded(.down)
    return (quotient - rounded > 0.5 ? rounded + 1 : rounded, remainder)
  }

  private static func power(_ a: Double, _ b: Double) throws(Raised) -> Double {
    if a == 0, b < 0 {
      throw Raised(.zeroDivisionError, "0.0 cannot be raised to a negative power")
    }
    if a < 0, a.isFinite, b.isFinite, b != b.rounded() {
      throw Raised(
        .valueError, "a negative number to a fractional power is complex, which is not supported")
    }
    let result = pow(a, b)
    if result.isInfinite, a.isFinite, b.isFinite {
      throw Raised(.overflowError, "(34, 'Numerical result out of range')")
    }
    return result
  }
}
