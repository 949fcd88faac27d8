import TestSupport
import Testing

/// Ctrl-C ends whatever a program is doing, at once.
@Suite struct InterruptTests {
  @Test(
    "Long work can be interrupted",
    arguments: [
      "while True: pass",
      "def f(n): return n if n < 2 else f(n - 1) + f(n - 2)\nf(60)",
      "sum(i for i in range(10**12))",
      "sorted([str(i) for i in range(10**9)])",
      "import paddle\nx = paddle.ones([4000000])\nwhile True: x = x.exp().log()",
      "import paddle\nx = paddle.ones([3000, 3000])\nwhile True: x = paddle.matmul(x, x) / 3000",
      "import paddle\nx = paddle.ones([3000, 3000]).astype('float64')\npaddle.matmul(x, x)",
      "import paddle\nx = paddle.ones([3000, 3000])\nwhile True: x.sum(0); x.max(1); x.cumsum(0)",
    ])
  func ends(program: String) throws {
    let start = ContinuousClock.now
    let outcome = try Outcome.of(["-c", program], seconds: 30, interruptedAfter: 1.5)
    #expect(outcome.end == .exit(130))
    #expect(outcome.errors.hasSuffix("interrupted\n"), "\(outcome.errors)")
    // Generous: tests share the machine with others.
    #expect(ContinuousClock.now - start < .seconds(6))
  }
}
