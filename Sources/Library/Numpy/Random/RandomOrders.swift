import Interpreter
import Tensors

/// Random order and random choice.
enum RandomOrders {
  /// 0 ..< n, or the rows of an array or list, in the order that `order` draws.
  static func permutation(_ value: Value, _ order: (Int) -> [Int]) throws(Raised) -> Value {
    if let count = try count(value) {
      guard count >= 0 else { throw Raised(.valueError, "negative dimensions are not allowed") }
      try NumpyCreation.checkSize(count)
      return .object(try positions(order(count)))
    }
    let array = try NumpyConversion.array(value)
    guard let length = array.shape.first else {
      throw Raised(.indexError, "x must be an integer or at least 1-dimensional")
    }
    return try NumpySubscript(.object(positions(order(length)))).get(array)
  }

  static func positions(_ order: [Int]) throws(Raised) -> NumpyArray {
    NumpyArray(
      try tensors { () throws(TensorError) in try Tensor(ints: order, shape: [order.count]) })
  }

  /// A whole number that stands for a range; nil for arrays and lists.
  static func count(_ value: Value) throws(Raised) -> Int? {
    switch value {
    case .int(let count): count
    case .object(let object): object is NumpyScalar ? try value.asIndex() : nil
    default: nil
    }
  }

  /// Puts the items of a list or the rows of an array in the order that `order` draws.
  static func shuffle(_ value: Value, _ order: (Int) -> [Int]) throws(Raised) {
    switch value {
    case .list(let list):
      let order = order(list.items.count)
      let items = list.items
      if order.count == items.count { list.items = order.map { items[$0] } }
    case .object(let object):
      guard let array = object as? NumpyArray else { fallthrough }
      guard let length = array.shape.first else {
        throw Raised(.typeError, "an array without axes has nothing to shuffle")
      }
      let shuffled = try NumpySubscript(.object(positions(order(length)))).get(array)
      try array.assign(NumpyConversion.array(shuffled))
    default:
      throw Raised(
        .typeError, "'{}' object does not support item assignment", value.type.name)
    }
  }

  /// Items of a range, a list or an array, drawn with or without putting back.
  static func choice(
    _ source: Value, _ size: Value, replaces: Bool, _ chances: Value, _ bits: any RandomBits
  ) throws(Raised) -> Value {
    let population = try count(source)
    let array = population == nil ? try NumpyConversion.array(source) : nil
    guard let total = population ?? array?.shape.first, array.map({ $0.rank == 1 }) ?? true else {
      throw Raised(.valueError, "a must be 1-dimensional or an integer")
    }
    let shape = size.isNone ? [] : try NumpyAxes.shape(size)
    let wanted = shape.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
    guard total > 0 || wanted == 0 else {
      throw Raised(
        .valueError,
        population == nil
          ? "'a' cannot be empty unless no samples are taken"
          : "a must be greater than 0 unless no samples are taken")
    }
    try NumpyCreation.checkSize(wanted)
    let weights = chances.isNone ? nil : try probabilities(chances, total)
    let found: [Int]
    if replaces {
      found = try drawn(wanted, total, weights, bits)
    } else {
      guard wanted <= total else {
        throw Raised(
          .valueError, "Cannot take a larger sample than population when 'replace=False'")
      }
      found = try distinct(wanted, total, weights, bits)
    }
    if size.isNone {
      guard let array else { return .int(found[0]) }
      return try array.row(found[0])
    }
    let places = NumpyArray(
      try tensors { () throws(TensorError) in try Tensor(ints: found, shape: shape) })
    guard let array else { return .object(places) }
    return try NumpySubscript(.object(places)).get(array)
  }

  private static func probabilities(_ value: Value, _ total: Int) throws(Raised) -> [Double] {
    let chances = try NumpyConversion.array(value, as: .float64)
    guard chances.shape == [total] else {
      throw Raised(.valueError, "'a' and 'p' must have same size")
    }
    let numbers = try chances.tensor().doubles
    guard numbers.allSatisfy({ !$0.isNaN }) else {
      throw Raised(.valueError, "Probabilities contain NaN")
    }
    guard numbers.allSatisfy({ $0 >= 0 }) else {
      throw Raised(.valueError, "Probabilities are not non-negative")
    }
    guard abs(numbers.reduce(0, +) - 1) < 1.5e-8 * 100 else {
      throw Raised(
        .valueError,
        "Probabilities do not sum to 1. See Notes section of docstring for more "
          + "information.")
    }
    return numbers
  }

  private static func drawn(
    _ wanted: Int, _ total: Int, _ weights: [Double]?, _ bits: any RandomBits
  ) throws(Raised) -> [Int] {
    guard let weights else {
      return (0..<wanted).map { _ in Int(bits.integer(upTo: UInt64(total - 1))) }
    }
    let sums = cumulated(weights)
    return (0..<wanted).map { _ in place(bits.double(), in: sums) }
  }

  /// Draws without putting back: the numbers that collide with earlier ones are drawn again.
  private static func distinct(
    _ wanted: Int, _ total: Int, _ weights: [Double]?, _ bits: any RandomBits
  ) throws(Raised) -> [Int] {
    guard var weights else {
      if let bits = bits as? PermutedBits { return sampled(wanted, total, bits) }
      return Array(bits.order(total).prefix(wanted))
    }
    guard weights.count(where: { $0 > 0 }) >= wanted else {
      throw Raised(.valueError, "Fewer non-zero entries in p than size")
    }
    var found: [Int] = []
    while found.count < wanted {
      let draws = (found.count..<wanted).map { _ in bits.double() }
      for place in found { weights[place] = 0 }
      let sums = cumulated(weights)
      for draw in draws {
        let new = place(draw, in: sums)
        if !found.contains(new) { found.append(new) }
      }
      try Runtime.poll()
    }
    return found
  }

  /// So many of 0 ..< total, as `Generator.choice` takes them.
  ///
  /// The end of a shuffled row when it is long and many are taken, else by Floyd's method (1987).
  private static func sampled(_ wanted: Int, _ total: Int, _ bits: PermutedBits) -> [Int] {
    if total > 10_000, wanted > total / 50 {
      return Array(bits.order(total, downTo: max(total - wanted, 1)).suffix(wanted))
    }
    var (found, known): ([Int], Set<Int>) = ([], [])
    for last in (total - wanted)..<total {
      let draw = Int(bits.integer(upTo: UInt64(last)))
      found.append(known.insert(draw).inserted ? draw : last)
      known.insert(last == draw ? draw : found[found.count - 1])
    }
    bits.shuffle(&found)
    return found
  }

  private static func cumulated(_ weights: [Double]) -> [Double] {
    var sums: [Double] = []
    var sum = 0.0
    for weight in weights {
      sum += weight
      sums.append(sum)
    }
    return sums.map { $0 / sum }
  }

  /// How many of the sums are not above a number.
  private static func place(_ number: Double, in sums: [Double]) -> Int {
    var (low, high) = (0, sums.count)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return min(low, sums.count - 1)
  }
}
