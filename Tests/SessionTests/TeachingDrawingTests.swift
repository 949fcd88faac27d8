import Autograd
import Teaching
import Tensors
import TestSupport
import Testing

@Suite(.alone) struct TeachingDrawingTests {
  @Test(arguments: [
    (
      "c = a*b\nx = c+d\nz = x*c\ne = z*a",
      """
      ┌───┐  ┌───┐
      │ a │  │ b │
      └─┬─┘  └─┬─┘
        │      └─┐
        ├──────┐ │
        │      │ │
        │  ┌───┴─┴───┐  ┌───┐
        │  │ c = Mul │  │ d │
        │  └────┬────┘  └─┬─┘
        │       ├──────┐ ┌┘
        │       │      │ │
        │       │  ┌───┴─┴───┐
        │       │  │ x = Add │
        │       │  └────┬────┘
        │       └──┐ ┌──┘
        │          │ │
        │      ┌───┴─┴───┐
        │      │ z = Mul │
        │      └────┬────┘
        └────┐ ┌────┘
             │ │
         ┌───┴─┴───┐
         │ e = Mul │
         └─────────┘

      Forward
        #1  a  leaf               2.0
        #2  b  leaf               5.0
        #3  c  = Mul(a #1, b #2)  10.0
        #4  d  leaf               4.0
        #5  x  = Add(c #3, d #4)  14.0
        #6  z  = Mul(x #5, c #3)  140.0
        #7  e  = Mul(z #6, a #1)  280.0

      Backward   operators: 4
        #7  MulBackward  e_grad → z_grad #6, a_grad #1
        #6  MulBackward  z_grad → x_grad #5, c_grad #3
        #5  AddBackward  x_grad → c_grad #3, d_grad #4
        #3  MulBackward  c_grad → a_grad #1, b_grad #2
      """
    ),
    (
      "e = exp(a*b + b*d)",
      """
      ┌───┐  ┌───┐  ┌───┐
      │ a │  │ b │  │ d │
      └─┬─┘  └─┬─┘  └─┬─┘
        └──┐ ┌─┴──────│──┐
           │ │        └──│─┐
           │ │           │ │
      ┌────┴─┴───┐  ┌────┴─┴───┐
      │ t1 = Mul │  │ t2 = Mul │
      └─────┬────┘  └─────┬────┘
            └─────┐ ┌─────┘
                  │ │
             ┌────┴─┴───┐
             │ t3 = Add │
             └─────┬────┘
                   │
              ┌────┴────┐
              │ e = Exp │
              └─────────┘
      """
    ),
    (
      "变量 = 3*a\ne = 变量*变量",
      """
      ┌───┐
      │ a │
      └─┬─┘
        └──────┐
               │
      ┌────────┴───────┐
      │ 变量 = Mul 3.0 │
      └────────┬───────┘
               │
          ┌────┴────┐
          │ e = Mul │
          └─────────┘
      """
    ),
  ])
  func smallGraphsAreDrawn(code: String, drawing: String) throws {
    let text = try listing(code).plain
    #expect(text.hasPrefix(drawing), "\(text)")
  }

  @Test(arguments: [40, 60, 80])
  func whatDoesNotFitIsListed(width: Int) throws {
    var state: UInt64 = 7
    for _ in 0..<60 {
      var names = ["a", "b", "d"]
      var code = ""
      for index in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let left = names[Int(state >> 33) % names.count]
        let right = names[Int(state >> 45) % names.count]
        names.append("v\(index)")
        code += "v\(index) = \(left) * \(right)\n"
      }
      let text = try listing(code + "e = v7 + v6", width: width).plain
      let lines = text.split(separator: "\n")
      #expect(lines.allSatisfy { $0.displayWidth <= width }, "\(text)")
      #expect(lines.contains("Forward"))
    }
  }

  private func listing(_ code: String, width: Int = 80) throws -> Styled {
    let program = try GraphProgram(
      ["a": Tensor(Float(2)), "b": Tensor(Float(5)), "d": Tensor(Float(4))], code)
    let variable = try #require(program["e"])
    var options = GraphOptions()
    options.width = width
    return GraphListing.styled(of: variable, variables: program.variables, options: options)
  }
}
