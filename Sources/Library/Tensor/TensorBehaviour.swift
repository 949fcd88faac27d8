import Autograd
import Interpreter
import Syntax
import Tensors

/// Tells the interpreter what tensors do in expressions.
enum TensorBehaviour {
  static func install() {
    var hooks = TensorHooks.current
    hooks.binary = TensorOperators.binary
    hooks.unary = TensorOperators.unary
    hooks.compare = TensorOperators.compare
    hooks.item = { (x, key) throws(Raised) in
      try .tensor(TensorItems.get(x, TensorSubscript.indices(key)))
    }
    hooks.setItem = { (x, key, value) throws(Raised) in
      try TensorItems.set(x, TensorSubscript.indices(key), value)
    }
    hooks.contains = { (x, value) throws(Raised) in
      guard let matches = try TensorOperators.compare(.equal, .tensor(x), value),
        case .tensor(let found) = matches
      else { return false }
      return found.value.bools.contains(true)
    }
    hooks.length = { (x) throws(Raised) in
      guard let length = x.shape.first else { throw Raised(.typeError, "len() of a 0-D tensor") }
      return length
    }
    hooks.iterator = { (x) throws(Raised) in try TensorIterator(x) }
    hooks.isTrue = isTrue
    hooks.repr = { TensorText.describe($0) }
    hooks.str = { TensorText.describe($0) }
    hooks.format = TensorText.format
    hooks.index = { (x) throws(Raised) in
      guard !x.dtype.isFloating, x.value.count == 1 else { return nil }
      return x.value.ints[0]
    }
    hooks.double = { (x) throws(Raised) in try TensorText.item(x).asDouble() }
    TensorHooks.current = hooks
    BuiltinTypes.tensor.define { Class.Member.operatorsOfTensors + TensorMembers.all }
  }

  private static func isTrue(_ x: Variable) throws(Raised) -> Bool {
    guard x.value.count == 1 else {
      throw Raised(
        .valueError, "the truth of a tensor of {} elements is ambiguous: use any() or all()",
        String(x.value.count))
    }
    return try TensorText.item(x).isTrue()
  }
}
