import Autograd
import Interpreter
import Tensors

/// Functions of `paddle` on series of samples: differences, integrals, powers.
enum SeriesFunctions {
  static var functions: [Native] {
    [difference, trapezoid, cumulativeTrapezoid, powers, multivariateGamma, parts]
  }

  private static var difference: Native {
    Native(
      "diff(x, n=1, axis=-1, prepend=None, append=None, name=None)",
      "The differences of neighbours along an axis, n times."
    ) { (arguments) throws(Raised) in
      var x = try arguments.tensor(0)
      let (times, axis) = (try arguments.int(1), try arguments.axis(2, of: x.rank))
      guard times > 0 else { throw Raised(.valueError, "diff() takes n of 1 or more") }
      var pieces = [x]
      if !arguments.isNone(3) { pieces.insert(try arguments.tensor(3), at: 0) }
      if !arguments.isNone(4) { pieces.append(try arguments.tensor(4)) }
      if pieces.count > 1 { x = try .joined(pieces, axis: axis) }
      for _ in 0..<times {
        let length = x.shape[axis]
        if length == 0 { break }
        let later = try x.sliced(axis, from: 1, to: length)
        let earlier = try x.sliced(axis, from: 0, to: length - 1)
        x = x.dtype == .bool ? try run(.notEqual, later, earlier) : try later - earlier
      }
      return .tensor(x)
    }
  }

  private static var trapezoid: Native {
    Native("trapezoid(y, x=None, dx=None, axis=-1, name=None)", "The integral along an axis.") {
      (arguments) throws(Raised) in
      let areas = try areas(arguments)
      return .tensor(try run(.sum, areas, with: [.int(arguments.int(3)), .flag(false)]))
    }
  }

  private static var cumulativeTrapezoid: Native {
    Native(
      "cumulative_trapezoid(y, x=None, dx=None, axis=-1, name=None)",
      "The integrals up to each place along an axis."
    ) { (arguments) throws(Raised) in
      .tensor(try run(.cumsum, areas(arguments), with: [.int(arguments.int(3))]))
    }
  }

  /// The areas between neighbours.
  private static func areas(_ arguments: Arguments) throws(Raised) -> Variable {
    let y = try arguments.tensor(0).asFloating()
    let axis = try arguments.axis(3, of: y.rank)
    guard arguments.isNone(1) || arguments.isNone(2) else {
      throw Raised(.valueError, "an integral takes the places x or their distance dx, not both")
    }
    func pair(_ a: Variable, _ axis: Int) throws(Raised) -> (Variable, Variable) {
      let length = a.shape[axis]
      return (
        try a.sliced(axis, from: min(1, length), to: length),
        try a.sliced(axis, from: 0, to: max(length - 1, 0))
      )
    }
    let (later, earlier) = try pair(y, axis)
    let mean = try (later + earlier) * y.constant(0.5)
    if arguments.isNone(1) { return try mean * y.constant(arguments.doubleIfAny(2) ?? 1) }
    let x = try arguments.tensor(1).cast(to: y.dtype)
    let (next, last) = try pair(x, x.rank == 1 ? 0 : axis)
    let steps = try next - last
    guard x.rank == 1, y.rank > 1 else { return try mean * steps }
    var place = [Int](repeating: 1, count: y.rank)
    place[axis] = -1
    return try mean * steps.reshaped(place)
  }

  private static var powers: Native {
    Native("vander(x, n=None, increasing=False, name=None)", "The powers of each element, as rows.")
    {
      (arguments) throws(Raised) in
      let x = try arguments.tensor(0)
      guard x.rank == 1 else {
        throw Raised(
          .valueError, "vander() takes a vector, and this tensor has {} axes", "\(x.rank)")
      }
      let count = try arguments.intIfAny(1) ?? x.shape[0]
      guard count >= 0 else { throw Raised(.valueError, "vander() takes n of 0 or more") }
      let dtype = x.dtype
      if count == 0 {
        return try .made { () throws(TensorError) in try .zeros([x.shape[0], 0], dtype) }
      }
      let column = try x.reshaped([-1, 1])
      let ones = Variable(
        try tensors { () throws(TensorError) in try Tensor.ones([x.shape[0], 1], dtype) })
      let repeated = try column.expanded(to: [x.shape[0], count - 1])
      let ascending = try run(.cumprod, .joined([ones, repeated], axis: 1), with: [.int(1)])
      return .tensor(
        try arguments.bool(2) ? ascending : run(.flip, ascending, with: [.int(1)]))
    }
  }

  private static var multivariateGamma: Native {
    Native("multigammaln(x, p, name=None)", "The logarithm of the gamma function of p dimensions.")
    {
      (arguments) throws(Raised) in
      let (x, order) = (try arguments.tensor(0).asFloating(), try arguments.int(1))
      guard order >= 1, order < 1 << 20 else {
        throw Raised(.valueError, "multigammaln() takes p of 1 or more")
      }
      let steps = (0..<order).map { -0.5 * Double($0) }
      let dtype = x.dtype
      let shifts = try tensors { () throws(TensorError) in
        try Tensor(doubles: steps, shape: [order]).cast(to: dtype)
      }
      let wide = try run(.unsqueeze, x, with: [.int(-1)]) + Variable(shifts)
      let sum = try run(.sum, run(.lgamma, wide), with: [.int(-1), .flag(false)])
      let constant = 0.25 * Double(order * (order - 1)) * 1.1447298858494002
      return .tensor(try sum + sum.constant(constant))
    }
  }

  private static var parts: Native {
    Native("frexp(x, name=None)", "A fraction from 0.5 to 1 and a power of 2 whose product x is.") {
      (arguments) throws(Raised) in
      let x = try arguments.tensor(0).asFloating()
      func part(_ body: @escaping (Double) -> Double) throws(Raised) -> Variable {
        Variable(try tensors { () throws(TensorError) in try Tensor.mapDoubles(x.value, body) })
      }
      return .tuple(
        try part {
          $0 == 0 || !$0.isFinite ? $0 : Double(signOf: $0, magnitudeOf: $0.significand / 2)
        },
        try part { $0 == 0 || !$0.isFinite ? 0 : Double($0.exponent) + 1 })
    }
  }
}
