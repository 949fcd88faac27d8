import Autograd
import Teaching
import Tensors
import TestSupport
import Testing

@Suite(.alone) struct TeachingStepTests {
  private func diamond() throws -> GraphProgram {
    try GraphProgram(["x": Tensor(Float(2))], "y = 3*x\nz = 2*y + 5*y")
  }

  private func walkthrough(_ name: String, _ program: GraphProgram) throws -> Walkthrough {
    let variable = try #require(program[name])
    let root = try #require(variable.node)
    return try Walkthrough(of: variable, root: root, variables: program.variables)
  }

  @Test func eachStepShowsTheQueueAndWhatWaits() throws {
    let frames = StepFrames(try walkthrough("z", diamond()))
    #expect(frames.count == 5)
    #expect(
      frames[2].plain == """
        Step 3 of 5

        ┌───┐
        │ x │
        └─┬─┘
          └──┐
             │
        ┌────┴────┐
        │ y = Mul │
        └────┬────┘
             └┬─────────────┐
              │             │
        ┌─────┴────┐  ┌─────┴────┐
        │▶t1 = Mul │  │ t2 = Mul │
        └─────┬────┘  └─────┬────┘
              └─────┐ ┌─────┘
                    │ │
                ┌───┴─┴───┐
                │ z = Add │
                └─────────┘

        Now        MulBackward of t1   t1 = 2*y
                     y_grad += t1_grad * 2.0 = 1.0 * 2.0 = 2.0

        Ready      MulBackward of t2

        Waiting    y_grad for 1, x_grad for 1
        """)
    #expect(frames[99].plain.hasSuffix("Ready      x_grad\n\nWaiting    nothing"))
  }

  @Test func aLeafAloneIsNoTrouble() throws {
    let alone = try walkthrough("x", diamond())
    #expect(
      StepFrames(alone).count == 1 && StepFrames(alone)[0].plain.contains("Ready      x_grad"))
    #expect(PassOrders(alone) != nil && alone.styled.plain.contains("x_grad   data=1.0"))
  }

  @Test func otherOrdersGiveOtherNumbers() throws {
    let orders = try #require(PassOrders(walkthrough("z", diamond())))
    #expect(
      orders.styled.plain == """
        an operator runs …                                      x_grad  visits
        when all its gradients have arrived (the engine)        21.0    5
        at each arrival, with the sum so far (plain recursion)  27.0    7
        at the first arrival only (visit once, pre-order)       6.0     5
        after its inputs (visit once, post-order)               0.0     5
        """)
  }

  @Test func endlessRecursionIsGivenUp() throws {
    var y = try Variable(Tensor(1.0), stopGradient: false)
    let x = y
    for _ in 0..<60 { y = try apply(.add, y, y) }
    let root = try #require(y.node)
    let orders = try PassOrders(Walkthrough(of: y, root: root, variables: [("x", x), ("y", y)]))
    #expect(
      orders?.styled.plain.contains("(plain recursion)  –                      > 100000") == true)
    let reason = try GradientReason("x", x, variables: [("x", x), ("y", y)]).styled().plain
    #expect(reason.contains("… 1.152921504606847e+18 more paths"))
  }

  /// Over x=0, n=2, B=1 (a constant), v=[1, 2]: the tensor asked about, a program, the explanation.
  @Test(arguments: [
    (
      "n", "y = 3*n\nz = 2*y + 5*y",
      """
      n.grad = None
      z.backward() has not run yet, or the gradient was cleared. It would give 21.0:
        z → t1 → y → n  1.0 * 2.0 * 3.0  = 6.0
        z → t2 → y → n  1.0 * 5.0 * 3.0  = 15.0
        the sum: 21.0
      """
    ),
    (
      "n", "z = n * n\nw = n * b\nz.backward()",
      """
      n.grad = 4.0
      w.backward() has not run yet, or the gradient was cleared. It would give 1.0:
        w → n  1.0  = 1.0
      """
    ),
    (
      "n", "z = n * n\nz.backward()",
      """
      n.grad = 4.0
      Of z: The graph is gone: z.backward() released it when it had run.
      Compute the expression again, or call backward(retain_graph=True) to keep the
      graph.
      """
    ),
    ("n", "", "n.grad = None\nNo tensor that has a name is computed from n."),
    (
      "b", "z = n * b",
      """
      b.grad = None
      It has stop_gradient=True, so nothing is recorded for it.
      Make it with to_tensor(…, stop_gradient=False).
      """
    ),
    (
      "v", "z = sum(v * v)",
      """
      v.grad = None
      z.backward() has not run yet, or the gradient was cleared. It would give [2.0, 4.0]:
        MulBackward   t1 = v * v
          v_grad += t1_grad * v = [1.0, 1.0] * [1.0, 2.0] = [1.0, 2.0]
          v_grad += t1_grad * v = [1.0, 1.0] * [1.0, 2.0] = [1.0, 2.0]
          v_grad = the sum of 2 shares = [2.0, 4.0]
      """
    ),
    (
      "x", "y = log(x)\nz = where(x > 0, y, x)",
      """
      x.grad = None
      z.backward() has not run yet, or the gradient was cleared. It would give nan:
      It turns nan in log(x):
      """
    ),
  ])
  func gradientsAreExplained(name: String, code: String, explanation: String) throws {
    let program = try GraphProgram(
      [
        "x": Tensor(Float(0)), "n": Tensor(Float(2)), "B": Tensor(Float(1)),
        "v": Tensor(doubles: [1, 2], shape: [2]).cast(to: .float32),
      ], code)
    let variable = try #require(program[name])
    let text = try GradientReason(name, variable, variables: program.variables).styled().plain
    #expect(text.hasPrefix(explanation), "\(text)")
  }
}
