import Interpreter
import Syntax
import Teaching
import TestSupport
import Testing

@Suite(.alone) struct TeachingExceptionTests {
  /// What is shown of the error that a program ends with.
  private func diagnosis(_ code: String) -> String? {
    nonisolated(unsafe) var shown: String?
    Runtime.onEvaluationThread {
      guard let source = SourceMap.shared.add(name: "<test>", text: code) else { return }
      do {
        _ = try Program(parse(source), in: Module("__main__")).run()
      } catch let error as Raised {
        shown = Diagnostic(error.exception).styled().plain
      } catch let error as SyntaxError {
        shown = Diagnostic(error).styled().plain
      } catch {}
    }
    return shown
  }

  @Test(arguments: [
    (
      "x = 1 / 0",
      """
      ZeroDivisionError: division by zero
          x = 1 / 0
              ~~^~~
      """
    ),
    (
      "def f(x):\n  return g(x) + 1\ndef g(y):\n  return y / 0\nf(3)\n",
      """
      ZeroDivisionError: division by zero
        line 4, in g
          return y / 0
                 ~~^~~
        called from line 2, in f  return g(x) + 1
        called from line 5        f(3)
      """
    ),
    (
      "length = 3\nprint(lenght)",
      """
      NameError: name 'lenght' is not defined
        line 2
          print(lenght)
                ^^^^^^
        Did you mean:  length
      """
    ),
    (
      "try:\n  {}['k']\nexcept KeyError as e:\n  raise ValueError('no k') from e\n",
      """
      ValueError: no k
        line 4
          raise ValueError('no k') from e
        caused by KeyError: 'k'
          line 2
            {}['k']
      """
    ),
    (
      "class E(Exception):\n  def __str__(self): return 'mine'\nraise E(1)",
      """
      E: mine
        line 3
          raise E(1)
      """
    ),
    (
      "x = (1，2)",
      """
      SyntaxError: invalid character '，' (U+FF0C). Maybe you meant the half-width ','?
          x = (1，2)
                ^^
        Did you mean:  x = (1,2)
      """
    ),
    (
      "def f(x):\r\n  return [1,\r\n    1 / x]\r\nf(0)\r\n",
      """
      ZeroDivisionError: division by zero
        line 3, in f
          1 / x]
          ~~^~~
        called from line 4  f(0)
      """
    ),
    ("assert 1 == 2", "AssertionError\n    assert 1 == 2"),
  ])
  func errorsPointAtTheGuiltyPart(code: String, shown: String) {
    #expect(diagnosis(code) == shown)
  }

  @Test func deepRecursionStaysShort() {
    let text = diagnosis("def f(n): return f(n + 1)\nf(0)") ?? ""
    #expect(text.hasPrefix("RecursionError: ") && text.split(separator: "\n").count < 16)
    #expect(text.contains("more calls"))
  }
}
