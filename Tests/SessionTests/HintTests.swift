import Teaching
import TestSupport
import Testing

@testable import Console

/// What is told of a text while it is typed: nothing of it is run.
@Suite(.alone) struct HintTests {
  private static let start = [
    "a = ones([2, 3])", "b = ones([3, 4])", "w = ones([2, 4])", "n = 3",
    "big = zeros([60000, 784])", "labels = zeros([60000], dtype='int64')",
    "from paddle import nn", "import paddle.nn.functional as F",
    "model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))",
    "linear = nn.Linear(3, 4)", "calls = []",
    "class Loud:\n    @property\n    def size(self):\n        calls.append(1)\n        return a\n",
    "def loud():\n    calls.append(2)\n    return a\n", "loud_one = Loud()",
  ]

  static let rows: [(typed: String, hint: String)] = [
    ("a @ b", "→ [2, 4]"),
    ("a @ w", "✗ [2, 3] @ [2, 4]: 3 ≠ 2"),
    ("a + w", "✗ [2, 3] + [2, 4]: 3 ≠ 4"),
    ("matmul(a, w)", "✗ [2, 3] @ [2, 4]: 3 ≠ 2"),
    ("multiply(a, w)", "✗ [2, 3] multiply [2, 4]: 3 ≠ 4"),
    ("print(a @ w", "✗ [2, 3] @ [2, 4]: 3 ≠ 2"),
    ("a + 1", "→ [2, 3]"),
    ("a > 0", "→ [2, 3] bool"),
    ("-a ** 2", "→ [2, 3]"),
    ("a.T", "→ [3, 2]"),
    ("a.T @ a", "→ [3, 3]"),
    ("a.sum(axis=1", "→ [2]"),
    ("a.sum(axis=1, keepdim=True)", "→ [2, 1]"),
    ("a.sum()", "→ [1]"),
    ("a.sum(3)", "✗ axis 3 does not exist: the tensor has 2 axes"),
    ("a.argmax(1)", "→ [2] int64"),
    ("a.reshape([3, -1])", "→ [3, 2]"),
    ("a.reshape([n, 2])", "→ [3, 2]"),
    ("a.reshape([-1, a.shape[1]])", "→ [2, 3]"),
    ("concat([a, a], axis=1)", "→ [2, 6]"),
    ("stack([a, a])", "→ [2, 2, 3]"),
    ("a[0]", "→ [3]"),
    ("a[:, 1:]", "→ [2, 2]"),
    ("a[5]", "✗ index 5 is out of range for axis 0 of length 2"),
    ("big[0:64]", "→ [64, 784]"),
    ("big[0:64] @ ones([784, 10])", "→ [64, 10]"),
    ("big.sum(0)", "→ [784]"),
    ("big.flatten()", "→ [47040000]"),
    ("big.reshape([-1, 784])", "→ [60000, 784]"),
    ("F.softmax(big)", "→ [60000, 784]"),
    ("big @ b", "✗ [60000, 784] @ [3, 4]: 784 ≠ 3"),
    ("labels[0:64]", "→ [64] int64"),
    ("randn([5, 5]) @ a", "✗ [5, 5] @ [2, 3]: 5 ≠ 2"),
    ("to_tensor([[1, 2], [3, 4]])", "→ [2, 2] int64"),
    ("linear(a)", "→ [2, 4]"),
    ("linear(w)", "✗ [2, 4] @ [3, 4]: 4 ≠ 3"),
    ("model(a)", "→ [2, 2]"),
    ("linear.weight.T", "→ [4, 3]"),
    ("x = a @ b; y = x @ a", "✗ [2, 4] @ [2, 3]: 4 ≠ 2"),
    ("for row in a:\n    row + 1", "→ [3]"),
    ("def f(x):\n    return a @ b", "→ [2, 4]"),
    ("def f(a):\n    return a @ w", ""),
    ("if n:\n    a = w\na @ b", ""),
    (":grad a @ b", "→ [2, 4]"),
    (":load a", ""),
    ("（a", "（ is full-width: Enter corrects it"),
    ("'（' # ，", ""),
    ("a @", ""),
    ("n + 1", ""),
    ("missing @ a", ""),
    ("a.nonzero()", ""),
    ("a if n else a @ w", ""),
    ("10 ** 10 ** 10", ""),
    ("zeros([10 ** 9, 10 ** 9])", ""),
    ("a.expand([100000, 2, 3])", ""),
    ("a.tile([5000, 5000])", ""),
    ("outer(big.flatten(), big.flatten())", "→ [47040000, 47040000]"),
    ("eye(100000)", ""),
    ("a[-9223372036854775808]", ""),
    ("a.sum(-9223372036854775808)", ""),
    ("to_tensor([700, 800, 900, 1000])", "→ [4] int64"),
    ("concat([ones([200, 50]), ones([100, 50])])", "→ [300, 50]"),
    ("loud() @ a", ""),
    ("loud_one.size @ w", ""),
    ("[a @ w for i in a]", ""),
  ]

