import Autograd
import Teaching
import Tensors
import Testing

@Suite(.serialized) struct TeachingWalkthroughTests {
  @Test func show() throws {
    let f = { (x: Float) in Tensor(x) }
    for (p, name) in [
      (try GraphProgram(["a": f(2), "B": f(5)], "c = a * b"), "c"),
      (try GraphProgram(["a": f(2), "b": f(5), "d": f(4)], "c = a * b\ne = c * d"), "e"),
      (try GraphProgram(["a": f(2), "b": f(5), "d": f(4)], "e = (a*b)*d"), "e"),
      (try GraphProgram(["x": f(2)], "y = 3 * x\nz = 2*y + 5*y"), "z"),
      (
        try GraphProgram(
          ["a": Tensor(2.0), "b": Tensor(3.0), "c": Tensor(2.0), "d": Tensor(2.0)],
          "g = exp(a*b + c*d)"), "g"
      ),
      (try GraphProgram(["x": f(0)], "y = relu(x) / 2"), "y"),
      (
        try GraphProgram(
          [
            "x": Tensor(doubles: [1, 2, 3, 4, 5, 6], shape: [2, 3]).cast(to: .float32),
            "w": Tensor(doubles: [1, 2, 3, 4, 5, 6], shape: [3, 2]).cast(to: .float32),
            "b": Tensor(doubles: [1, 2], shape: [2]).cast(to: .float32),
          ], "y = sigmoid(x @ w + b)\nl = sum(y * y)"), "l"
      ),
    ] {
      print(try p.walkthrough(name))
      print("=====")
    }
  }
}
