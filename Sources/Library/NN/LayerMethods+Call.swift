import Autograd
import Interpreter

// Calling a layer: the hooks before, `forward`, the hooks after.
extension LayerMethods {
  private nonisolated(unsafe) static let forward = Str.intern("forward")
  private nonisolated(unsafe) static let before = Str.intern("_forward_pre_hooks")
  private nonisolated(unsafe) static let after = Str.intern("_forward_post_hooks")

  nonisolated(unsafe) static let behaviour = InstanceBehaviour(
    find: find, callee: forward,
    isDirect: { layer in
      layer.table(.sublayers) != nil && !hasHooks(layer, before) && !hasHooks(layer, after)
    },
    explain: { error, layer, inputs in
      isLeafOfLibrary(layer) ? explained(error, layer, inputs) : error
    })

  static var call: Class.Member {
    .method("__call__(self, *inputs, **kwargs)", "The layer's output for some inputs.") {
      (arguments) throws(Raised) in
      let layer = try receiver(arguments[0])
      var inputs = CallArguments(
        try arguments[1].items(), keywords: named(try arguments[2].mapping()))
      for hook in hooks(of: layer, before) {
        let changed = try Interpreter.call(hook, arguments[0], .tuple(of: inputs.positional))
        if case .tuple(let tuple) = changed {
          inputs.positional = tuple.items
        } else if !changed.isNone {
          inputs.positional = [changed]
        }
      }
      var output = try run(layer, inputs)
      for hook in hooks(of: layer, after) {
        let changed = try Interpreter.call(
          hook, arguments[0], .tuple(of: inputs.positional), output)
        if !changed.isNone { output = changed }
      }
      return output
    }
  }

  private static func run(_ layer: Instance, _ arguments: CallArguments) throws(Raised) -> Value {
    guard layer.table(.sublayers) != nil else {
      throw Raised(.valueError, "super().__init__() should be called first")
    }
    do throws(Raised) {
      return try Interpreter.call(Value.instance(layer).attribute(forward), with: arguments)
    } catch {
      throw isLeafOfLibrary(layer) ? explained(error, layer, arguments.positional) : error
    }
  }

  /// Whether it is a layer of the library without layers in it.
  private static func isLeafOfLibrary(_ layer: Instance) -> Bool {
    layer.type.module.hasPrefix("paddle.nn.layer") && layer.table(.sublayers)?.count == 0
  }

  /// An operator's error with what the layer is and what it was given.
  private static func explained(_ error: Raised, _ layer: Instance, _ inputs: [Value]) -> Raised {
    guard error.exception.message != nil, !error.exception.isKind(.attributeError),
      let text = try? layer.repr()
    else { return error }
    let shapes = inputs.compactMap { input in
      if case .tensor(let variable) = input { variable.shape.description } else { nil }
    }
    guard !shapes.isEmpty, shapes.count == inputs.count else { return error }
    return shapes.count == 1
      ? error.noting("{} got a tensor of shape {}", text, shapes[0])
      : error.noting("{} got tensors of shapes {}", text, shapes.joined(separator: " and "))
  }

  private static func named(_ keywords: Dict?) -> [(name: Str, value: Value)] {
    guard let keywords, keywords.count > 0 else { return [] }
    return zip(keywords.keys, keywords.values).compactMap { key, value in
      if case .str(let name) = key { (name, value) } else { nil }
    }
  }

  private static func hasHooks(_ layer: Instance, _ name: Str) -> Bool {
    if case .dict(let hooks)? = layer.attribute(name) { hooks.count > 0 } else { false }
  }

  /// The hooks registered under a name.
  private static func hooks(of layer: Instance, _ name: Str) -> [Value] {
    guard case .dict(let hooks)? = layer.attribute(name), hooks.count > 0 else { return [] }
    return hooks.values
  }
}
