import BigInt
import Interpreter
import Tensors

/// Reads Python's pickle format, protocols 0 to 5, as far as numbers, texts, containers, arrays and
/// tensors need it.
///
/// Nothing is ever imported or called: the functions that a file names are known by name to
/// `PickleGlobals`, or refused.
struct PickleReader {
  private let bytes: [UInt8]
  private var position = 0
  private var stack: [Value] = []
  /// The heights of the stack at the open marks.
  private var marks: [Int] = []
  private var memo: [Int: Value] = [:]

  /// The value in a file.
  ///
  /// - Throws: `UnpicklingError` for damaged files and for what is not read here.
  static func value(of bytes: [UInt8]) throws(Raised) -> Value {
    var reader = PickleReader(bytes: bytes)
    return try reader.run()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() throws(Raised) -> Value {
    var steps = 0
    while true {
      steps += 1
      if steps & 4095 == 0 { try Runtime.poll() }
      let opcode = try next()
      if opcode == Opcode.stop { return try pop() }
      if try readNumber(opcode) { continue }
      if try readText(opcode) { continue }
      if try readContainer(opcode) { continue }
      if try readObject(opcode) { continue }
      throw PickleGlobals.error("unknown instruction \(opcode)")
    }
  }

  // Bytes and the stack.

  private var truncated: Raised { PickleGlobals.error("the file ends too soon") }

  private mutating func next() throws(Raised) -> UInt8 {
    guard position < bytes.count else { throw truncated }
    position += 1
    return bytes[position - 1]
  }

  private mutating func take(_ count: Int) throws(Raised) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - position else { throw truncated }
    position += count
    return bytes[(position - count)..<position]
  }

  /// An unsigned number of so many bytes, the lowest first.
  private mutating func word(_ size: Int) throws(Raised) -> Int {
    let word = try take(size).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard let number = Int(exactly: word) else { throw truncated }
    return number
  }

