/// A dictionary: insertion-ordered entries and an open-addressed index into them.
public final class Dict: Object {
  struct Entry {
    var hash: Int
    /// `unbound` once the entry is removed.
    var key: Value
    var value: Value
  }

  /// Entries in the order of insertion, removed ones included.
  @exclusivity(unchecked) var entries: [Entry] = []
  /// For each bucket an index into `entries`, or `free`, or `removed`; the count is a power of two.
  @exclusivity(unchecked) private var index: [Int32] = []
  /// How many buckets are not free.
  @exclusivity(unchecked) private var filled = 0
  /// The number of entries that are not removed.
  @exclusivity(unchecked) public private(set) var count = 0
  /// Counts changes of the set of keys, so that iterations notice.
  @exclusivity(unchecked) private(set) var version = 0

  private static let free: Int32 = -1
  private static let removed: Int32 = -2

  public override init() { super.init() }
  deinit {
    var values: [Value] = []
    for entry in entries {
      if entry.value.holdsContainer { values.append(entry.value) }
      if entry.key.holdsContainer { values.append(entry.key) }
    }
    entries = []
    if !values.isEmpty { Reclaim.release(&values) }
  }

  /// Everything it holds, for a snapshot.
  struct Contents {
    let entries: [Entry]
    fileprivate let index: [Int32]
    fileprivate let count: Int
  }
  var contents: Contents {
    get { Contents(entries: entries, index: index, count: count) }
    set {
      (entries, index, count) = (newValue.entries, newValue.index, newValue.count)
      version += 1
    }
  }

  public override var type: Class { BuiltinTypes.dict }
  public override func length() throws(Raised) -> Int? { count }
  public override func hash() throws(Raised) -> Int { throw unhashable(self) }
  public override func iterator() throws(Raised) -> Iterator? { DictIterator(self, .keys) }
  public override func contains(_ value: Value) throws(Raised) -> Bool? { try has(value) }
  public override func repr() throws(Raised) -> String { try dictText(self) }

  /// The value of `key`, or nil.
  public func get(_ key: Value) throws(Raised) -> Value? {
    guard let found = try find(key, hash: hashOf(key)) else { return nil }
    return entries[found].value
  }

  /// The value of a string key, or nil.
  public func get(_ key: Str) -> Value? {
    guard let found = find(key) else { return nil }
    return entries[found].value
  }

  /// Whether `key` is present.
  public func has(_ key: Value) throws(Raised) -> Bool {
    try find(key, hash: hashOf(key)) != nil
  }

  /// Sets the value of `key`; a new key goes to the end.
  public func set(_ key: Value, _ value: Value) throws(Raised) {
    let hash = try hashOf(key)
    if let found = try find(key, hash: hash) {
      entries[found].value = value
    } else {
      try append(Entry(hash: hash, key: key, value: value))
    }
  }

  /// Sets the value of a string key.
  public func set(_ key: Str, _ value: Value) {
    if let found = find(key) {
      entries[found].value = value
    } else if entries.count < Int(Int32.max) {
      appendUnchecked(Entry(hash: key.textHash, key: .str(key), value: value))
    }
  }

  /// Removes `key` and returns its value; nil when it is absent.
  public func remove(_ key: Value) throws(Raised) -> Value? {
    guard let found = try find(key, hash: hashOf(key)) else { return nil }
    return removeEntry(found)
  }

  /// Removes all entries.
  public func removeAll() {
    var old = entries
    entries = []
    index = []
    filled = 0
    count = 0
    version &+= 1
    old.removeAll()
  }

  /// The first position at or after `position` with an entry; nil at the end.
  ///
  /// Positions stay valid until a key is added or removed.
  public func next(from position: Int) -> Int? {
    var position = position
    while position < entries.count {
      if !entries[position].key.isUnbound { return position }
      position += 1
    }
    return nil
  }

  /// The last position with an entry, or nil.
  public func lastPosition() -> Int? {
    entries.lastIndex { !$0.key.isUnbound }
  }

  /// The key at a position that `next(from:)` gave.
  public func key(at position: Int) -> Value { entries[position].key }

  /// The value at a position that `next(from:)` gave.
  public func value(at position: Int) -> Value { entries[position].value }

