import Autograd
import Teaching
import Tensors
import TestSupport
import Testing

@Suite(.alone) struct TeachingWalkthroughTests {
  private static let figures = """
    Forward     c = Mul(a, b)

                a   data=2.0    grad_var=a_grad   stop_gradient=False
                b   data=5.0    grad_var=None     stop_gradient=True
                c   data=10.0   grad_var=c_grad   stop_gradient=False

    Before      c_grad        data=None   grad_op=MulBackward
                MulBackward   input=a, b, c_grad   outs=a_grad, None
                              grad_pending_ops=None
                a_grad        data=None   grad_op=None

    Backward 1  c_grad = 1.0                           the start: dc/dc
             2  MulBackward
                  a_grad = c_grad * b = 1.0 * 5.0 = 5.0
                  b: stop_gradient=True, so no gradient

    After       c_grad   data=1.0   grad_op=MulBackward
                a_grad   data=5.0   grad_op=None

    No .grad was changed: that is what c.backward() does.
    """

  @Test func theTwoFiguresOfTheBook() throws {
    let program = try GraphProgram(["a": Tensor(Float(2)), "B": Tensor(Float(5))], "c = a * b")
    let first = try program.walkthrough("c")
    #expect(first == Self.figures)
    #expect(try program.walkthrough("c") == first)
    #expect(program["a"]?.grad == nil)
  }

  /// Each row is a program over a=2, b=5, d=4 (B and D: constants), and lines that its walkthrough has.
  @Test(arguments: [
    (
      "c = a * b\ne = c * d",
      """
      Before      e_grad             data=None   grad_op=MulBackward of e
                  MulBackward of e   input=c, d, e_grad   outs=c_grad, d_grad
                                     grad_pending_ops=MulBackward of c
                  c_grad             data=None   grad_op=MulBackward of c
                  MulBackward of c   input=a, b, c_grad   outs=a_grad, b_grad
                                     grad_pending_ops=None
      ---
      Backward 1  e_grad = 1.0                           the start: de/de
               2  MulBackward of e
                    c_grad = e_grad * d = 1.0 * 4.0 = 4.0
                    d_grad = e_grad * c = 1.0 * 10.0 = 10.0
               3  MulBackward of c
                    a_grad = c_grad * b = 4.0 * 5.0 = 20.0
                    b_grad = c_grad * a = 4.0 * 2.0 = 8.0

      After       e_grad   data=1.0    grad_op=MulBackward of e
                  c_grad   data=4.0    grad_op=MulBackward of c
                  d_grad   data=10.0   grad_op=None
                  a_grad   data=20.0   grad_op=None
                  b_grad   data=8.0    grad_op=None
      """
    ),
    (
      "e = (a*b)*d",
      """
      Forward     t1 = Mul(a, b)   a*b
                  e = Mul(t1, d)
      ---
               3  MulBackward of t1   t1 = a*b
                    a_grad = t1_grad * b = 4.0 * 5.0 = 20.0
      """
    ),
    (
      "y = 3*a\ne = 2*y + 5*y",
      """
               3  MulBackward of t1   t1 = 2*y
                    y_grad += t1_grad * 2.0 = 1.0 * 2.0 = 2.0
               4  MulBackward of t2   t2 = 5*y
                    y_grad += t2_grad * 5.0 = 1.0 * 5.0 = 5.0
                    y_grad = 2.0 + 5.0 = 7.0
               5  MulBackward of y
                    a_grad = y_grad * 3.0 = 7.0 * 3.0 = 21.0
      """
    ),
    (
      "e = a * a",
      """
                    a_grad += e_grad * a = 1.0 * 2.0 = 2.0
                    a_grad += e_grad * a = 1.0 * 2.0 = 2.0
                    a_grad = 2.0 + 2.0 = 4.0
      """
    ),
    (
      "z = a - a\ne = relu(z)",
      """
                    z_grad = where(e > 0, e_grad, 0) = where(0.0 > 0, 1.0, 0) = 0.0
                    At 0 the gradient is taken as 0.
      """
    ),
    (
      "e = (a - b) / (a + b) ** 2",
      """
                    t1_grad = e_grad / t3 = 1.0 / 49.0 = 0.020408163
                    t3_grad = -e_grad * e / t3
                            = -1.0 * -0.06122449 / 49.0
                            = 0.0012494794
      ---
                    t2_grad = t3_grad * (2.0 * t2)
                            = 0.0012494794 * (2.0 * 7.0)
                            = 0.017492712
      """
    ),
    (
      "e = v * a + v",
      """
      Backward 1  e_grad = [1.0, 1.0, 1.0]
                    e is not one number: with ones, its sum is differentiated
      ---
                    a_grad = t1_grad * v
                           = [1.0, 1.0, 1.0] * [1.0, 2.0, 3.0]
                           = [1.0, 2.0, 3.0]
                           → 6.0   summed over the axes along which a was stretched
      """
    ),
    (
      "e = w @ w",
      """
                    w_grad += e_grad @ w.T = [[3.0, 7.0], [3.0, 7.0]]
                    w_grad += w.T @ e_grad = [[4.0, 4.0], [6.0, 6.0]]
                    w_grad = the sum of 2 shares = [[7.0, 11.0], [9.0, 13.0]]
      """
    ),
    (
      "e = mean(v)",
      "          v_grad = e_grad / n = 1.0 / 3 = [0.333333, 0.333333, 0.333333]"
    ),
    (
      "e = sum(w)",
      """
                    w_grad = expand(e_grad, w.shape)
                           = expand(1.0, [2, 2])
                           = [[1.0, 1.0], [1.0, 1.0]]
      """
    ),
  ])
  func anyExpressionIsWalkedThrough(code: String, parts: String) throws {
    var program = try GraphProgram([
      "a": Tensor(Float(2)), "b": Tensor(Float(5)), "d": Tensor(Float(4)),
      "v": Tensor(doubles: [1, 2, 3], shape: [3]).cast(to: .float32),
      "w": Tensor(doubles: [1, 2, 3, 4], shape: [2, 2]).cast(to: .float32),
    ])
    try program.run(code)
    let text = try program.walkthrough("e")
    for part in parts.split(separator: "\n---\n") {
      #expect(text.contains(part), "\(text)")
    }
  }