  private mutating func line() throws(Raised) -> String {
    guard let end = bytes[position...].firstIndex(of: 10) else { throw truncated }
    defer { position = end + 1 }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  private mutating func pop() throws(Raised) -> Value {
    guard stack.count > (marks.last ?? 0), let value = stack.popLast() else {
      throw PickleGlobals.error("the stack is empty")
    }
    return value
  }

  private func top() throws(Raised) -> Value {
    guard let value = stack.last else { throw PickleGlobals.error("the stack is empty") }
    return value
  }

  private mutating func popToMark() throws(Raised) -> [Value] {
    guard let mark = marks.popLast(), mark <= stack.count else {
      throw PickleGlobals.error("there is no mark")
    }
    let items = Array(stack[mark...])
    stack.removeSubrange(mark...)
    return items
  }
}

// The groups of instructions; each answers whether the instruction was one of its own.
extension PickleReader {
  private mutating func readNumber(_ opcode: UInt8) throws(Raised) -> Bool {
    switch opcode {
    case Opcode.none: stack.append(.none)
    case Opcode.newTrue: stack.append(.bool(true))
    case Opcode.newFalse: stack.append(.bool(false))
    case Opcode.binInt1: stack.append(.int(try word(1)))
    case Opcode.binInt2: stack.append(.int(try word(2)))
    case Opcode.binInt: stack.append(.int(Int(Int32(truncatingIfNeeded: try word(4)))))
    case Opcode.long1: stack.append(try long(word(1)))
    case Opcode.long4: stack.append(try long(word(4)))
    case Opcode.binFloat:
      let bits = try take(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      stack.append(.double(Double(bitPattern: bits)))
    case Opcode.int, Opcode.long:
      let text = try line()
      if text == "01" || text == "00" {
        stack.append(.bool(text == "01"))
      } else if let number = BigInt(text.filter { $0 != "L" }) {
        stack.append(.integer(number))
      } else {
        throw PickleGlobals.error("a number is damaged")
      }
    case Opcode.float:
      guard let number = Double(try line()) else {
        throw PickleGlobals.error("a number is damaged")
      }
      stack.append(.double(number))
    default: return false
    }
    return true
  }

  /// An integer in two's complement.
  private mutating func long(_ size: Int) throws(Raised) -> Value {
    let digits = try take(size)
    let magnitude = digits.reversed().reduce(BigInt(0)) { ($0 << 8) + BigInt($1) }
    let isNegative = (digits.last ?? 0) & 0x80 != 0
    return .integer(isNegative ? magnitude - (BigInt(1) << (8 * size)) : magnitude)
  }

  private mutating func readText(_ opcode: UInt8) throws(Raised) -> Bool {
    switch opcode {
    case Opcode.shortBinUnicode: stack.append(try text(word(1)))
    case Opcode.binUnicode: stack.append(try text(word(4)))
    case Opcode.binUnicode8: stack.append(try text(word(8)))
    case Opcode.unicode: stack.append(.string(try line()))
    case Opcode.string:
      stack.append(.string(String(try line().dropFirst().dropLast())))
    case Opcode.shortBinString: stack.append(try latin(word(1)))
    case Opcode.binString: stack.append(try latin(word(4)))
    case Opcode.shortBinBytes: stack.append(try data(word(1)))
    case Opcode.binBytes: stack.append(try data(word(4)))
    case Opcode.binBytes8, Opcode.byteArray8: stack.append(try data(word(8)))
    default: return false
    }
    return true
  }

  private mutating func text(_ count: Int) throws(Raised) -> Value {
    .string(String(decoding: try take(count), as: UTF8.self))
  }

  /// Bytes of Python 2 as text, one character each.
  private mutating func latin(_ count: Int) throws(Raised) -> Value {
    var text = String.UnicodeScalarView()
    for byte in try take(count) { text.append(Unicode.Scalar(byte)) }
    return .string(String(text))
  }

  private mutating func data(_ count: Int) throws(Raised) -> Value {
    .object(Bytes(Array(try take(count))))
  }

  private mutating func readContainer(_ opcode: UInt8) throws(Raised) -> Bool {
    switch opcode {
    case Opcode.mark: marks.append(stack.count)
    case Opcode.emptyList: stack.append(.list(of: []))
    case Opcode.emptyTuple: stack.append(.tuple(of: []))
    case Opcode.emptyDict: stack.append(.dict(Dict()))
    case Opcode.emptySet: stack.append(try PickleGlobals.set([], "set"))
    case Opcode.list: stack.append(.list(of: try popToMark()))
    case Opcode.tuple: stack.append(.tuple(of: try popToMark()))
    case Opcode.tuple1, Opcode.tuple2, Opcode.tuple3:
      var items: [Value] = []
      for _ in Opcode.tuple1...opcode { items.insert(try pop(), at: 0) }
      stack.append(.tuple(of: items))
    case Opcode.frozenSet: stack.append(try PickleGlobals.set(popToMark(), "frozenset"))
    case Opcode.dict:
      let items = try popToMark()
      stack.append(.dict(Dict()))
      try setItems(items)
    case Opcode.append: try appendItems([pop()])
    case Opcode.appends: try appendItems(popToMark())
    case Opcode.addItems:
      for item in try popToMark() { try call(top().attribute(Str.intern("add")), item) }
    case Opcode.setItem:
      let value = try pop()
      try setItems([pop(), value])
    case Opcode.setItems: try setItems(popToMark())
    default: return false
    }
    return true
  }

  private mutating func appendItems(_ items: [Value]) throws(Raised) {
    guard case .list(let list) = try top() else {
      throw PickleGlobals.error("items are appended to what is no list")
    }
    list.items.append(contentsOf: items)
  }

  private mutating func setItems(_ items: [Value]) throws(Raised) {
    let target = try top()
    for index in stride(from: 0, to: items.count - 1, by: 2) {
      try target.setItem(items[index], items[index + 1])
    }
  }

  private mutating func readObject(_ opcode: UInt8) throws(Raised) -> Bool {
    switch opcode {
    case Opcode.proto: _ = try next()
    case Opcode.frame: _ = try word(8)
    case Opcode.pop: _ = try pop()
    case Opcode.popMark: _ = try popToMark()
    case Opcode.dup: stack.append(try top())
    case Opcode.memoize: memo[memo.count] = try top()
    case Opcode.binPut: memo[try word(1)] = try top()
    case Opcode.longBinPut: memo[try word(4)] = try top()
    case Opcode.put: memo[Int(try line()) ?? -1] = try top()
    case Opcode.binGet: try recall(word(1))
    case Opcode.longBinGet: try recall(word(4))
    case Opcode.get: try recall(Int(line()) ?? -1)
    case Opcode.global: stack.append(try PickleGlobals.find(line(), line()))
    case Opcode.stackGlobal:
      let name = try pop()
      stack.append(try PickleGlobals.find(pop().str(), name.str()))
    case Opcode.reduce, Opcode.newObject:
      let arguments = try pop()
      stack.append(try PickleGlobals.apply(pop(), arguments.items()))
    case Opcode.build: try build()
    default: return false
    }
    return true
  }

  private mutating func recall(_ place: Int) throws(Raised) {
    guard let value = memo[place] else { throw PickleGlobals.error("the memo has no such entry") }
    stack.append(value)
  }

  /// Gives the object below its state; what it is only now known to be takes its place everywhere.
  private mutating func build() throws(Raised) {
    let state = try pop()
    let draft = try pop()
    let finished = try PickleGlobals.build(draft, state)
    stack.append(finished)
    for (place, value) in memo where value.isSame(draft) { memo[place] = finished }
  }
}
