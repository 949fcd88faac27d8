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

  /// How much the numbers of a trial may come to: results grow with all of them, as in `outer`.
  private static let most = 1 << 20

  /// What is known of the result for such arguments.
  ///
  /// Throws an `Objection` to shapes and settings that do not fit.
  func result(of arguments: [Inferred]) throws(Objection) -> Inferred {
    let shapes = arguments.flatMap(\.shapes)
    guard shortens else {
      return shapes.allSatisfy { Self.product($0) <= Self.most } ? try perform(arguments) : .unknown
    }
    if Self.fits(arguments) { return try perform(arguments) }
    return shortened(arguments, shapes)
  }

  /// Whether a trial is little work; without a tensor a number may stand for two lengths.
  private static func fits(_ arguments: [Inferred]) -> Bool {
    let ints = arguments.flatMap(\.integers)
    let hasTensor = arguments.contains { !$0.shapes.isEmpty }
    return product(arguments.map(elements) + ints + (hasTensor ? [] : ints)) <= most
  }

  /// The elements of a tensor, or of all in a list.
  private static func elements(_ argument: Inferred) -> Int {
    argument.shapes.reduce(0) { min(most + 1, $0 + min(most + 1, product($1))) }
  }

  /// Factors below 1 do not count.
  private static func product(_ factors: [Int]) -> Int {
    factors.reduce(1) { total, factor in
      let (product, overflows) = total.multipliedReportingOverflow(by: max(1, factor))
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
    guard Self.fits(small), let result = try? perform(small)
    else { return .unknown }
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
