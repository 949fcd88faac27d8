import Interpreter
import Teaching

extension Command {
  nonisolated(unsafe) static let check: Command = .init(
    "check", "THING", summary: "hold a gradient against central differences, and name the mistake",
    details: """
      THING is an expression of tensors, a function, a PyLayer, or an operator of your own: a class \
      or an object with forward and backward, which may have params and grads. It is tried in \
      float64 with a random upstream gradient; `:check op(x, y)` tries it at your own tensors. When \
      the gradient is wrong, it says how: it ignores the incoming gradient, has a wrong sign or \
      factor, is transposed, misses a sum over a broadcast axis or over the batch, has the wrong \
      shape, was overwritten by a second use, changes its inputs, or is right only at one point.
      """,
    example: [
      """
      class square:
          def forward(self, x):
              self.x = x
              return x * x
          def backward(self, grad):
              return self.x

      """, ":check square", "x = to_tensor([1.0, 2.0])", ":check exp(x) * x",
    ]
  ) { session, words in
    let text = try words.required(by: check)
    let subject = try CheckSubject(text, in: session)
    let output = Runtime.output
    Runtime.output = { _ in }
    defer { Runtime.output = output }
    session.show(try subject.verdict(width: session.settings.width) + "\n\n")
    return .done
  }
}