  @Test(
    "What is taken where there is no derivative is said there and only there",
    arguments: [
      ("e = relu(a - 2)", true), ("e = relu(a + 1)", false), ("e = relu(a - 5)", false),
      ("e = maximum(a, a + 0)", true), ("e = maximum(a, b)", false), ("e = a ** 2", false),
      ("e = (a - 2) ** a", true), ("e = hardshrink(a - 2.5)", true), ("e = abs(v - 2)", true),
    ])
  func kinksAreNamed(code: String, isKink: Bool) throws {
    var program = try GraphProgram([
      "a": Tensor(Float(2)), "b": Tensor(Float(5)),
      "v": Tensor(doubles: [1, 2, 3], shape: [3]).cast(to: .float32),
    ])
    try program.run(code)
    let text = try program.walkthrough("e")
    let isSaid = text.contains("gradient is") || text.contains("gradient of the exponent is")
    #expect((isSaid || text.contains("takes half of the gradient")) == isKink, "\(text)")
  }

  @Test func theFourPartialsComeInQueueOrder() throws {
    let program = try GraphProgram(
      ["a": Tensor(2.0), "b": Tensor(3.0), "c": Tensor(2.0), "d": Tensor(2.0)], "g = exp(a*b + c*d)"
    )
    let text = try program.walkthrough("g")
    #expect(text.contains("g   data=22026.465794806718  grad_var=g_grad   stop_gradient=False"))
    #expect(
      text.contains(
        """
                    a_grad    data=66079.39738442015    grad_op=None
                    b_grad    data=44052.931589613436   grad_op=None
                    c_grad    data=44052.931589613436   grad_op=None
                    d_grad    data=44052.931589613436   grad_op=None
        """))
  }

  @Test func largeGraphsFoldAndUnfold() throws {
    var y = try Variable(Tensor(1.0), stopGradient: false)
    let x = y
    Recorder.site = 0
    for _ in 0..<60 { y = try apply(.add, y, y) }
    var options = GraphOptions()
    options.command = ":grad y"
    let text = try Walkthrough.styled(of: y, variables: [("x", x), ("y", y)], options: options)
      .plain
    #expect(text.contains("data=1.152921504606847e+18   grad_op=None"))
    #expect(text.contains("… 48 more steps   (:grad y --from 12, or --all)"))

    var z = x
    for _ in 0..<20_000 { z = try apply(.multiply, z, x) }
    options.from = 5_000
    let chain = try Walkthrough.styled(of: z, variables: [("x", x), ("z", z)], options: options)
      .plain
    #expect(chain.split(separator: "\n").count < 150)
    #expect(chain.contains("\n          5000  MulBackward of t15002"))
    #expect(chain.contains("… (19996) + 1.0 = 20001.0"))
    let list = GraphListing.styled(of: z, variables: [("x", x), ("z", z)], options: GraphOptions())
      .plain
    #expect(list.split(separator: "\n").count < 80 && list.contains("operators: 20000"))
  }

  @Test func whatCannotBeShownIsExplained() throws {
    let program = try GraphProgram(
      ["a": Tensor(Float(2)), "B": Tensor(Float(5))], "c = a * b\nd = b * b\nc.backward()")
    let explained = try program.walkthrough("c")
    #expect(
      explained == """
        The graph is gone: c.backward() released it when it had run.
        The gradients that are there now:
          a.grad = 5.0
          c.grad = 1.0
        Compute the expression again, or call backward(retain_graph=True) to keep the
        graph.
        """)
    #expect(
      try program.walkthrough("d") == """
        All tensors that it was computed from have stop_gradient=True.
        Make one with to_tensor(…, stop_gradient=False) and compute it again.
        """)
  }

  @Test func hooksAndPyLayersAreSeen() throws {
    Recorder.site = 0
    let x = try Variable(Tensor(Float(3)), stopGradient: false)
    _ = try x.registerHook { (gradient) throws(TensorError) in
      try apply(.multiply, gradient, Variable(Tensor(Float(10))))
    }
    let results = CustomFunction.record("Cube", operands: [x], results: [Tensor(Float(27))]) {
      (gradients) throws(TensorError) in
      try gradients.map { (gradient) throws(TensorError) in
        try gradient.map { (gradient) throws(TensorError) in
          try apply(.multiply, gradient, Variable(Tensor(Float(27))))
        }
      }
    }
    let y = try #require(results.first)
    let text = try Walkthrough.styled(of: y, variables: [("x", x), ("y", y)]).plain
    #expect(
      text == """
        Forward     y = Cube(x)

                    x   data=3.0    grad_var=x_grad   stop_gradient=False
                    y   data=27.0   grad_var=y_grad   stop_gradient=False

        Before      y_grad         data=None   grad_op=CubeBackward
                    CubeBackward   input=x, y_grad   outs=x_grad   grad_pending_ops=None
                    x_grad         data=None   grad_op=None

        Backward 1  y_grad = 1.0                           the start: dy/dy
                 2  CubeBackward
                      rule: the program's own backward
                      x_grad = 27.0
                      x_grad = 270.0   changed by a hook

        After       y_grad   data=1.0     grad_op=CubeBackward
                    x_grad   data=270.0   grad_op=None

        No .grad was changed: that is what y.backward() does.
        """)
    let list = GraphListing.styled(of: y, variables: [("x", x), ("y", y)]).plain
    #expect(list.contains("#2  y  = Cube(x #1)  27.0") && list.contains("y_grad → x_grad #1"))
  }

  @Test(arguments: [40, 60, 80, 120])
  func rowsFitTheTerminal(width: Int) throws {
    let program = try GraphProgram(
      ["a": Tensor(2.0), "b": Tensor(3.0), "c": Tensor(2.0), "d": Tensor(2.0)], "g = exp(a*b + c*d)"
    )
    let text = try program.walkthrough("g") { $0.width = width }
    let widest = text.split(separator: "\n").map { String($0).displayWidth }.max() ?? 0
    #expect(widest <= width, "\(text)")
  }
}
