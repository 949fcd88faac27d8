import TestSupport
import Testing

@testable import Console

/// Differences, forward mode and the explanations of the backward pass.
@Suite(.alone) struct MethodTests {
  private func show(_ inputs: [String]) throws -> String {
    try #require(
      TestSession.evaluated {
        let session = TestSession()
        return inputs.map { session.run($0).shown }.last ?? ""
      })
  }

  private static let graph = [
    "x = to_tensor(2.0, stop_gradient=False)", "y = 3 * x", "z = 2 * y + 5 * y",
  ]

  @Test("Other orders of the backward pass give what the question is about")
  func order() throws {
    let numbers = try show(Self.graph + [":order z"]).split(separator: "\n").map { line in
      line.split(separator: " ").dropLast().last.map(String.init) ?? ""
    }
    #expect(numbers == ["x_grad", "21.0", "27.0", "6.0", "0.0"])
  }

  @Test("The pictures of a pass follow each other where nobody presses keys")
  func step() throws {
    let shown = try show(Self.graph + [":step z"])
    #expect(shown.contains("Step 1 of 5"))
    #expect(shown.contains("Step 5 of 5"))
    #expect(shown.contains("y_grad = 2.0 + 5.0 = 7.0"))
    #expect(try show(Self.graph + [":step z --from 5"]).hasPrefix("Step 5 of 5"))
  }

  @Test(
    "A gradient is explained",
    arguments: [
      (["z.backward(retain_graph=True)"], "x.grad", "the sum: 21.0"),
      ([], "x.grad", "has not run yet"), (["a = to_tensor(1.0)"], "a.grad", "stop_gradient=True"),
      (["z.backward()"], "x.grad", "retain_graph"),
      (["w = to_tensor(0.0, stop_gradient=False)", "q = log(w) * 0"], "w", "nan"),
      (["del z", "v = 3 * x", "v.backward()"], "x.grad", "y.backward() has not run yet"),
    ])
  func why(_ inputs: [String], _ name: String, _ said: String) throws {
    #expect(try show(Self.graph + inputs + [":why " + name]).contains(said))
  }

  @Test("Differences are best where truncation and rounding meet")
  func numeric() throws {
    let shown = try show(["x = to_tensor(2.0)", ":numeric exp(x) * x wrt x"])
    #expect(shown.contains("exact derivative 22.167168296791"))
    #expect(shown.split(separator: "\n").count { $0.hasPrefix("1e-") || $0.hasPrefix("0.") } == 15)
    #expect(shown.contains("C  central float64   best h 1e-0"))
    let one = try show(["x = to_tensor(2.0)", ":numeric x * x wrt x h=0.5"])
    #expect(one.contains("forward float64  4.5"))
    let kink = try show(["x = to_tensor(0.0)", ":numeric relu(x) wrt x"])
    #expect(kink.contains("Not smooth here: the slope is 1.0 to the right, 0.0 to the left"))
  }

  @Test("Jacobians agree, whole or in random directions")
  func jacobians() throws {
    let small = try show(["a = to_tensor([1.0, 2.0])", ":numeric a * a wrt a"])
    #expect(small.contains("2.0  0.0") && small.contains("0.0  4.0"))
    let large = try show(["a = randn([12, 9])", ":numeric tanh(a).sum(axis=1) wrt a"])
    #expect(large.contains("12 x 108"))
  }

  @Test("Forward mode carries dual numbers through the graph, to what reverse mode gives")
  func forward() throws {
    let shown = try show(Self.graph + [":forward z wrt x"])
    #expect(shown.contains("42.0 + 21.0 ε"))
    #expect(shown.contains("dy = dx * 3.0"))
    let matrix = try show(["A = to_tensor([[1.0, 2.0], [3.0, 4.0]])", ":forward A @ A wrt A"])
    #expect(matrix.contains("sums to 40.0, the gradient of reverse mode to 40.0"))
  }

  @Test(
    "What cannot be done says why",
    arguments: [
      (":numeric x * 2 wrt q", "q has no value"), (":numeric 3 wrt x", "gives no floating"),
      (":numeric rand([1]) * x wrt x", "other numbers each time"),
      (":forward y wrt a", "does not depend on a"),
      (":numeric x * x wrt x h=0", "h takes a positive"),
      (":check 3", "3 is a int"), (":numeric i * 2 wrt i", "whole numbers"),
      (":order ones([2]) * x", "single numbers"), (":why 3", "3 is no tensor"),
    ])
  func refuses(_ command: String, _ reason: String) throws {
    let shown = try show(Self.graph + ["a = to_tensor(1.0)", "i = to_tensor(1)", command])
    #expect(shown.contains(reason), Comment(rawValue: shown))
  }
}
