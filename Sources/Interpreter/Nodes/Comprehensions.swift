import Syntax

/// A comprehension, run in the frame of what surrounds it: its variables are slots of their own.
final class ComprehensionNode: ExpressionNode {
  /// What collects the elements.
  enum Result { case list, set, dict }
  private let result: Result
  private let body: StatementNode
  /// Where the collection is kept meanwhile.
  private let slot: Int
  /// The comprehension's variables: `count` slots from `first`, some of them cells.
  private let first: Int
  private let count: Int
  private let cells: [Int]

  init(_ result: Result, _ body: StatementNode, slot: Int, first: Int, count: Int, cells: [Int]) {
    self.result = result
    self.body = body
    self.slot = slot
    self.first = first
    self.count = count
    self.cells = cells
  }

  override func eval(_ f: Frame) throws(Raised) -> Value {
    let place = f + slot
    switch result {
    case .list: place.initialize(to: .list(List([])))
    case .set: place.initialize(to: .object(SetObject()))
    case .dict: place.initialize(to: .dict(Dict()))
    }
    (f + first).initialize(repeating: .unbound, count: count)
    for slot in cells { put(f + slot, .object(Cell(.unbound))) }
    defer { clear(f + first, count) }
    do throws(Raised) { _ = try body.run(f) } catch {
      place.deinitialize(count: 1)
      throw error
    }
    return place.move()
  }
}

/// Adds an element to the list of a comprehension.
final class CollectItem: StatementNode {
  private let slot: Int
  private let value: Operand

  init(_ slot: Int, _ value: ExpressionNode) {
    self.slot = slot
    self.value = Operand(value)
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    let value = try value.eval(f)
    if let list = list(in: f + slot) {
      try list.borrow { list throws(Raised) in try list.add(value) }
    }
    return .next
  }
}

/// Adds an element to the set of a comprehension.
final class CollectMember: StatementNode {
  private let slot: Int
  private let value: ExpressionNode

  init(_ slot: Int, _ value: ExpressionNode) {
    self.slot = slot
    self.value = value
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    let value = try value.eval(f)
    if case .object(let object) = f[slot], let set = object as? SetObject { try set.add(value) }
    return .next
  }
}

/// Adds an entry to the dict of a comprehension.
final class CollectEntry: StatementNode {
  private let slot: Int
  private let key: ExpressionNode
  private let value: ExpressionNode

  init(_ slot: Int, _ key: ExpressionNode, _ value: ExpressionNode) {
    self.slot = slot
    self.key = key
    self.value = value
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    let key = try key.eval(f)
    let value = try value.eval(f)
    if case .dict(let dict) = f[slot] { try dict.set(key, value) }
    return .next
  }
}
