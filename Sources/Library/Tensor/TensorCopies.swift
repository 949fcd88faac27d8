import Autograd
import Interpreter
import Tensors

/// What the module `copy` makes of tensors.
enum TensorCopies {
  static var members: [Class.Member] {
    [
      .method("__deepcopy__(self, memo)", "A leaf with the same elements.") {
        (arguments) throws(Raised) in
        let x = try TensorMembers.variable(arguments[0])
        let copy = try copied(x)
        TensorNames.set(UniqueNames.next(TensorNames.name(of: x) + "_deepcopy"), on: copy)
        return .tensor(copy)
      },
      .method("__copy__(self)", "A leaf with the same elements.") { (arguments) throws(Raised) in
        try .tensor(copied(TensorMembers.variable(arguments[0])))
      },
    ]
  }

  private static func copied(_ x: Variable) throws(Raised) -> Variable {
    let copy = try tensors { () throws(TensorError) in
      try Variable(x.value, stopGradient: x.stopGradient)
    }
    copy.isParameter = x.isParameter
    if let attributes = x.extras?.attributes as? Dict {
      copy.extras = Variable.Extras()
      copy.extras?.attributes = attributes.copy()
    }
    return copy
  }
}