  /// Removes the entry at a position that `next(from:)` or `lastPosition()` gave.
  @discardableResult
  public func removeEntry(_ position: Int) -> Value {
    let old = entries[position]
    index[bucket(of: position, hash: old.hash)] = Dict.removed
    entries[position] = Entry(hash: 0, key: .unbound, value: .unbound)
    count -= 1
    version &+= 1
    while let last = entries.last, last.key.isUnbound { entries.removeLast() }
    return old.value
  }

  /// The keys, in order.
  public var keys: [Value] { entries.compactMap { $0.key.isUnbound ? nil : $0.key } }

  /// The values, in order.
  public var values: [Value] { entries.compactMap { $0.key.isUnbound ? nil : $0.value } }

  /// A shallow copy.
  public func copy() -> Dict {
    let result = Dict()
    result.entries = entries
    result.index = index
    result.filled = filled
    result.count = count
    return result
  }
}

// Finding: what follows may run a program's `__eq__`, which may change the dictionary.
extension Dict {
  /// The position of a string key, or nil.
  @inline(__always) func find(_ key: Str) -> Int? {
    guard !index.isEmpty else { return nil }
    let hash = key.textHash
    let mask = index.count - 1
    var probe = Probe(hash, mask)
    while true {
      let position = index[probe.bucket]
      if position == Dict.free { return nil }
      if position >= 0 {
        let found = entries.withUnsafeBufferPointer { buffer in
          let entry = buffer.baseAddress.unsafelyUnwrapped + Int(position)
          if entry.pointee.hash != hash { return false }
          guard case .str(let other) = entry.pointee.key else { return false }
          return other === key || other.isEqual(key)
        }
        if found { return Int(position) }
      }
      probe.advance()
    }
  }

  /// The position of an integer key that is found without comparing to keys of other kinds, or nil.
  @inline(__always) func findFast(_ key: Int) -> Int? {
    guard !index.isEmpty else { return nil }
    let hash = Dict.hash(of: key)
    let mask = index.count - 1
    var probe = Probe(hash, mask)
    while true {
      let position = index[probe.bucket]
      if position == Dict.free { return nil }
      if position >= 0 {
        let found = entries.withUnsafeBufferPointer { buffer in
          let entry = buffer.baseAddress.unsafelyUnwrapped + Int(position)
          guard case .int(let other) = entry.pointee.key else { return false }
          return other == key
        }
        if found { return Int(position) }
      }
      probe.advance()
    }
  }

  /// The value at a position, copied cheaply.
  @inline(__always) func fastValue(at position: Int) -> Value {
    entries.withUnsafeBufferPointer { buffer in
      loadConstant((buffer.baseAddress.unsafelyUnwrapped + position).pointer(to: \.value))
    }
  }

  /// Replaces the value at a position.
  @inline(__always) func setValue(at position: Int, _ value: consuming Value) {
    entries[position].value = value
  }

  /// The position of `key`, or nil.
  func find(_ key: Value, hash: Int) throws(Raised) -> Int? {
    if case .str(let string) = key { return find(string) }
    guard !index.isEmpty else { return nil }
    if case .int(let number) = key { return try find(number, key: key, hash: hash) }
    return try findSlowly(key, hash: hash)
  }

  private func find(_ number: Int, key: Value, hash: Int) throws(Raised) -> Int? {
    let mask = index.count - 1
    var probe = Probe(hash, mask)
    while true {
      let position = Int(index[probe.bucket])
      if position == Dict.free { return nil }
      if position >= 0, entries[position].hash == hash {
        guard case .int(let other) = entries[position].key else {
          return try findSlowly(key, hash: hash)
        }
        if other == number { return position }
      }
      probe.advance()
    }
  }

  private func findSlowly(_ key: Value, hash: Int) throws(Raised) -> Int? {
    search: while true {
      let before = version
      guard !index.isEmpty else { return nil }
      let mask = index.count - 1
      var probe = Probe(hash, mask)
      while true {
        let position = Int(index[probe.bucket])
        if position == Dict.free { return nil }
        if position >= 0, entries[position].hash == hash {
          let candidate = entries[position].key
          if try candidate.matches(key) {
            if version == before { return position }
            continue search
          }
          if version != before { continue search }
        }
        probe.advance()
      }
    }
  }

