import BigInt
import Syntax

/// `gcd`, `factorial`, `comb` and the like.
nonisolated(unsafe) let integerFunctions: [Native] = [
  Native("gcd(*integers)", "The greatest common divisor.") { a throws(Raised) in
    var result = BigInt(0)
    for value in try integers(a[0]) { result = result.greatestCommonDivisor(with: value) }
    return .integer(BigInt(result.magnitude))
  },
  Native("lcm(*integers)", "The least common multiple.") { a throws(Raised) in
    var result = Value.int(1)
    for value in try integers(a[0]) {
      guard !value.isZero, let known = result.bigInteger else { return .int(0) }
      let divisor = known.greatestCommonDivisor(with: value)
      result = try Value.binary(
        .multiply, .integer(known / divisor), .integer(BigInt(value.magnitude)))
    }
    return result
  },
  Native("isqrt(n, /)", "The integer part of the square root.") { a throws(Raised) in
    let n = try integer(a[0])
    guard n.sign == .plus else {
      throw Raised(.valueError, "isqrt() argument must be nonnegative")
    }
    return .integer(n.squareRoot())
  },
  Native("factorial(n, /)", "The product of the integers up to n.") { a throws(Raised) in
    let n = try integer(a[0])
    guard n.sign == .plus else {
      throw Raised(.valueError, "factorial() not defined for negative values")
    }
    guard let small = Int(exactly: n), small < largestCount else { throw Raised(.memoryError, "") }
    return try product(1, small)
  },
  Native("comb(n, k, /)", "In how many ways k of n can be chosen.") { a throws(Raised) in
    let (n, k) = try choice(a, "comb")
    guard k <= n else { return .int(0) }
    let few = min(k, n - k)
    guard let count = Int(exactly: few), count < largestCount else {
      throw Raised(.memoryError, "")
    }
    var result = Value.int(1)
    for index in 0..<count {
      try Runtime.poll()
      let grown = try Value.binary(.multiply, result, .integer(n - BigInt(index)))
      result = try Value.binary(.floorDivide, grown, .int(index + 1))
    }
    return result
  },
  Native("perm(n, k=None, /)", "In how many orders k of n can be taken.") { a throws(Raised) in
    let (n, k) = try choice(a, "perm")
    guard k <= n else { return .int(0) }
    guard let count = Int(exactly: k), count < largestCount else { throw Raised(.memoryError, "") }
    var result = Value.int(1)
    for index in 0..<count {
      try Runtime.poll()
      result = try Value.binary(.multiply, result, .integer(n - BigInt(index)))
    }
    return result
  },
]

/// Products of more factors than this exceed the size of integers.
private let largestCount = 1 << 20

private func integer(_ value: Value) throws(Raised) -> BigInt {
  if let integer = try value.indexValue() { return integer }
  throw Raised(
    .typeError, "'{}' object cannot be interpreted as an integer", value.type.name)
}

private func integers(_ value: Value) throws(Raised) -> [BigInt] {
  var result: [BigInt] = []
  for item in try value.items() { result.append(try integer(item)) }
  return result
}

private func choice(_ a: Arguments, _ name: String) throws(Raised) -> (n: BigInt, k: BigInt) {
  let n = try integer(a[0])
  let k = a.isNone(1) ? n : try integer(a[1])
  guard n.sign == .plus else {
    throw Raised(.valueError, "n must be a non-negative integer")
  }
  guard k.sign == .plus else {
    throw Raised(.valueError, "k must be a non-negative integer")
  }
  return (n, k)
}

/// The product of the integers from `low` to `high`, halves first so that factors are alike.
private func product(_ low: Int, _ high: Int) throws(Raised) -> Value {
  try Runtime.poll()
  if low > high { return .int(1) }
  if high - low < 8 {
    var result = Value.int(low)
    for factor in (low + 1)..<(high + 1) {
      result = try Value.binary(.multiply, result, .int(factor))
    }
    return result
  }
  let middle = low + (high - low) / 2
  return try Value.binary(.multiply, product(low, middle), product(middle + 1, high))
}
