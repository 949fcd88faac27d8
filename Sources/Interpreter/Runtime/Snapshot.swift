import Autograd

/// What the names of a module hold, and the contents of all that can be reached from them.
///
/// Going back costs no running again: lists, dicts, sets, objects, captured variables and tensors get
/// the contents they had. Beyond `limit` objects only names are kept.
public final class Snapshot {
  public let module: Module
  /// The memory of the tensors that it keeps alive, in bytes.
  public private(set) var bytes = 0
  private let bindings: [(name: Str, value: Value)]
  private var restorers: [() -> Void] = []
  private var seen: Set<ObjectIdentifier> = []
  private var pending: [Value] = []
  private var left: Int

  /// Takes note of everything as it is.
  public init(of module: Module, limit: Int = 100_000) {
    self.module = module
    bindings = module.bindings
    left = limit
    for binding in bindings { pending.append(binding.value) }
    while let value = pending.popLast(), left > 0 { capture(value) }
    seen = []
    pending = []
  }

  /// Puts everything back as it was.
  public func restore() {
    for binding in module.bindings { module.set(binding.name, .unbound) }
    for binding in bindings { module.set(binding.name, binding.value) }
    for restorer in restorers { restorer() }
    Class.epoch &+= 1
  }

  private func capture(_ value: Value) {
    switch value {
    case .list(let list): captureList(list)
    case .tuple(let tuple): reach(tuple.items, from: tuple)
    case .dict(let dict): captureDict(dict)
    case .instance(let instance): captureInstance(instance)
    case .tensor(let variable): captureTensor(variable)
    case .function(let function): captureCells(function)
    case .method(let method): pending.append(method.receiver)
    case .type(let type): captureClass(type)
    case .object(let object): captureOther(object)
    case .none, .unbound, .bool, .int, .double, .str, .native: break
    }
  }

  /// False when the object is known already.
  private func isNew(_ object: AnyObject) -> Bool {
    left -= 1
    return seen.insert(ObjectIdentifier(object)).inserted
  }

  private func reach(_ items: [Value], from object: AnyObject) {
    guard isNew(object) else { return }
    left -= items.count
    for item in items where item.isChangeable { pending.append(item) }
  }

  private func captureList(_ list: List) {
    let items = list.items
    guard !seen.contains(ObjectIdentifier(list)) else { return }
    reach(items, from: list)
    restorers.append { list.items = items }
  }

  private func captureDict(_ dict: Dict) {
    guard isNew(dict) else { return }
    let contents = dict.contents
    left -= contents.entries.count
    for entry in contents.entries where entry.value.isChangeable { pending.append(entry.value) }
    restorers.append { dict.contents = contents }
  }

  private func captureInstance(_ instance: Instance) {
    guard isNew(instance) else { return }
    let (shape, slots) = (instance.shape, instance.slots)
    if let payload = instance.payload { pending.append(payload) }
    for slot in slots where slot.isChangeable { pending.append(slot) }
    restorers.append {
      instance.shape = shape
      instance.slots = slots
    }
  }

  private func captureTensor(_ variable: Variable) {
    guard isNew(variable) else { return }
    let state = variable.state
    bytes += state.bytes
    if let gradient = state.gradient { pending.append(.tensor(gradient)) }
    restorers.append { variable.state = state }
  }

  private func captureCells(_ function: Function) {
    guard isNew(function) else { return }
    pending.append(contentsOf: function.defaults)
    for cell in function.cells where isNew(cell) {
      let value = cell.value
      pending.append(value)
      restorers.append { cell.value = value }
    }
  }

  private func captureClass(_ type: Class) {
    guard !type.isBuiltin else { return }
    captureDict(type.attributes)
  }

  private func captureOther(_ object: Object) {
    guard let set = object as? SetObject, isNew(set) else { return }
    let contents = set.contents
    restorers.append { set.contents = contents }
  }
}

extension Value {
  /// Whether something in it may change.
  fileprivate var isChangeable: Bool {
    switch self {
    case .none, .unbound, .bool, .int, .double, .str, .native: false
    default: true
    }
  }
}
