import TestSupport
import Testing

@testable import Console

/// What of a session is saved, and how its text is changed.
@Suite(.alone) struct SavedSessionTests {
  private func saved(_ inputs: [String], _ target: ExportTarget = .paddle) throws -> String {
    let text = TestSession.evaluated { () -> String in
      let session = TestSession()
      for input in inputs { _ = session.run(input) }
      return (try? target.export(ExportedProgram(inputs: session.session.inputs)).text) ?? ""
    }
    return try #require(text)
  }

  @Test("What failed or was undone is left out; what ran before a failure stays")
  func keepsWhatRan() throws {
    let text = try saved([
      "x = 2.0", "y = x * nothing", "x * 3", "z = 1; w = nothing; v = 2", "z", "u = 5", ":undo",
      "def f(:", "for i in range(2):\n    x = x * 2\n", ":grad nothing",
    ])
    #expect(
      text == """
        x = 2.0
        print(x * 3)
        z = 1
        print(z)
        for i in range(2):
            x = x * 2

        """)
  }

  @Test(
    "Echoes become prints that show the same",
    arguments: [
      ("'a'", "print(repr('a'))"), ("1,", "print((1,))"), ("(1, 2)", "print((1, 2))"),
      ("1; 2", "print(1); print(2)"), ("3;", "3;"), ("None", "None"),
      ("(3 +\n 4)  # seven", "print((3 +\n 4))  # seven"), ("print(1)", "print(1)"),
      ("x = 1", "x = 1"), ("[i for i in (1, 2)]", "print([i for i in (1, 2)])"),
      ("lambda: 1", "print(repr(lambda: 1))"), ("(y := 2)", "print((y := 2))"),
      ("range(3)", "print(range(3))"), ("_ = 4", "_ = 4"),
    ])
  func echoes(_ input: String, _ program: String) throws {
    #expect(try saved([input]) == program + "\n")
  }

  @Test("The last value is assigned where the program asks for it")
  func lastValue() throws {
    #expect(
      try saved(["6 * 7", "_ + 1;", "_"]) == "_ = 6 * 7; print(_)\n_ = _ + 1;\n_ = _; print(_)\n")
  }

  @Test(
    "Calls of the library become those of PyTorch",
    arguments: [
      ("paddle.sum(x, 1)", "torch.sum(x, 1)"),
      ("paddle.sum(x, 1, 'float32', True)", "torch.sum(x, 1, dtype=torch.float32, keepdim=True)"),
      (
        "paddle.to_tensor((1.0), stop_gradient=(not True))",
        "torch.tensor((1.0), requires_grad=not (not True))"
      ),
      (
        "paddle.to_tensor([1], 'int64', None, False)",
        "torch.tensor([1], torch.int64, requires_grad=True)"
      ),
      ("paddle.concat(x=[a, b], axis=(1))", "torch.cat(tensors=[a, b], dim=(1))"),
      ("paddle.nn.Linear(2, 3, None, False)", "torch.nn.Linear(2, 3, bias=False)"),
      ("paddle.nn.Linear(2, 3, bias_attr=False, name='l')", "torch.nn.Linear(2, 3, bias=False)"),
      ("paddle.nn.Softmax()", "torch.nn.Softmax(dim=-1)"),
      ("x.max(axis=0)", "x.amax(dim=0)"), ("x.max()", "x.max()"),
      ("x.astype('int64').sum(axis=0)", "x.to(torch.int64).sum(dim=0)"),
      ("x.stop_gradient and 1", "(not x.requires_grad) and 1"),
      ("paddle.sort(x, axis=0)", "torch.sort(x, dim=0).values"),
      ("paddle.rand(shape=[2])", "torch.rand(size=[2])"),
      ("'a,b'.split(',')", "'a,b'.split(',')"),
    ])
  func torch(_ input: String, _ program: String) throws {
    let text = try ExportTarget.torch.export(
      ExportedProgram(program: "import paddle\n" + input, named: "test.py")
    ).text
    #expect(text.split(separator: "\n").last.map(String.init) == program)
  }
}
