public import Syntax

/// A set or frozenset, with CPython's probing and growth: sets of numbers print in its order.
public final class SetObject: Object {
  fileprivate struct Cell {
    var hash = 0
    /// `unbound` where the cell is empty or its member was removed.
    var key = Value.unbound
    var wasRemoved = false
  }

  /// Whether it is a frozenset.
  public let isFrozen: Bool
  @exclusivity(unchecked) private var cells = Array(repeating: Cell(), count: 8)
  /// Cells that are or were used.
  private var filled = 0
  /// The number of members.
  public private(set) var count = 0
  private(set) var version = 0

  public init(isFrozen: Bool = false) {
    self.isFrozen = isFrozen
    super.init()
  }
  deinit {
    var values = cells.compactMap { $0.key.holdsContainer ? $0.key : nil }
    cells = []
    if !values.isEmpty { Reclaim.release(&values) }
  }

  /// Everything it holds, for a snapshot.
  struct Contents {
    fileprivate let cells: [Cell]
    fileprivate let filled: Int
    fileprivate let count: Int
  }
  var contents: Contents {
    get { Contents(cells: cells, filled: filled, count: count) }
    set {
      (cells, filled, count) = (newValue.cells, newValue.filled, newValue.count)
      version += 1
    }
  }

  public override var type: Class { isFrozen ? BuiltinTypes.frozenset : BuiltinTypes.set }
  public override func length() throws(Raised) -> Int? { count }
  public override func iterator() throws(Raised) -> Iterator? { SetIterator(self) }
  public override func contains(_ value: Value) throws(Raised) -> Bool? { try has(value) }
  public override func repr() throws(Raised) -> String { try setText(self) }
  public override func equals(_ other: Value) throws(Raised) -> Bool? {
    try order(.equal, other)
  }
  public override func compare(_ op: ComparisonOperator, _ other: Value) throws(Raised) -> Value? {
    try order(op, other).map { .bool($0) }
  }
  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool)
    throws(Raised) -> Value?
  {
    reflected ? nil : try combined(op, other)
  }
  public override func inPlace(_ op: BinaryOperator, _ other: Value) throws(Raised) -> Value? {
    try combine(op, other)
  }
  public override func hash() throws(Raised) -> Int {
    guard isFrozen else { throw unhashable(self) }
    var hash: UInt = UInt(count) &* 1_927_868_237
    for cell in cells where !cell.key.isUnbound {
      let bits = UInt(bitPattern: cell.hash)
      hash ^= ((bits ^ 89_869_747) ^ (bits << 16)) &* 3_644_798_167
    }
    return Int(bitPattern: hash ^ (hash >> 11) ^ (hash >> 25)) &* 69_069 &+ 907_133_923
  }

  /// Whether `key` is a member.
  public func has(_ key: Value) throws(Raised) -> Bool {
    try find(key, hash: key.hash()) != nil
  }

  /// Adds a member.
  public func add(_ key: Value) throws(Raised) { try add(key, hash: key.hash()) }

  /// Adds all members of `other`.
  public func merge(_ other: SetObject) throws(Raised) {
    guard other !== self else { return }
    if (filled + other.count) * 5 >= (cells.count - 1) * 3 {
      resize(above: (count + other.count) * 2)
    }
    for cell in other.cells where !cell.key.isUnbound { try add(cell.key, hash: cell.hash) }
  }

  /// Removes a member; false when it is absent.
  public func remove(_ key: Value) throws(Raised) -> Bool {
    guard let position = try find(key, hash: key.hash()) else { return false }
    cells[position].key = .unbound
    cells[position].wasRemoved = true
    count -= 1
    version &+= 1
    return true
  }

  /// Removes all members.
  public func removeAll() {
    cells = Array(repeating: Cell(), count: 8)
    filled = 0
    count = 0
    version &+= 1
  }

  /// The members, in order.
  public var members: [Value] { cells.compactMap { $0.key.isUnbound ? nil : $0.key } }

  /// A shallow copy.
  public func copy(isFrozen: Bool) -> SetObject {
    let result = SetObject(isFrozen: isFrozen)
    if filled == count {
      result.cells = cells
      result.filled = filled
      result.count = count
    } else {
      if count * 5 >= 7 * 3 { result.resize(above: count * 2) }
      for cell in cells where !cell.key.isUnbound { result.place(cell) }
      result.filled = count
      result.count = count
    }
    return result
  }

  /// The first cell at or after `position` with a member.
  fileprivate func next(from position: Int) -> (position: Int, key: Value)? {
    var position = position
    while position < cells.count {
      if !cells[position].key.isUnbound { return (position, cells[position].key) }
      position += 1
    }
    return nil
  }
}

