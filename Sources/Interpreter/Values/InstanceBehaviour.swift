/// What the library does in Swift for the instances of one of its classes, where their methods
/// would take longer.
public final class InstanceBehaviour {
  /// An attribute that the instance keeps elsewhere than other objects do; nil when there is none.
  let find: (Instance, Str) -> Value?
  /// The name of the method that calls of an instance run, with the same arguments.
  let callee: Str
  /// Whether nothing else is to be done for a call.
  let isDirect: (Instance) -> Bool
  /// An error of a call with what the library has to say about it; it is told the first two arguments.
  let explain: (Raised, Instance, [Value]) -> Raised

  public init(
    find: @escaping (Instance, Str) -> Value?, callee: Str,
    isDirect: @escaping (Instance) -> Bool,
    explain: @escaping (Raised, Instance, [Value]) -> Raised
  ) {
    self.find = find
    self.callee = callee
    self.isDirect = isDirect
    self.explain = explain
  }
}

extension Instance {
  /// Calls the instance with arguments in `base[2...]`, which are consumed, when that is just a call
  /// of one of its methods; nil, with the arguments untouched, when it is not.
  func callDirectly(_ base: Slot, _ count: Int, _ keywords: [Str]) throws(Raised) -> Value? {
    let owner = shape.owner
    guard let behaviour = owner.behaviour, let method = owner.calledMethod(behaviour),
      shape.slot(of: behaviour.callee) == nil, behaviour.isDirect(self)
    else { return nil }
    let first = count > 0 ? base[2] : .unbound
    let second = count > 1 ? base[3] : .unbound
    (base + 1).initialize(to: .instance(self))
    do throws(Raised) {
      return try method.borrow { method throws(Raised) in
        keywords.isEmpty
          ? try method.run(base, count + 1) : try method.run(base, count + 1, keywords)
      }
    } catch { throw behaviour.explain(error, self, [first, second].filter { !$0.isUnbound }) }
  }
}

extension Class {
  /// The method that calls of instances run; nil when the program gave the class another `__call__`.
  fileprivate func calledMethod(_ behaviour: InstanceBehaviour) -> Unmanaged<Function>? {
    if calleeEpoch == Class.epoch { return callee }
    calleeEpoch = Class.epoch
    callee = nil
    if case .native? = lookup(Names.call), case .function(let found)? = lookup(behaviour.callee) {
      callee = .passUnretained(found)
    }
    return callee
  }
}
