import Autograd
import Interpreter
import Syntax
import Teaching
import Tensors

extension Session {
  /// The operators that this session has called by hand.
  func handRun(_ derivation: Derivation) -> HandRun {
    HandRun(of: derivation) { name in
      guard case .instance? = main.get(name), let value = main.get(name) else { return false }
      return HandmadeOperator(value) != nil
    }
  }
}

extension CheckSubject {
  /// What is to be checked of a name that holds a tensor: the graph's gradient of how it was
  /// computed, and gradients that the session has computed by hand.
  static func functions(
    of name: String, _ session: Session
  ) throws -> (checked: [(title: String, function: CheckedFunction)], remarks: [Styled]) {
    let derivation = Derivation(of: session)
    let run = session.handRun(derivation)
    var found: [(String, CheckedFunction)] = []
    let gradients = run.gradients(about: name)
    if gradients.first?.name != name, let replay = Replay(of: name, by: derivation, in: session) {
      found.append((name, replay.function))
    }
    if let function = try byHand(gradients, derivation, session) {
      found.append((gradients[0].name == name ? name : name + " by hand", function))
    }
    guard !found.isEmpty else {
      throw CommandFailure(
        "\(name) is a tensor, and this session does not know how it was computed: give the expression"
      )
    }
    return (
      found,
      run.overwritten.filter { use in
        gradients.contains { $0.overwrittenBy != nil && $0.use.op == use.first.op }
      }.map(overwritten)
    )
  }

  /// The root of a pass by hand, with the gradients that the pass gave.
  private static func byHand(
    _ gradients: [HandRun.Gradient], _ derivation: Derivation, _ session: Session
  ) throws -> CheckedFunction? {
    guard let first = gradients.first else { return nil }
    let stops = gradients.count == 1 ? [first.variable] : Set<String>()
    guard let replay = Replay(of: first.root, by: derivation, stoppingAt: stops, in: session) else {
      return nil
    }
    let seed = try session.evaluate(first.seed.source).floats()
    let known = gradients.compactMap { gradient -> (CheckedFunction.Input, Int, Tensor)? in
      guard let place = replay.leaves.firstIndex(where: { $0.name == gradient.variable }),
        let value = session.floats(gradient.name)
      else { return nil }
      return (CheckedFunction.Input(gradient.variable, replay.leaves[place].value), place, value)
    }
    guard !known.isEmpty else { return nil }
    var function = CheckedFunction(
      inputs: known.map(\.0),
      forward: { values in
        var inputs = replay.leaves.map(\.value)
        for ((_, place, _), value) in zip(known, values) { inputs[place] = value }
        return try replay.run(inputs.map { Variable($0) }).floats().scaled(by: seed)
      },
      backward: { _, _ in known.map(\.2) })
    function.takesUpstream = false
    function.isAtOnePoint = true
    return function
  }

  /// The trap of one object with two uses before its backward.
  static func overwritten(_ first: HandRun.Use, by last: HandRun.Use) -> Styled {
    Styled(
      template:
        "State overwritten: {} was used for {}, then for {}, which overwrote what the first had "
        + "saved. Its backward knows the last use only. Make an object for each use.",
      [Styled(first.op, .name), Styled(first.call), Styled(last.call)], .bad)
  }
}

extension Tensor {
  /// Each element times that of a tensor of as many, or times the only one.
  fileprivate func scaled(by other: Tensor) throws -> Tensor {
    let factors = other.doubles
    guard factors.count == 1 || factors.count == count else { return self }
    return try Tensor(
      doubles: doubles.enumerated().map { $1 * factors[factors.count == 1 ? 0 : $0] }, shape: shape)
  }
}
