import Autograd
import Teaching
import Tensors
import TestSupport
import Testing

@Suite(.alone) struct TeachingOperatorTests {
  @Test(arguments: [
    (
      "paddle.multiply",
      """
      Mul   The product, element by element.
        Paddle    multiply, mul, *
        forward   out = x * y
        backward  x_grad = grad * y
                  y_grad = grad * x
        keeps     x, y
        example   x = [[
      """
    ),
    (
      "SIGMOID",
      """
        backward  x_grad = grad * out * (1 - out)
        keeps     out
      """
    ),
    ("relu", "  kink      At 0 the gradient is taken as 0.\n"),
    ("max", "  backward  x_grad = where(x == out, grad / sum(x == out"),
    (
      "sum",
      "  forward   out = sum(x, axis=None, keepdim=False)\n  backward  x_grad = expand(grad, x.shape)"
    ),
    ("MatmulBackward", "  backward  grad @ y.T and x.T @ grad\n  keeps     x, y\n"),
    ("==", "  backward  None: its result is true or false\n  keeps     nothing\n"),
  ])
  func aCardTellsWhatAnOperatorDoes(name: String, part: String) throws {
    let op = try #require(OperatorCard.named(name))
    let text = OperatorCard(op).styled().plain
    #expect(text.contains(part), "\(text)")
  }

  @Test func everyOperatorHasItsCardAndItsLine() {
    let list = operatorList(width: 200).plain
    for op in Operator.table {
      let card = OperatorCard(op).styled(width: 60).plain
      let isWhole = !card.contains("?") && (op.samples.isEmpty || card.contains("example   "))
      let isTried = !op.isDifferentiable || op.samples.isEmpty || card.contains("grad = 1  ")
      #expect(isWhole && isTried && list.contains(op.isInternal ? op.name : op.summary), "\(card)")
    }
    #expect(OperatorCard.named("nonsense") == nil)
  }

  @Test func variablesAreListedWithTheirGradients() throws {
    let program = try GraphProgram(
      ["a": Tensor(Float(2)), "B": Tensor(Float(5))], "c = a * b\nc.backward()")
    let tensors = program.variables.map { VariableTable.Entry.tensor(name: $0.name, $0.variable) }
    let table = VariableTable(tensors + [.other(name: "n", type: "str", summary: "'x\ny'")])
    #expect(
      table.styled().plain == """
        a  Tensor  [1]  float32  2.0   grad=5.0
        b  Tensor  [1]  float32  5.0   stop_gradient
        c  Tensor  [1]  float32  10.0  grad=1.0
        n  str  'x y'
        """)
    #expect(VariableTable([]).styled().plain == "No variables yet.")
  }
}
