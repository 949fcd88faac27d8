/// Inputs known beforehand: those of a test, a lesson, or a demo.
public final class ScriptedInput: LineSource {
  private var rest: ArraySlice<Input>

  public init(_ inputs: [Input]) { rest = inputs[...] }

  public convenience init(_ texts: [String]) { self.init(texts.map(Input.text)) }

  public func readInput(prompt: Prompt, initial: String) -> Input { rest.popFirst() ?? .end }
}
