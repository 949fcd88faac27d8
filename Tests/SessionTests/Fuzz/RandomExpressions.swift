import TestSupport

/// Well-formed expressions over all that the library and the language offer, most of them wrong.
struct RandomExpressions {
  /// What can be called, such as `paddle.add` and `len`.
  let functions: [String]
  /// Values by their expressions, and the names of their attributes.
  let receivers: [(value: String, attributes: [String])]

  /// What each session begins with.
  static let preparation = """
    import math, random, itertools, functools, collections, copy, json, string
    import paddle
    f = to_tensor([[1.5, -2.0, 0.25], [0.0, 3.0, -1.0]], stop_gradient=False)
    g = to_tensor([2.0, 1.0, -3.0], stop_gradient=False)
    s = to_tensor(0.5, stop_gradient=False)
    d = to_tensor([[2.0, 1.0], [1.0, 3.0]], dtype='float64', stop_gradient=False)
    k = to_tensor([[1, 2, 0], [2, 1, 1]])
    b = to_tensor([True, False, True])
    e = zeros([0, 3])
    words, numbers, table = 'a 蒲公英 b', [3, 1, 2], {'x': 1, 'y': [2.5]}
    def double(x, y=2, *rest, **named): return x * y
    class Box:
      size = 3
      def __init__(self, x=1): self.x = x
      def __add__(self, other): return Box(self.x)
      def __getitem__(self, key): return self.x
    """

  static let values = [
    "f", "g", "s", "d", "k", "b", "e", "words", "numbers", "table", "double", "Box()", "Box",
    "f * g", "s * s", "(1, 'a')", "{1, 2}", "frozenset([1])", "range(5)", "slice(1, None)",
    "(i for i in numbers)", "1.5", "7", "True", "b.dtype", "math", "paddle",
    "collections.deque([1])",
    "collections.Counter('aab')", "collections.OrderedDict()", "random.Random(1)",
    "ValueError('x')",
    "itertools.count()", "functools.partial(double, 2)", "iter([1])", "object()", "2 ** 70",
  ]
  static let modules = [
    "paddle", "math", "random", "itertools", "functools", "collections", "copy", "json", "string",
  ]
  /// Names that would reach out of the session, or wait.
  static let forbidden: Set<String> = [
    "input", "open", "breakpoint", "exit", "quit", "sleep", "save", "load", "_exit", "dump",
  ]

  private static let atoms = [
    "0", "1", "-1", "2", "3", "-7", "10 ** 18", "-2 ** 63", "2 ** 63", "10 ** 30", "0.5", "-0.0",
    "1e300", "float('inf')", "float('nan')", "True", "False", "None", "...", "''", "'a'", "'中 b'",
    "'float32'", "'int64'", "'{}'", "[]", "[1, 2]", "[2, -1]", "[0]", "[[1., 2.], [3., 4.]]", "()",
    "(1,)", "{}", "{'a': 1}", "set()", "lambda x: x", "lambda x, y: x", "int", "str", "list",
    "print", "[3, 2]", "[1, 3]", "[True, False]", "[f, f]", "-2", "5", "'mean'", "'x'",
  ]
  private static let operators = [
    "+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^", "<", "<=", "==", "!=", ">",
    ">=", "in", "not in", "is", "is not", "and", "or",
  ]
  private static let keywords = [
    "axis", "dtype", "keepdim", "shape", "stop_gradient", "key", "reverse", "default", "out",
    "name",
    "x", "y", "sep", "end", "start", "n", "num_classes", "perm", "weight", "reduction",
  ]
  private static let specifications = [
    ".2f", "5", ">8", "x", ",", "", "+.3e", "09", "{n}", "%", "c", "b", "^3", ".0", "z", "s",
  ]

  func expression(_ dice: inout Dice, depth: Int = 3) -> String {
    if depth == 0 || dice.oneIn(5) {
      return dice.oneIn(2) ? dice.pick(Self.atoms) : dice.pick(Self.values)
    }
    let next = depth - 1
    switch dice.below(13) {
    case 0...2: return dice.pick(functions) + arguments(&dice, next)
    case 3...6:
      let receiver = dice.pick(receivers)
      let value = dice.oneIn(3) ? "(\(expression(&dice, depth: next)))" : receiver.value
      let attribute = "\(value).\(dice.pick(receiver.attributes))"
      return dice.oneIn(5) ? attribute : attribute + arguments(&dice, next)
    case 7, 8:
      let left = expression(&dice, depth: next)
      return "(\(left) \(dice.pick(Self.operators)) \(expression(&dice, depth: next)))"
    case 9: return dice.pick(["-", "not ", "~", "+"]) + "(\(expression(&dice, depth: next)))"
    case 10: return dice.pick(Self.values) + brackets(&dice, next)
    case 11: return display(&dice, next)
    default: return "f'{\(dice.pick(Self.values))!r:\(dice.pick(Self.specifications))}'"
    }
  }

  private func arguments(_ dice: inout Dice, _ depth: Int) -> String {
    var parts = (0..<dice.below(4)).map { _ in expression(&dice, depth: depth) }
    if dice.oneIn(8) { parts.append("*" + expression(&dice, depth: depth)) }
    if dice.oneIn(3) {
      parts.append("\(dice.pick(Self.keywords))=\(expression(&dice, depth: depth))")
    }
    return "(\(parts.joined(separator: ", ")))"
  }

  private func brackets(_ dice: inout Dice, _ depth: Int) -> String {
    let parts = (0...dice.below(3)).map { _ in
      let bounds = (0..<3).map { _ in dice.oneIn(2) ? "" : expression(&dice, depth: 0) }
      return dice.oneIn(2) ? bounds.joined(separator: ":") : expression(&dice, depth: depth)
    }
    return "[\(parts.joined(separator: ", "))]"
  }

  private func display(_ dice: inout Dice, _ depth: Int) -> String {
    let a = expression(&dice, depth: depth)
    let b = expression(&dice, depth: depth)
    return dice.pick([
      "[\(a), \(b)]", "(\(a), *\(b))", "{\(a): \(b)}", "{\(a), \(b)}", "[\(a) for q in \(b)]",
      "(\(a) if \(b) else \(a))", "{q: \(a) for q in \(b) if q}", "(lambda q: \(a))(\(b))",
      "sorted(\(a), key=lambda q: \(b))", "list(\(a))", "next(iter(\(a)), \(b))",
    ])
  }

  func statement(_ dice: inout Dice) -> String {
    let value = expression(&dice)
    switch dice.below(14) {
    case 0: return "v\(dice.below(4)) = \(value)"
    case 1: return "f = to_tensor([[1.5, -2.0, 0.25], [0.0, 3.0, -1.0]], stop_gradient=False)"
    case 2: return dice.pick(Array(Self.values.prefix(9))) + brackets(&dice, 1) + " = " + value
    case 3: return dice.pick(["numbers", "f", "words", "g", "table"]) + " += " + value
    case 4: return "for q in \(value):\n  v1 = q\n  if v1: break\nelse: pass"
    case 5: return "try:\n  \(value)\nexcept (TypeError, ValueError) as error: print(error)"
    case 6: return "with paddle.no_grad():\n  v2 = \(value)"
    case 7: return "(\(value)).backward()"
    case 8: return "def made(x=\(value)):\n  yield from x\nlist(made())"
    case 9: return "a1, *a2 = \(value)"
    default: return value
    }
  }
}