  /// The hash of `key`, fast for the common kinds.
  @inline(__always) private func hashOf(_ key: Value) throws(Raised) -> Int {
    switch key {
    case .int(let number): Dict.hash(of: number)
    case .str(let string): string.textHash
    default: try key.hash()
    }
  }

  /// Python's hash of an integer: modulo 2⁶¹ − 1, never −1.
  @inline(__always) static func hash(of number: Int) -> Int {
    let modulus = (1 << 61) - 1
    if number > -1, number < modulus { return number }
    let hash = number % modulus
    return hash == -1 ? -2 : hash
  }
}

/// The buckets to look at for a hash, in CPython's order: near hashes stay near each other.
private struct Probe {
  var bucket: Int
  private var perturb: UInt
  private let mask: Int

  @inline(__always) init(_ hash: Int, _ mask: Int) {
    self.mask = mask
    perturb = UInt(bitPattern: hash)
    bucket = hash & mask
  }
  @inline(__always) mutating func advance() {
    perturb >>= 5
    bucket = Int(truncatingIfNeeded: UInt(bitPattern: bucket) &* 5 &+ perturb &+ 1) & mask
  }
}

// Growing and shrinking.
extension Dict {
  private func append(_ entry: Entry) throws(Raised) {
    guard entries.count < Int(Int32.max) - 1 else {
      throw Raised(.memoryError, "dictionary too large")
    }
    if entries.count == entries.capacity {
      try checkAllocation(2 * entries.count, of: 2 * MemoryLayout<Entry>.stride)
    }
    appendUnchecked(entry)
  }

  private func appendUnchecked(_ entry: Entry) {
    if (filled + 1) * 3 >= index.count * 2 { rebuild() }
    place(entries.count, hash: entry.hash)
    entries.append(entry)
    count += 1
    version &+= 1
  }

  /// Puts a position into the first bucket for its hash that holds none.
  private func place(_ position: Int, hash: Int) {
    var probe = Probe(hash, index.count - 1)
    while index[probe.bucket] >= 0 { probe.advance() }
    if index[probe.bucket] == Dict.free { filled += 1 }
    index[probe.bucket] = Int32(truncatingIfNeeded: position)
  }

  /// Drops removed entries and makes an index with room for as many again.
  private func rebuild() {
    if count < entries.count { entries.removeAll { $0.key.isUnbound } }
    var size = 8
    while size * 2 < (count + 1) * 5 { size *= 2 }
    index = Array(repeating: Dict.free, count: size)
    filled = 0
    for position in entries.indices { place(position, hash: entries[position].hash) }
  }

  private func bucket(of position: Int, hash: Int) -> Int {
    var probe = Probe(hash, index.count - 1)
    while Int(index[probe.bucket]) != position { probe.advance() }
    return probe.bucket
  }
}

/// Iterates over a dictionary and notices when its keys change.
public final class DictIterator: Iterator {
  public enum Part: Sendable { case keys, values, items }
  private var dict: Dict?
  private let part: Part
  private let expected: Int
  private var position = 0

  public init(_ dict: Dict, _ part: Part) {
    self.dict = dict
    self.part = part
    expected = dict.count
  }
  public override var type: Class { BuiltinTypes.dictIterator }
  public override func next() throws(Raised) -> Value? {
    guard let (dict, found) = try step() else { return nil }
    switch part {
    case .keys: return dict.key(at: found)
    case .values: return dict.value(at: found)
    case .items: return .tuple(of: [dict.key(at: found), dict.value(at: found)])
    }
  }
  public override var givesPairs: Bool { part == .items }
  public override func nextPair() throws(Raised) -> (Value, Value)? {
    guard let (dict, found) = try step() else { return nil }
    return (dict.key(at: found), dict.value(at: found))
  }

  /// The dictionary and the position of the next entry.
  @inline(__always) private func step() throws(Raised) -> (Dict, Int)? {
    guard let dict else { return nil }
    guard dict.count == expected else {
      self.dict = nil
      throw Raised(.runtimeError, "dictionary changed size during iteration")
    }
    guard let found = dict.next(from: position) else {
      self.dict = nil
      return nil
    }
    position = found + 1
    return (dict, found)
  }
}