  @Test("Shapes are told before Enter, and what does not fit") func shapesAreTold() throws {
    let shown = TestSession.evaluated {
      let session = TestSession()
      for input in Self.start { _ = session.run(input) }
      let hint = InputHint(session: session.session)
      let told = Self.rows.map { hint.hint(for: $0.typed).plain }
      return (told, session.run("calls").shown, hint.hint(for: "a @ b").plain)
    }
    let (told, calls, again) = try #require(shown)
    for (row, hint) in zip(Self.rows, told) { #expect(hint == row.hint, "\(row.typed)") }
    #expect(calls == "[]\n")
    #expect(again == "→ [2, 4]")
  }

  @Test("Hints draw no random numbers, record nothing, and can be switched off")
  func hintsChangeNothing() throws {
    let shown = TestSession.evaluated {
      let session = TestSession()
      let typed = ["rand([2, 2])", "F.dropout(rand([2]))", "a.backward()", "a.add_(a)", "a += 1"]
      _ = session.run("a = to_tensor([1.0, 2.0], stop_gradient=False)")
      _ = session.run("seed(1)")
      let expected = session.run("rand([2])").shown
      _ = session.run("seed(1)")
      let hint = InputHint(session: session.session)
      for text in typed { _ = hint.hint(for: text) }
      let drawn = session.run("rand([2])").shown
      let kept = session.run("a.grad, a.numpy().tolist()").shown
      _ = session.run(":set hints off")
      return [expected == drawn ? "same" : drawn, kept, hint.hint(for: "a + 1").plain]
    }
    #expect(shown == ["same", "(None, [1.0, 2.0])\n", ""])
  }

  @Test("Names, attributes, arguments, modules, commands and settings are completed")
  func textsAreCompleted() throws {
    let rows: [(typed: String, expected: [String])] = [
      ("whi", ["while"]), ("a.sum(ax", ["axis="]), ("(a @ a.T).su", ["sum", "subtract"]),
      ("[1].app", ["append"]), ("'x'.jo", ["join"]), ("import pad", ["paddle"]),
      ("from math import sq", ["sqrt"]), ("nn.Linear(in_f", ["in_features="]),
      ("\\theta", ["θ"]), ("\\alp", ["\\alpha"]), (":gra", [":grad", ":graph"]),
      (":set di", ["dialect"]), (":set dialect p", ["paddle3"]), (":grad a --br", ["--brief"]),
      (":help grap", ["graph"]), (":lesson st", ["start"]), (":op rel", ["relu", "relu6"]),
      ("3.", []), ("'a.su", []), ("loud_one.si", ["size"]), ("linear.weight.resh", ["reshape"]),
    ]
    let found = TestSession.evaluated {
      let session = TestSession()
      for input in Self.start { _ = session.run(input) }
      let complete = LanguageServices(session.session).editorServices.complete
      let texts = rows.map { complete($0.typed, $0.typed.utf8.count).candidates.map(\.text) }
      return (texts, session.run("calls").shown)
    }
    let (texts, calls) = try #require(found)
    for (row, candidates) in zip(rows, texts) {
      #expect(
        row.expected.isEmpty ? candidates.isEmpty : row.expected.allSatisfy(candidates.contains),
        "\(row.typed): \(candidates)")
    }
    #expect(calls == "[]\n")
  }
}