extension SetObject {
  /// Visits the cells that may hold a key of `hash`, in order, until `visit` returns true.
  private func probe(
    _ hash: Int, _ visit: (Int) throws(Raised) -> Bool
  ) throws(Raised) {
    let mask = cells.count - 1
    var perturb = UInt(bitPattern: hash)
    var start = Int(truncatingIfNeeded: perturb) & mask
    while true {
      for position in start...(start + 9 <= mask ? start + 9 : start) {
        if try visit(position) { return }
      }
      perturb >>= 5
      start = Int(truncatingIfNeeded: UInt(start) &* 5 &+ 1 &+ perturb) & mask
    }
  }

  private func find(_ key: Value, hash: Int) throws(Raised) -> Int? {
    while true {
      let before = version
      var found: Int?
      try probe(hash) { position throws(Raised) in
        let cell = cells[position]
        if cell.key.isUnbound { return !cell.wasRemoved }
        guard cell.hash == hash else { return false }
        if try cell.key.matches(key) { found = position }
        return found != nil || version != before
      }
      if version == before { return found }
    }
  }

  private func add(_ key: Value, hash: Int) throws(Raised) {
    guard try find(key, hash: hash) == nil else { return }
    let position = try place(for: hash)
    let wasRemoved = cells[position].wasRemoved
    cells[position] = Cell(hash: hash, key: key)
    count += 1
    version &+= 1
    if wasRemoved { return }
    filled += 1
    if filled * 5 >= (cells.count - 1) * 3 {
      try checkAllocation(4 * count, of: MemoryLayout<Cell>.stride)
      resize(above: count > 50_000 ? count * 2 : count * 4)
    }
  }

  /// The cell for a new member: the last cell of a removed one on the way to an unused one.
  private func place(for hash: Int) throws(Raised) -> Int {
    var unused = 0
    var removed: Int?
    try probe(hash) { position throws(Raised) in
      unused = position
      guard cells[position].key.isUnbound else { return false }
      if cells[position].wasRemoved { removed = position }
      return !cells[position].wasRemoved
    }
    return removed ?? unused
  }

  private func resize(above minimum: Int) {
    var size = 8
    while size <= minimum { size *= 2 }
    let old = cells
    cells = Array(repeating: Cell(), count: size)
    for cell in old where !cell.key.isUnbound { place(cell) }
    filled = count
  }

  /// Puts a member into the first free cell of a table without removed ones.
  private func place(_ cell: Cell) {
    let mask = cells.count - 1
    var perturb = UInt(bitPattern: cell.hash)
    var start = Int(truncatingIfNeeded: perturb) & mask
    while true {
      for position in start...(start + 9 <= mask ? start + 9 : start)
      where cells[position].key.isUnbound {
        cells[position] = cell
        return
      }
      perturb >>= 5
      start = Int(truncatingIfNeeded: UInt(start) &* 5 &+ 1 &+ perturb) & mask
    }
  }
}

/// Iterates over a set and notices when its size changes.
final class SetIterator: Iterator {
  private var set: SetObject?
  private let expected: Int
  private var position = 0

  init(_ set: SetObject) {
    self.set = set
    expected = set.count
  }
  override var type: Class { BuiltinTypes.setIterator }
  override func next() throws(Raised) -> Value? {
    guard let set else { return nil }
    guard set.count == expected else {
      self.set = nil
      throw Raised(.runtimeError, "Set changed size during iteration")
    }
    guard let found = set.next(from: position) else {
      self.set = nil
      return nil
    }
    position = found.position + 1
    return found.key
  }
}
