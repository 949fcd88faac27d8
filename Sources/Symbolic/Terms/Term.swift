import Autograd
import BigInt

/// A symbolic expression in canonical form: equal expressions that differ only in the order of terms
/// and factors, or in like terms not yet collected, are one term.
///
/// Terms are built by `Term.sum`, `.product`, `.power` and `.call`, which bring them to that form;
/// they never change. Symbols stand for real numbers, or for tensors of them.
public final class Term: Sendable {
  public enum Kind: Hashable, Sendable {
    case number(Number)
    case constant(Constant)
    case symbol(String)
    /// At least two terms, in canonical order, none a sum.
    case sum([Term])
    /// At least two factors, in canonical order, none a product; a number comes first.
    case product([Term])
    case power(Term, Term)
    case call(Head, [Term])
  }

  /// Numbers with a name.
  public enum Constant: String, Sendable {
    /// The base of natural logarithms; `exp(x)` is its power.
    case e
    case pi
    /// The square root of -1.
    case imaginary = "I"
    case infinity = "inf"
    /// What has no value, such as 1/0.
    case undefined = "nan"
  }

  public let kind: Kind
  /// The number of symbols, numbers and operations in it.
  public let size: Int
  /// The longest way from here to a leaf.
  public let depth: Int
  private let digest: Int

  /// A term of parts that are in canonical form already.
  init(_ kind: Kind) {
    self.kind = kind
    var hasher = Hasher()
    kind.hash(into: &hasher)
    digest = hasher.finalize()
    var (size, depth) = (1, 0)
    for part in kind.parts {
      size += part.size
      depth = max(depth, part.depth + 1)
    }
    if case .sum(let terms) = kind { size += terms.count - 2 }
    if case .product(let factors) = kind { size += factors.count - 2 }
    self.size = size
    self.depth = depth
  }
}

/// What a call applies: an operator with its settings, or a function known by its name alone.
public struct Head: Hashable, Sendable {
  public let name: String
  public let op: Operator?
  public let attributes: [Attribute]
  private let key: String

  public init(_ op: Operator, _ attributes: [Attribute] = []) {
    self.init(op.paddleNames.first ?? op.name, op, attributes)
  }
  public init(_ name: String) { self.init(name, nil, []) }

  private init(_ name: String, _ op: Operator?, _ attributes: [Attribute]) {
    self.name = name
    self.op = op
    self.attributes = attributes
    key = attributes.isEmpty ? name : "\(name) \(attributes)"
  }

  public static func == (a: Head, b: Head) -> Bool { a.key == b.key }
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension Term: Hashable {
  public static func == (a: Term, b: Term) -> Bool {
    a === b || a.digest == b.digest && a.size == b.size && a.kind == b.kind
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}

extension Term.Kind {
  /// The terms directly inside.
  var parts: [Term] {
    switch self {
    case .number, .constant, .symbol: []
    case .sum(let parts), .product(let parts), .call(_, let parts): parts
    case .power(let base, let exponent): [base, exponent]
    }
  }
}

extension Term {
  public static func number(_ value: Number) -> Term { Term(.number(value)) }
  public static func number(_ value: Int) -> Term { Term(.number(Number(value))) }
  public static func number(_ value: Rational) -> Term { Term(.number(.exact(value))) }
  public static func symbol(_ name: String) -> Term { Term(.symbol(name)) }
  public static func constant(_ value: Constant) -> Term { Term(.constant(value)) }

  public static let zero = Term.number(0)
  public static let one = Term.number(1)
  public static let minusOne = Term.number(-1)
  public static let half = Term.number(Rational(1, 2))
  public static let undefined = Term.constant(.undefined)

  /// Its value when it is a number.
  public var number: Number? {
    if case .number(let value) = kind { value } else { nil }
  }
  public var rational: Rational? { number?.rational }
  public var int: Int? { number?.int }
  public var isZero: Bool { number?.isZero ?? false }
  public var isOne: Bool { number?.isOne ?? false }
  public var isUndefined: Bool { contains { $0.kind == .constant(.undefined) } }

  /// True when it or a term inside satisfies the condition.
  public func contains(_ condition: (Term) -> Bool) -> Bool {
    condition(self) || kind.parts.contains { $0.contains(condition) }
  }

  /// True when the symbol occurs in it.
  public func contains(symbol name: String) -> Bool { contains { $0.kind == .symbol(name) } }

  /// The symbols in it, sorted.
  public var symbols: [String] {
    var found: Set<String> = []
    collect(into: &found)
    return found.sorted()
  }

  private func collect(into found: inout Set<String>) {
    if case .symbol(let name) = kind { found.insert(name) }
    for part in kind.parts { part.collect(into: &found) }
  }

  /// The term built anew with each direct part replaced.
  public func map(_ change: (Term) throws -> Term) rethrows -> Term {
    switch kind {
    case .number, .constant, .symbol: self
    case .sum(let terms): Term.sum(try terms.map(change))
    case .product(let factors): Term.product(try factors.map(change))
    case .power(let base, let exponent): Term.power(try change(base), try change(exponent))
    case .call(let head, let operands): Term.call(head, try operands.map(change))
    }
  }

  /// The term with other terms in the place of some, symbols usually.
  public func replacing(_ values: [Term: Term]) -> Term {
    values[self] ?? map { $0.replacing(values) }
  }
}
