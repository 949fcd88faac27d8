import Autograd
import BigInt
import Interpreter
import Tensors

/// Writes values in Python's pickle format, protocol 4: numbers, texts, containers, arrays, tensors.
struct PickleWriter {
  private(set) var bytes: [UInt8] = [0x80, 4]
  /// Where objects that were written before are in the memo.
  private var places: [ObjectIdentifier: Int] = [:]
  private var texts: [String: Int] = [:]
  private var globals: [String: Int] = [:]
  /// Keeps the objects alive, so that no other takes over an identity.
  private var kept: [AnyObject] = []
  private var memoized = 0
  private var depth = 0
  private static let deepest = 500

  /// The file of one value.
  static func file(of value: Value) throws(Raised) -> [UInt8] {
    var writer = PickleWriter()
    try writer.write(value)
    writer.bytes.append(Opcode.stop)
    return writer.bytes
  }

  private mutating func write(_ value: Value) throws(Raised) {
    guard depth < Self.deepest else {
      throw Raised(.recursionError, "maximum recursion depth exceeded while pickling an object")
    }
    depth += 1
    defer { depth -= 1 }
    switch value {
    case .none: bytes.append(Opcode.none)
    case .bool(let flag): bytes.append(flag ? Opcode.newTrue : Opcode.newFalse)
    case .int(let number): write(number)
    case .double(let number):
      bytes.append(Opcode.binFloat)
      append(number.bitPattern.bigEndian, 8)
    case .str(let text): write(text.text)
    case .list(let list): try writeList(list)
    case .tuple(let tuple): try writeTuple(tuple)
    case .dict(let dict): try writeDict(dict)
    case .tensor(let variable): try writeTensor(variable)
    case .object(let object): try writeObject(object, value)
    case .instance(let instance): try writeInstance(instance, value)
    default: throw refused(value)
    }
  }

  private func refused(_ value: Value) -> Raised {
    Raised(.typeError, "cannot pickle '{}' object", value.type.name).noting(
      "numbers, texts, lists, tuples, dicts, sets, arrays and tensors can be saved; save a layer's "
        + "state_dict() in place of the layer")
  }

  // Numbers and texts.

