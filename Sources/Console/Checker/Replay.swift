import Autograd
import Interpreter
import Syntax
import Teaching
import Tensors

/// A tensor of the session as a function of the tensors that it came from: the assignments in between
/// are run again.
struct Replay {
  let name: String
  let leaves: [(name: String, value: Tensor)]
  private let programs: [Program]
  private let session: Session

  /// Nil when running the assignments again would not give what `name` holds.
  ///
  /// - Parameter stops: names that count as given, however they were computed.
  init?(
    of name: String, by derivation: Derivation, stoppingAt stops: Set<String> = [],
    in session: Session
  ) {
    self.name = name
    self.session = session
    let found = derivation.leading(to: name, stoppingAt: stops) { session.floats($0) != nil }
    guard let found, !found.leaves.isEmpty, let result = session.floats(name) else { return nil }
    leaves = found.leaves.compactMap { leaf in session.floats(leaf).map { (leaf, $0) } }
    programs = found.assignments.map { Program([$0.statement], in: session.main) }
    let inputs = leaves.map { Variable($0.value) }
    guard let again = try? run(inputs).floats(), again.isClose(to: result) else { return nil }
  }

  /// What `name` holds after the assignments, run from other tensors.
  func run(_ inputs: [Variable]) throws -> Value {
    for (leaf, input) in zip(leaves, inputs) { session.main.set(leaf.name, .tensor(input)) }
    for program in programs { _ = try program.run() }
    return session.main.get(name) ?? .none
  }

  /// The result with the gradients that the graph gives.
  var function: CheckedFunction {
    GraphFunction.function(leaves.map(\.name), leaves.map(\.value)) { try run($0) }
  }
}

extension Session {
  /// The floating point tensor that a name holds, in float64; nil for other values.
  func floats(_ name: String) -> Tensor? {
    guard case .tensor(let variable)? = main.get(name), variable.dtype.isFloating else {
      return nil
    }
    return try? variable.value.cast(to: .float64)
  }
}

extension Tensor {
  /// Whether all elements agree to what float32 holds.
  fileprivate func isClose(to other: Tensor) -> Bool {
    shape == other.shape
      && Swift.zip(doubles, other.doubles).allSatisfy {
        $0 == $1 || abs($0 - $1) <= 1e-4 * max(1, abs($1)) || $0.isNaN && $1.isNaN
      }
  }
}
