import Interpreter
import Tensors

/// Finds the shape of a result by doing the work on zeros.
///
/// Where that were much work, axes get short lengths, one prime for each length, and the lengths of
/// the result are read as products of those primes.
struct ShapeTrial {
  /// The work: one of the library's own functions, without side effects.
  let work: ([Value]) throws -> Value
  /// Whether what the work objects to is told.
  var reports = true
  /// Whether axes may be shortened: not where numbers are places on an axis.
  var shortens = true

  /// What the work does not accept, for somebody who is still typing.
  struct Objection: Error {
    nonisolated(unsafe) let exception: Exception
  }

  private static let mostElements = 4096
  private static let largestInt = 4096

  /// What is known of the result for such arguments.
  ///
  /// Throws an `Objection` to shapes and settings that do not fit.
  func result(of arguments: [Inferred]) throws(Objection) -> Inferred {
    let shapes = arguments.flatMap(\.shapes)
    let most = shortens ? Self.mostElements : Self.mostElements * 256
    if shapes.count < 64, shapes.allSatisfy({ Self.count($0) <= most }) {
      let ints = arguments.flatMap(\.integers).filter { $0 > 1 }
      guard Self.count(ints) <= Self.mostElements * 16 else { return .unknown }
      return try perform(arguments)
    }
    return shortens ? shortened(arguments, shapes) : .unknown
  }

  private static func count(_ lengths: [Int]) -> Int {
    lengths.reduce(1) { total, length in
      let (product, overflows) = total.multipliedReportingOverflow(by: length)
      return overflows ? .max : product
    }
  }

  private func perform(_ arguments: [Inferred]) throws(Objection) -> Inferred {
    let values = arguments.compactMap(\.standIn)
    guard values.count == arguments.count else { return .unknown }
    do {
      return Inferred(try work(values))
    } catch let raised as Raised {
      let exception = raised.exception
      guard reports, exception.isKind(.valueError) || exception.isKind(.indexError) else {
        return .unknown
      }
      throw Objection(exception: exception)
    } catch {
      return .unknown
    }
  }

  // MARK: Short lengths

  private static let primes = [11, 13, 17, 19, 23, 29]

  private func shortened(_ arguments: [Inferred], _ shapes: [[Int]]) -> Inferred {
    let long = Set(shapes.joined()).subtracting([0, 1]).sorted()
    let rank = shapes.map(\.count).max() ?? 0
    guard long.count <= Self.primes.count, shapes.count <= 4, rank <= 4,
      !shapes.joined().contains(0)
    else { return .unknown }
    let short = Dictionary(uniqueKeysWithValues: zip(long, Self.primes))
    let ints = arguments.flatMap(\.integers)
    guard ints.allSatisfy({ (-rank...1).contains($0) || $0 < rank && $0 > 0 || short[$0] != nil })
    else { return .unknown }
    let small = arguments.map { argument in
      argument.mapping({ short[$0] ?? $0 }, { $0 < rank ? $0 : short[$0] ?? $0 })
    }
    guard let result = try? perform(small) else { return .unknown }
    var isKnown = true
    let back = result.mapping(
      { length in
        guard let original = Self.original(length, of: short) else {
          isKnown = false
          return length
        }
        return original
      }, { $0 })
    return isKnown ? back : .unknown
  }

  /// The length that a product of short ones stands for.
  private static func original(_ length: Int, of short: [Int: Int]) -> Int? {
    var rest = length
    var result = 1
    for (long, prime) in short {
      while rest % prime == 0, rest > 0 {
        rest /= prime
        result = result.multipliedReportingOverflow(by: long).partialValue
      }
    }
    return rest == 1 ? result : nil
  }
}
