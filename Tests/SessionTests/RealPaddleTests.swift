import Library
import TestSupport
import Testing

@testable import Console

/// What is said of the names that real Paddle has.
@Suite(.alone) struct RealPaddleTests {
  @Test(
    "A name that real Paddle has and Dandelion lacks is said to be just that",
    arguments: [
      ("paddle.vision", "Paddle 3.3 has `paddle.vision`, Dandelion does not have it"),
      ("import paddle.vision", "Paddle 3.3 has `paddle.vision`, Dandelion does not have it"),
      ("from paddle import vision", "Paddle 3.3 has `paddle.vision`, Dandelion does not have it"),
      (
        "from paddle.vision.transforms import Normalize",
        "Paddle 3.3 has `paddle.vision`, Dandelion does not have it"
      ),
      (
        "to_tensor(1.0).coalesce()",
        "Paddle 3.3 has `paddle.Tensor.coalesce`, Dandelion does not have it"
      ),
      ("paddle.complex(1, 2)", "Complex numbers are not part of Dandelion."),
      ("to_tensor(1.0).imag()", "Complex numbers are not part of Dandelion."),
      ("paddle.float16", "The element types are bool, int32, int64, float32 and float64."),
      ("to_tensor(1.0).cuda()", "Everything is on the CPU."),
      ("paddle.enable_static()", "Operators run at once: there are no static graphs."),
      ("paddle.nn.relu", "Did you mean:  paddle.nn.functional.relu"),
      ("paddle.reluu", "module 'paddle' has no attribute 'reluu'"),
      ("from paddle.nn import ReLUU", "cannot import name 'ReLUU' from 'paddle.nn'"),
      ("import paddle.nothing", "No module named 'paddle.nothing'"),
    ])
  func absent(_ input: String, _ said: String) throws {
    let reply = try #require(
      TestSession.evaluated {
        let (outcome, shown) = TestSession().run(input)
        return "\(outcome) \(shown)"
      })
    #expect(reply.hasPrefix("failed"))
    #expect(reply.contains(said), Comment(rawValue: reply))
  }

  @Test("Real names are found in their modules, and their homes")
  func names() {
    #expect(RealPaddle.has("matmul", in: "paddle"))
    #expect(RealPaddle.has("fill_diagonal_", in: "paddle.Tensor"))
    #expect(RealPaddle.has("paddle.vision.transforms"))
    #expect(!RealPaddle.has("relu", in: "paddle"))
    #expect(RealPaddle.publicNames(of: "paddle").count == 516)
    #expect(RealPaddle.home(of: "relu") == "paddle.nn.functional")
    #expect(RealPaddle.home(of: "Linear") == "paddle.nn")
    #expect(RealPaddle.home(of: "no_such_name") == nil)
  }

  @Test(
    "No module offers a name that real Paddle lacks",
    arguments: [
      "paddle", "paddle.Tensor", "paddle.linalg", "paddle.nn", "paddle.nn.functional",
      "paddle.nn.initializer", "paddle.nn.utils", "paddle.optimizer", "paddle.optimizer.lr",
      "paddle.io", "paddle.metric", "paddle.autograd", "paddle.incubate.autograd",
      "paddle.regularizer", "paddle.callbacks", "paddle.device",
    ])
  func strangers(_ path: String) throws {
    // The book's grad_op, and an attribute of Paddle's class of parameters.
    let own: Set = path == "paddle.Tensor" ? ["grad_op", "trainable"] : []
    let offered = try #require(
      TestSession.evaluated {
        let session = TestSession()
        _ = session.run("import \(path == "paddle.Tensor" ? "paddle" : path)")
        return session.run("' '.join(n for n in dir(\(path)) if not n.startswith('_'))").shown
      })
    let names = offered.split { " '\n".contains($0) }.map(String.init)
    #expect(names.count > 1)
    #expect(names.filter { !RealPaddle.has($0, in: path) && !own.contains($0) } == [])
  }

  @Test("The list of operators leaves out what only rules use, and names it below")
  func operators() throws {
    let shown = try #require(TestSession.evaluated { TestSession().run(":ops").shown })
    let rows = shown.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(rows.contains { $0.starts(with: ["matmul", "Matmul"]) })
    #expect(!rows.contains { $0.first == "MaxPick" })
    #expect(shown.contains("Parts of other operators: "))
  }

  @Test(
    "Help counts a module's names and lists them by topic",
    arguments: [
      ("paddle", ["of the 516 names that Paddle 3.3 lists", "Arithmetic\n", "  paddle.vision "]),
      ("paddle.nn", ["of the 179 names", "Linear ", "x @ weight + bias: (…, in_features)"]),
      ("paddle.Tensor", ["of the 543 names", "In place\n", "backward "]),
      ("nn.Linear", ["Linear(in_features, out_features, weight_attr=None"]),
      ("paddle.matmul", ["matmul(x, y, transpose_x=False", "x_grad = ", "example"]),
      ("relu", ["out = relu(x)", "x_grad = ", "example"]),
      ("to_tensor", ["to_tensor(data, dtype=None"]),
    ])
  func help(_ name: String, _ said: [String]) throws {
    let shown = try #require(TestSession.evaluated { TestSession().run(":help " + name).shown })
    for text in said { #expect(shown.contains(text), "\(text) in \(shown)") }
  }
}
