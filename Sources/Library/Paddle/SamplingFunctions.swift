import Autograd
import Glibc
import Interpreter
import Tensors

/// Random numbers in the shape of a tensor, by weights, and the state that they are drawn from.
enum SamplingFunctions {
  static var functions: [Native] { likes + draws + states }

  private static var likes: [Native] {
    [
      like("rand_like(x, name=None, dtype=None)", "Uniform numbers in the shape of x.", 2) {
        (shape, dtype) throws(TensorError) in
        try Tensors.Generator.shared.uniform(shape, 0, 1, dtype)
      },
      like("randn_like(x, dtype=None, name=None)", "Normal numbers in the shape of x.", 1) {
        (shape, dtype) throws(TensorError) in try Tensors.Generator.shared.normal(shape, dtype)
      },
      Native(
        "randint_like(x, low=0, high=None, dtype=None, name=None)",
        "Whole numbers from low up to high in the shape of x."
      ) { (arguments) throws(Raised) in
        let x = try TensorMembers.variable(arguments[0])
        let isLone = arguments.isNone(2)
        let (low, high) = (isLone ? 0 : try arguments.int(1), try arguments.int(isLone ? 1 : 2))
        let dtype = try Conversion.dtype(arguments[3]) ?? x.dtype
        return try drawn { () throws(TensorError) in
          try Tensors.Generator.shared.integers(x.shape, from: low, below: high, dtype)
        }
      },
    ]
  }

  /// Also a method of tensors.
  static var multinomial: Native {
    Native(
      "multinomial(x, num_samples=1, replacement=False, name=None)",
      "Positions drawn with probabilities in proportion to the weights x."
    ) { (arguments) throws(Raised) in
      let weights = try TensorMembers.variable(arguments[0]).value
      let (count, replacement) = (try arguments.int(1), try arguments.bool(2))
      return try drawn { () throws(TensorError) in
        try Tensors.Generator.shared.multinomial(weights, count: count, replacement: replacement)
      }
    }
  }

  private static var draws: [Native] {
    [
      multinomial,
      Native(
        "log_normal(mean=1.0, std=2.0, shape=None, name=None)",
        "Numbers whose logarithms are normally distributed."
      ) { (arguments) throws(Raised) in
        let normal = try TensorMembers.variable(RandomFunctions.normal(arguments))
        return try drawn { () throws(TensorError) in try apply(.exp, normal).value }
      },
    ]
  }

  private static var states: [Native] {
    [
      Native("get_rng_state(device=None)", "The state that random numbers are drawn from.") { _ in
        .list(List([.object(RandomState(Tensors.Generator.shared))]))
      },
      Native("set_rng_state(state_list, device=None)", "Goes back to a state of get_rng_state.") {
        (arguments) throws(Raised) in
        guard case .object(let object)? = try arguments[0].items().first,
          let state = object as? RandomState
        else { throw Raised(.typeError, "set_rng_state() takes what get_rng_state() gave") }
        Tensors.Generator.shared = state.generator
        return .none
      },
    ]
  }

  /// Members that fill a tensor with random numbers.
  static var members: [Class.Member] {
    [
      filling("uniform_(self, min=None, max=1.0, seed=0, name=None)", "Uniform numbers.") {
        (x, arguments) throws(Raised) in
        let (low, high) = try RandomFunctions.bounds(arguments, 1)
        return try tensors { () throws(TensorError) in
          try Tensors.Generator.shared.uniform(x.shape, low, high, x.dtype)
        }
      },
      filling("normal_(self, mean=0.0, std=1.0, name=None)", "Normal numbers.") {
        (x, arguments) throws(Raised) in try normal(x, arguments)
      },
      filling("log_normal_(self, mean=1.0, std=2.0, name=None)", "The exp of normal numbers.") {
        (x, arguments) throws(Raised) in
        let normal = Variable(try normal(x, arguments))
        return try tensors { () throws(TensorError) in try apply(.exp, normal).value }
      },
      filling("exponential_(self, lam=1.0, name=None)", "Exponentially distributed numbers.") {
        (x, arguments) throws(Raised) in
        let rate = try arguments.double(1)
        return try tensors { () throws(TensorError) in
          try Tensors.Generator.shared.exponential(x.shape, rate: rate, x.dtype)
        }
      },
      filling(
        "geometric_(self, probs, name=None)",
        "How many trials of probability probs one success takes."
      ) { (x, arguments) throws(Raised) in
        let chance = try arguments.double(1)
        guard 0 < chance, chance < 1 else {
          throw Raised(.valueError, "a probability is between 0 and 1")
        }
        return try tensors { () throws(TensorError) in
          let numbers = try Tensors.Generator.shared.uniform(x.shape, 0, 1, x.dtype).doubles
          return try Tensor(doubles: numbers.map { log($0) / log1p(-chance) }, shape: x.shape)
            .cast(to: x.dtype)
        }
      },
      filling("bernoulli_(self, p=0.5, name=None)", "1 with probability p, else 0.") {
        (x, arguments) throws(Raised) in
        let probability = try arguments.double(1)
        return try tensors { () throws(TensorError) in
          try Tensors.Generator.shared.bernoulli(.full(x.shape, probability, x.dtype))
        }
      },
    ]
  }

  private static func normal(_ x: Variable, _ arguments: Arguments) throws(Raised) -> Tensor {
    let (mean, deviation) = (try arguments.double(1), try arguments.double(2))
    return try tensors { () throws(TensorError) in
      try Tensors.Generator.shared.normal(x.shape, mean: mean, deviation: deviation, x.dtype)
    }
  }

  private static func filling(
    _ signature: String, _ summary: String,
    _ draw: @escaping (Variable, Arguments) throws(Raised) -> Tensor
  ) -> Class.Member {
    .method(signature, "Fills it in place: \(summary)") { (arguments) throws(Raised) in
      let x = try TensorMembers.variable(arguments[0])
      let numbers = try draw(x, arguments)
      try tensors { () throws(TensorError) in try x.setValue(numbers) }
      return arguments[0]
    }
  }

  private static func like(
    _ signature: String, _ summary: String, _ dtypeIndex: Int,
    _ draw: @escaping ([Int], DType) throws(TensorError) -> Tensor
  ) -> Native {
    Native(signature, summary) { (arguments) throws(Raised) in
      let x = try TensorMembers.variable(arguments[0])
      let dtype = try Conversion.dtype(arguments[dtypeIndex]) ?? x.dtype
      return try drawn { () throws(TensorError) in try draw(x.shape, dtype) }
    }
  }

  private static func drawn(_ draw: () throws(TensorError) -> Tensor) throws(Raised) -> Value {
    try .tensor(Variable(tensors(draw)))
  }
}

/// What `get_rng_state` gives.
private final class RandomState: Object {
  let generator: Tensors.Generator
  private nonisolated(unsafe) static let stateType = Class(
    builtin: "GeneratorState", module: "paddle")

  init(_ generator: Tensors.Generator) { self.generator = generator }

  override var type: Class { RandomState.stateType }
}
