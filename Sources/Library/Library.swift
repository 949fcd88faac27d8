import Autograd
import Interpreter
import Tensors

/// What programs can import, and what a session knows by bare names.
public enum Library {
  private nonisolated(unsafe) static var isInstalled = false

  /// Gives tensors their behaviour and registers the modules.
  ///
  /// Once is enough; more does nothing.
  public static func install() {
    if isInstalled { return }
    isInstalled = true
    TensorBehaviour.install()
    RealPaddle.install()
    PaddleModule.register()
    NumpyModule.register()
    IOModule.register()
    PandasModule.register()
    SklearnModule.register()
    PlotsModule.register()
    TqdmModule.register()
    PickleModule.register()
    NNModules.register()
    OptimizerModules.register()
    AutogradModule.register()
  }

  /// What programs begin with: a new `__main__`, and Paddle's own defaults.
  public static func begin() -> Module {
    Defaults.current = .initial
    return newMain()
  }

  /// A new `__main__` with the names that a prompt offers without an import.
  public static func newMain() -> Module {
    let main = Module("__main__")
    main.set("__name__", .string("__main__"))
    guard let paddle = try? Modules.load("paddle") else { return main }
    main.set("paddle", .object(paddle))
    for binding in promptBindings { main.set(binding.name, binding.value) }
    return main
  }

  /// The functions of `paddle` that are no operators, by topic.
  public static var topics: [(title: String, names: [String])] {
    [
      ("Creation", Creation.functions), ("Random numbers", RandomFunctions.functions),
      ("Random samples", SamplingFunctions.functions + DistributionFunctions.functions),
      ("Inquiries", Inquiries.functions),
      ("Gradients", GradientMode.functions + GradientFunctions.functions),
      ("Made of several operators", Composition.functions),
    ].map { ($0, $1.map(\.name)) }
  }

  /// The names of `paddle` and the activations that a session knows without an import; Python's own
  /// names stay Python's.
  public static var promptNames: [String] { promptBindings.map(\.name.text) }

  /// Those names with their values.
  public static var promptBindings: [(name: Str, value: Value)] {
    let ofPaddle = (try? Modules.load("paddle")).map(PaddleModule.promptBindings) ?? []
    let known = Set(ofPaddle.map(\.name.text))
    return ofPaddle
      + FunctionalModule.promptOperators.filter { !known.contains($0.name) }.map {
        (Str.intern($0.name), .native($0))
      }
  }
}
