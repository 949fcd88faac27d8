import Autograd
import Interpreter
import Tensors

extension Arguments {
  /// The tensor that an argument is.
  ///
  /// Throws `TypeError` for anything else.
  func tensor(_ index: Int) throws(Raised) -> Variable { try TensorMembers.variable(self[index]) }

  /// The tensors of a list or a tuple.
  ///
  /// Throws `TypeError` for anything else.
  func tensorList(_ index: Int, _ function: String) throws(Raised) -> [Variable] {
    var result: [Variable] = []
    for item in try Conversion.sequence(self[index], function) {
      result.append(try TensorMembers.variable(item))
    }
    return result
  }

  /// An integer, or nil for None.
  func intIfAny(_ index: Int) throws(Raised) -> Int? { isNone(index) ? nil : try int(index) }

  /// A float, or nil for None.
  func doubleIfAny(_ index: Int) throws(Raised) -> Double? {
    isNone(index) ? nil : try double(index)
  }

  /// One integer or several, or nil for None.
  func intsIfAny(_ index: Int) throws(Raised) -> [Int]? {
    if isNone(index) { return nil }
    if let several = try Conversion.integers(self[index]) { return several }
    return [try int(index)]
  }

  /// An axis of a tensor, counted from either end, as 0 ..< rank.
  ///
  /// Throws `ValueError`.
  func axis(_ index: Int, of rank: Int) throws(Raised) -> Int {
    try Conversion.axis(int(index), of: rank)
  }
}

extension Value {
  /// A new tensor outside the graph.
  static func made(_ body: () throws(TensorError) -> Tensor) throws(Raised) -> Value {
    .tensor(Variable(try tensors(body)))
  }

  /// Several tensors in a tuple.
  static func tuple(_ variables: Variable...) -> Value { .tuple(of: variables.map { .tensor($0) }) }

  /// Several tensors in a list.
  static func list(_ variables: [Variable]) -> Value {
    .list(List(variables.map { .tensor($0) }))
  }
}
