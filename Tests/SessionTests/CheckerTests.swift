import TestSupport
import Testing

@testable import Console

/// The checker passes right gradients and names what is wrong with planted ones.
@Suite(.alone) struct CheckerTests {
  private func check(_ thing: String, after program: String = "") throws -> String {
    try #require(
      TestSession.evaluated {
        let session = TestSession()
        let (outcome, shown) = session.run(program.isEmpty ? "None" : program)
        return outcome == .done ? session.run(":check " + thing).shown : shown
      })
  }

  /// Operators made by hand, for mistakes to be planted in.
  private static let operators = """
    class multiply:
        def __call__(self, x, y): return self.forward(x, y)
        def forward(self, x, y):
            self.x, self.y = x, y
            return x * y
        def backward(self, grad): return grad * self.y, grad * self.x
    class square:
        def forward(self, x):
            self.x = x
            return x * x
        def backward(self, grad): return 2 * grad * self.x
    class Linear:
        def __init__(self, n_in, n_out):
            self.params = {'W': randn([n_in, n_out]), 'b': zeros([1, n_out])}
            self.grads = {}
        def forward(self, x):
            self.x = x
            return x @ self.params['W'] + self.params['b']
        def backward(self, g):
            self.grads['W'] = self.x.T @ g
            self.grads['b'] = g.sum(axis=0, keepdim=True)
            return g @ self.params['W'].T
    class BCE:
        def forward(self, p, t):
            self.p, self.t, self.n = p, t, p.shape[0]
            return -(t * log(p) + (1 - t) * log(1 - p)).sum() / self.n
        def backward(self):
            return -(self.t / self.p - (1 - self.t) / (1 - self.p)) / self.n, None

    """

  @Test(
    "Each kind of mistake is named",
    arguments: [
      (
        "ignores the incoming gradient", "square",
        "class M(square):\n    def backward(self, g): return 2 * self.x"
      ),
      (
        "has the wrong sign", "multiply",
        "class M(multiply):\n    def backward(self, g): return g * self.y, -g * self.x"
      ),
      (
        "it is 0.5 times the right one", "square",
        "class M(square):\n    def backward(self, g): return g * self.x"
      ),
      (
        "W_grad is transposed", "",
        "class M(Linear):\n    def __init__(self): super().__init__(3, 2)\n    def backward(self, g):\n        r = super().backward(g)\n        self.grads['W'] = self.grads['W'].T\n        return r"
      ),
      (
        "W_grad is transposed", "",
        "class M(Linear):\n    def __init__(self): super().__init__(3, 3)\n    def backward(self, g):\n        r = super().backward(g)\n        self.grads['W'] = self.grads['W'].T\n        return r"
      ),
      ("x2_grad misses the sum over axis 0, along which x2 was stretched", "", "M = multiply"),
      (
        "b_grad is not summed over the batch", "",
        "class M(Linear):\n    def __init__(self): super().__init__(3, 2)\n    def backward(self, g):\n        r = super().backward(g)\n        self.grads['b'] = g\n        return r"
      ),
      (
        "b_grad is not summed over the batch: it is that of sample 0 alone", "",
        "class M(Linear):\n    def __init__(self): super().__init__(3, 2)\n    def backward(self, g):\n        r = super().backward(g)\n        self.grads['b'] = g[0:1]\n        return r"
      ),
      (
        "W_grad is divided by the 5 samples of the batch", "",
        "class M(Linear):\n    def __init__(self): super().__init__(3, 2)\n    def backward(self, g):\n        r = super().backward(g)\n        self.grads['W'] = self.grads['W'] / 5\n        return r"
      ),
      (
        "b_grad has the wrong shape: [2] where b has [1, 2]", "",
        "class M(Linear):\n    def __init__(self): super().__init__(3, 2)\n    def backward(self, g):\n        r = super().backward(g)\n        self.grads['b'] = g.sum(axis=0)\n        return r"
      ),
      (
        "State overwritten: self.mul is used 2 times", "",
        "class M:\n    def __init__(self): self.mul = multiply()\n    def forward(self, a, b, c, d):\n        self.out = exp(self.mul(a, b) + self.mul(c, d))\n        return self.out\n    def backward(self, g):\n        da, db = self.mul.backward(g * self.out)\n        dc, dd = self.mul.backward(g * self.out)\n        return da, db, dc, dd"
      ),
      (
        "it changes its input x1", "",
        "class M(square):\n    def forward(self, x):\n        self.x = x.clone()\n        x.add_(to_tensor(1.0, dtype='float64'))\n        return self.x * self.x"
      ),
      ("One object remembers one forward", "", "M = multiply"),
    ])
  func namesMistakes(_ said: String, _ base: String, _ program: String) throws {
    let shown = try check("M", after: Self.operators + "\n" + program + "\n")
    #expect(shown.contains(said) || shown.joinedLines.contains(said), Comment(rawValue: shown))
  }

  /// One pass by hand through exp(a*b + c*d), with `USED` for the product of c and d.
  private static let byHand = """
    class exponential:
        def __call__(self, x): return self.forward(x)
        def forward(self, x):
            self.out = exp(x)
            return self.out
        def backward(self, grad): return grad * self.out
    times, exponent = multiply(), exponential()
    other = multiply()
    a, b, c, d = [to_tensor(v, dtype='float64') for v in (2.0, 3.0, 2.0, 2.0)]
    y = times(a, b)
    z = USED(c, d)
    u = y + z
    g = exponent(u)
    du = exponent.backward(to_tensor(1.0, dtype='float64'))
    da, db = times.backward(du)

    """

  @Test(
    "Gradients computed by hand are held against those of the whole computation",
    arguments: [
      ("da", "times", "da is wrong a_grad has a wrong factor: it is 0.6667"),
      ("da", "times", "given        44052.931589613436 differences  66079.397"),
      (
        "da", "times",
        "State overwritten: times was used for times(a, b), then for times(c, d)"
      ),
      ("da", "other", "da is right a_grad agrees"),
      ("g", "times", "State overwritten: times was used for times(a, b)"),
      ("times", "times", "State overwritten: times was used for times(a, b)"),
      ("times", "other", "One object remembers one forward"),
      ("u", "times", "u is right a_grad agrees with central differences"),
      ("a", "times", "does not know how it was computed"),
    ])
  func byHand(_ thing: String, _ used: String, _ said: String) throws {
    let program = Self.operators + "\n" + Self.byHand.replacing("USED", with: used)
    let shown = try check(thing, after: program).joinedLines
    #expect(shown.contains(said), Comment(rawValue: shown))
  }

  @Test("A check leaves objects as they were")
  func keepsObjects() throws {
    let program = Self.operators + "\nm = multiply()\nx = m(to_tensor(2.0), to_tensor(3.0))\n"
    let shown = try #require(
      TestSession.evaluated {
        let session = TestSession()
        _ = session.run(program)
        _ = session.run(":check m")
        return session.run("m.x.item()").shown
      })
    #expect(shown == "2.0\n")
  }

  @Test("What is right at one point only is said to be just that")
  func onlyHere() throws {
    let program = """
      class M:
          def forward(self, x): return x * x * x
          def backward(self, g): return g * 12.0
      m = M()
      a = to_tensor(2.0)

      """
    #expect(try check("m(a)", after: program).joinedLines.contains("right only at this point"))
  }

  @Test("A PyLayer with a wrong backward is caught")
  func layer() throws {
    let program = """
      class Cube(paddle.autograd.PyLayer):
          @staticmethod
          def forward(ctx, x):
              ctx.save_for_backward(x)
              return x * x * x
          @staticmethod
          def backward(ctx, g):
              x, = ctx.saved_tensor()
              return g * FACTOR * x * x

      """
    let right = try check("Cube", after: program.replacing("FACTOR", with: "3"))
    let wrong = try check("Cube", after: program.replacing("FACTOR", with: "2"))
    #expect(right.hasPrefix("Cube is right"), Comment(rawValue: right))
    #expect(wrong.contains("0.6667 times the right one"), Comment(rawValue: wrong))
  }

  @Test("At a kink it says which side was taken, and passes")
  func kink() throws {
    let shown = try check("relu(x)", after: "x = to_tensor([0.0, 1.0, -2.0])").joinedLines
    #expect(shown.hasPrefix("relu(x) is right"))
    #expect(shown.contains("not smooth at x[0]"))
    #expect(shown.contains("the left side"))
  }

  @Test(
    "Right operators pass",
    arguments: [
      "multiply", "square", "Linear(3, 2)", "Linear(1, 4)", "BCE", "exp(x)", "log(x * x + 1)",
      "sin(x) * cos(x)", "tanh(x)", "sigmoid(x)", "softplus(x)", "x * y", "x / (y * y + 1)",
      "x - y", "x + 2", "-x", "x ** 3", "x @ y.T", "(x @ y.T).sum()", "x.sum(axis=0)",
      "x.mean(axis=1, keepdim=True)", "x.max(axis=1)", "x.min()", "x.prod(axis=0)",
      "x.reshape([3, 2])", "x.transpose([1, 0])", "x.T @ y", "x[0]", "x[:, 1:]",
      "concat([x, y], axis=0)", "stack([x, y])", "x.unsqueeze(0)", "x.flatten()", "softmax(x)",
      "log_softmax(x, axis=0)", "logsumexp(x)", "paddle.nn.functional.gelu(x)", "silu(x)", "elu(x)",
      "erf(x)",
      "atan(x)", "sqrt(x * x + 1)", "abs(x)", "paddle.square(x)",
      "where(x > 0, x, y)", "maximum(x, y)", "x.norm()", "x.std()", "x.var(axis=0)",
      "cumsum(x, axis=1)", "clip(x, -1.0, 1.0)", "x * y + exp(x * y)", "tile(x, [2, 1])",
      "flip(x, [0])", "(x - x.mean()) / (x.std() + 1)", "function", "Power",
    ])
  func passes(_ thing: String) throws {
    let program =
      Self.operators + """

        x = to_tensor([[0.7, -1.2, 0.4], [1.5, 0.3, -0.6]], stop_gradient=False)
        y = to_tensor([[-0.5, 0.8, 1.1], [0.2, -0.9, 1.4]])
        def function(a, b): return (a @ b).tanh() * 2
        class Power:
            def __init__(self): self.params, self.grads = {'p': to_tensor([[1.5, -0.5, 0.3, 2.0]])}, {}
            def forward(self, x):
                self.x = x
                return self.params['p'] * x
            def backward(self, g):
                self.grads['p'] = (g * self.x).sum(axis=0, keepdim=True)
                return g * self.params['p']

        """
    let shown = try check(thing, after: program)
    #expect(shown.hasPrefix(thing + " is right"), Comment(rawValue: shown))
  }
}

extension String {
  /// The text on one line, as it was before it was wrapped.
  fileprivate var joinedLines: String {
    split(separator: "\n").map { $0.drop(while: \.isWhitespace) }.joined(separator: " ")
  }
}
