import Autograd
import Interpreter
import Tensors

/// `paddle.autograd`: several results at once, and programs' own functions with a backward.
enum AutogradModule {
  static func register() {
    Modules.register("_autograd") { module in
      module.define([backward, record, save, saved, forwardGradients])
    }
    Modules.register("paddle.autograd", source: { autogradSource })
    Modules.register(
      "_jacobian", partOf: "paddle.autograd", hiding: ["Jacobian", "Hessian"],
      source: { jacobianSource })
    Modules.register("paddle.incubate") { _ in }
    Modules.register("paddle.incubate.autograd", source: { functionalAutogradSource })
  }

  private static var backward: Native {
    Native(
      "backward(tensors, grad_tensors=None, retain_graph=False)",
      "Computes the gradients of everything that the tensors were computed from."
    ) { (arguments) throws(Raised) in
      let outputs = try GradientFunctions.list(arguments[0], "tensors")
      let seeds = arguments.isNone(1) ? [] : try GradientFunctions.optionalList(arguments[1])
      guard seeds.isEmpty || seeds.count == outputs.count else {
        throw Raised(
          .valueError, "backward() got {} tensors and {} gradients", String(outputs.count),
          String(seeds.count))
      }
      let retains = try arguments.bool(2)
      try tensors { () throws(TensorError) in
        try Gradients.backward(outputs, seeds, retainGraph: retains)
      }
      return .none
    }
  }

  private static var forwardGradients: Native {
    Native(
      "forward_gradients(outputs, inputs, tangents)",
      "The directional derivatives of outputs, by forward mode; None where there is none."
    ) { (arguments) throws(Raised) in
      let outputs = try GradientFunctions.list(arguments[0], "outputs")
      let inputs = try GradientFunctions.list(arguments[1], "inputs")
      let tangents = try GradientFunctions.list(arguments[2], "tangents")
      let found = try tensors { () throws(TensorError) in
        try ForwardMode.tangents(of: outputs, inputs: Array(zip(inputs, tangents)))
      }
      return .list(List(found.map { $0.map { .tensor($0) } ?? .none }))
    }
  }

  /// Puts an application of a PyLayer into the graph.
  private static var record: Native {
    Native(
      "record(name, operands, results, saved, materializes, backward)",
      "Tensors that stand for the results of a function with a backward of its own."
    ) { (arguments) throws(Raised) in
      let operands = try GradientFunctions.list(arguments[1], "operands")
      let results = try GradientFunctions.list(arguments[2], "results")
      let body = arguments[5]
      let outputs = CustomFunction.record(
        try arguments.string(0), operands: operands, results: results.map(\.value),
        materializes: try arguments.bool(4)
      ) { (gradients) throws(TensorError) in
        try foreign { () throws(Raised) in
          let given = gradients.map { $0.map { Value.tensor($0) } ?? .none }
          return try GradientFunctions.optionalList(Interpreter.call(body, .list(List(given))))
        }
      }
      SavedTensors.of(arguments[3])?.replace(results, by: outputs)
      return .list(List(outputs.map { .tensor($0) }))
    }
  }

  private static var save: Native {
    Native("save(tensors)", "Keeps tensors for a backward function.") {
      (arguments) throws(Raised) in
      .object(SavedTensors(try arguments[0].items()))
    }
  }

  private static var saved: Native {
    Native("saved(kept, name)", "The tensors that were kept, unless one was changed since.") {
      (arguments) throws(Raised) in
      let function = try arguments.string(1)
      return .tuple(of: try SavedTensors.of(arguments[0])?.values(for: function) ?? [])
    }
  }
}

/// What `ctx.save_for_backward` keeps: as other backward rules, it notices in-place changes.
private final class SavedTensors: Object {
  private enum Entry {
    case value(Value)
    case tensor(KeptVariable)
    case result(KeptResult)
  }
  private var entries: [Entry]

  init(_ values: [Value]) {
    entries = values.map { value in
      if case .tensor(let variable) = value {
        .tensor(KeptVariable(variable))
      } else {
        .value(value)
      }
    }
  }

  static func of(_ value: Value) -> SavedTensors? {
    if case .object(let object) = value { object as? SavedTensors } else { nil }
  }

  /// Entries that are results refer from now on to what stands for them in the graph.
  func replace(_ results: [Variable], by outputs: [Variable]) {
    for (index, entry) in entries.enumerated() {
      guard case .tensor(let kept) = entry,
        let result = results.firstIndex(where: { $0 === kept.variable })
      else { continue }
      entries[index] = .result(KeptResult(outputs[result]))
    }
  }

  /// Throws `RuntimeError` when one was changed in place since.
  func values(for function: String) throws(Raised) -> [Value] {
    var values: [Value] = []
    for entry in entries {
      switch entry {
      case .value(let value): values.append(value)
      case .tensor(let kept):
        try tensors { () throws(TensorError) in try kept.check(for: function) }
        values.append(.tensor(kept.variable))
      case .result(let kept):
        values.append(.tensor(kept.variable))
      }
    }
    return values
  }
}