  private mutating func append(_ word: UInt64, _ count: Int) {
    for shift in 0..<count { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(8 * shift))) }
  }

  private mutating func write(_ number: Int) {
    switch number {
    case 0...255:
      bytes.append(Opcode.binInt1)
      append(UInt64(number), 1)
    case 256...65535:
      bytes.append(Opcode.binInt2)
      append(UInt64(number), 2)
    case Int(Int32.min)...Int(Int32.max):
      bytes.append(Opcode.binInt)
      append(UInt64(UInt32(bitPattern: Int32(number))), 4)
    default: write(BigInt(number))
    }
  }

  private mutating func write(_ number: BigInt) {
    // Two's complement, the lowest byte first.
    let size = number.magnitude.bitWidth / 8 + 1
    var rest = number < 0 ? number + (BigInt(1) << (8 * size)) : number
    bytes.append(size < 256 ? Opcode.long1 : Opcode.long4)
    append(UInt64(size), size < 256 ? 1 : 4)
    for _ in 0..<size {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  private mutating func write(_ text: String) {
    if let place = texts[text] { return recall(place) }
    let utf8 = Array(text.utf8)
    bytes.append(utf8.count < 256 ? Opcode.shortBinUnicode : Opcode.binUnicode8)
    append(UInt64(utf8.count), utf8.count < 256 ? 1 : 8)
    bytes += utf8
    texts[text] = memoize()
  }

  private mutating func write(_ data: [UInt8]) {
    bytes.append(data.count < 256 ? Opcode.shortBinBytes : Opcode.binBytes8)
    append(UInt64(data.count), data.count < 256 ? 1 : 8)
    bytes += data
    _ = memoize()
  }

  // The memo.

  private mutating func memoize() -> Int {
    bytes.append(Opcode.memoize)
    memoized += 1
    return memoized - 1
  }

  private mutating func recall(_ place: Int) {
    bytes.append(place < 256 ? Opcode.binGet : Opcode.longBinGet)
    append(UInt64(place), place < 256 ? 1 : 4)
  }

  /// Whether an object was written before; if so, it is recalled.
  private mutating func isKnown(_ object: AnyObject) -> Bool {
    guard let place = places[ObjectIdentifier(object)] else { return false }
    recall(place)
    return true
  }

  private mutating func remember(_ object: AnyObject) {
    places[ObjectIdentifier(object)] = memoize()
    kept.append(object)
  }

  /// A class or function by module and name.
  private mutating func global(_ module: String, _ name: String) {
    if let place = globals[module + "." + name] { return recall(place) }
    write(module)
    write(name)
    bytes.append(Opcode.stackGlobal)
    globals[module + "." + name] = memoize()
  }

  // Containers.

  private mutating func writeList(_ list: List) throws(Raised) {
    if isKnown(list) { return }
    bytes.append(Opcode.emptyList)
    remember(list)
    try writeItems(list.items, Opcode.appends)
  }

  private mutating func writeItems(_ items: [Value], _ opcode: UInt8) throws(Raised) {
    guard !items.isEmpty else { return }
    bytes.append(Opcode.mark)
    for item in items { try write(item) }
    bytes.append(opcode)
  }

  private mutating func writeTuple(_ tuple: Tuple) throws(Raised) {
    if isKnown(tuple) { return }
    try writeTuple(tuple.items)
    if tuple.items.isEmpty { return }
    places[ObjectIdentifier(tuple)] = memoized - 1
    kept.append(tuple)
  }

  private mutating func writeTuple(_ items: [Value]) throws(Raised) {
    if items.isEmpty { return bytes.append(Opcode.emptyTuple) }
    if items.count > 3 { bytes.append(Opcode.mark) }
    for item in items { try write(item) }
    closeTuple(items.count)
  }

  private mutating func closeTuple(_ count: Int) {
    bytes.append(
      count == 1
        ? Opcode.tuple1
        : count == 2 ? Opcode.tuple2 : count == 3 ? Opcode.tuple3 : Opcode.tuple)
    _ = memoize()
  }

  private mutating func writeDict(_ dict: Dict) throws(Raised) {
    if isKnown(dict) { return }
    bytes.append(Opcode.emptyDict)
    remember(dict)
    try writeEntries(dict)
  }

  private mutating func writeEntries(_ dict: Dict) throws(Raised) {
    guard dict.count > 0 else { return }
    bytes.append(Opcode.mark)
    for (key, value) in zip(dict.keys, dict.values) {
      try write(key)
      try write(value)
    }
    bytes.append(Opcode.setItems)
  }

  // Objects.

  private mutating func writeObject(_ object: Object, _ value: Value) throws(Raised) {
    if let integer = value.bigInteger { return write(integer) }
    if isKnown(object) { return }
    switch object {
    case let data as Bytes: write(data.bytes)
    case let array as NumpyArray: try writeArray(array)
    case let scalar as NumpyScalar: try writeScalar(scalar)
    case let dtype as NumpyDType: try writeDType(dtype.dtype)
    case is SetObject:
      bytes.append(Opcode.emptySet)
      remember(object)
      try writeItems(value.items(), Opcode.addItems)
    default: throw refused(value)
    }
  }

  private mutating func writeInstance(_ instance: Instance, _ value: Value) throws(Raised) {
    guard instance.type.name == "OrderedDict", case .dict(let dict)? = instance.payload else {
      throw refused(value)
    }
    if isKnown(instance) { return }
    global("collections", "OrderedDict")
    bytes += [Opcode.emptyTuple, Opcode.reduce]
    remember(instance)
    try writeEntries(dict)
  }

  /// As Paddle does: a pair of the tensor's name and its elements.
  private mutating func writeTensor(_ variable: Variable) throws(Raised) {
    if isKnown(variable) { return }
    global("builtins", "tuple")
    write(TensorNames.name(of: variable))
    try writeArray(NumpyArray(variable.value))
    closeTuple(2)
    closeTuple(1)
    bytes.append(Opcode.reduce)
    remember(variable)
  }

  private mutating func writeArray(_ array: NumpyArray) throws(Raised) {
    global("numpy._core.multiarray", "_reconstruct")
    global("numpy", "ndarray")
    write(0)
    closeTuple(1)
    write([UInt8(ascii: "b")])
    closeTuple(3)
    bytes.append(Opcode.reduce)
    remember(array)
    bytes.append(Opcode.mark)
    write(1)
    try writeTuple(array.shape.map { .int($0) })
    try writeDType(array.dtype)
    bytes.append(Opcode.newFalse)
    if array.isNumeric {
      write(try ArrayBytes.encode(array))
    } else {
      try write(.list(of: array.cast(to: .object).items()))
    }
    closeTuple(5)
    bytes.append(Opcode.build)
  }

  private mutating func writeDType(_ dtype: ElementType) throws(Raised) {
    let isNumeric = dtype.isNumeric
    global("numpy", "dtype")
    write(isNumeric ? dtype.letter + String(dtype.size) : "O8")
    bytes += [Opcode.newFalse, Opcode.newTrue]
    closeTuple(3)
    bytes.append(Opcode.reduce)
    _ = memoize()
    bytes.append(Opcode.mark)
    write(3)
    write(dtype.size == 1 || !isNumeric ? "|" : "<")
    bytes += [Opcode.none, Opcode.none, Opcode.none]
    write(-1)
    write(-1)
    write(isNumeric ? 0 : 63)
    closeTuple(8)
    bytes.append(Opcode.build)
  }

  private mutating func writeScalar(_ scalar: NumpyScalar) throws(Raised) {
    global("numpy._core.multiarray", "scalar")
    try writeDType(scalar.dtype)
    write(try ArrayBytes.encode(scalar.array))
    closeTuple(2)
    bytes.append(Opcode.reduce)
    remember(scalar)
  }
}
