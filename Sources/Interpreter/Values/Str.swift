import Glibc

/// A string: immutable text whose positions count Unicode code points.
public final class Str: Object {
  /// The text.
  public let text: String
  @exclusivity(unchecked) private var cachedHash = 0
  @exclusivity(unchecked) private var cachedCount = -1

  public init(_ text: String) {
    self.text = text
    super.init()
  }

  public override var type: Class { BuiltinTypes.str }

  /// The number of code points.
  public var count: Int {
    // Every code point has one byte that is no continuation byte.
    if cachedCount < 0 {
      cachedCount = withBytes { $0.reduce(0) { $0 &+ ($1 & 0xC0 == 0x80 ? 0 : 1) } }
    }
    return cachedCount
  }

  /// Whether all characters are ASCII, so that positions are byte offsets.
  public var isASCII: Bool { count == text.utf8.count }

  /// The hash of the text; the same in every run.
  var textHash: Int {
    if cachedHash == 0 { cachedHash = Str.hash(of: text) }
    return cachedHash
  }

  /// Whether the two texts are the same code points.
  func isEqual(_ other: Str) -> Bool {
    self === other || (textHash == other.textHash && Str.sameBytes(text, other.text))
  }

  /// The code point at `index`, which must be in range, as a string.
  public func character(at index: Int) -> Str {
    if isASCII {
      let utf8 = text.utf8
      return Str.character(Unicode.Scalar(utf8[utf8.index(utf8.startIndex, offsetBy: index)]))
    }
    let scalars = text.unicodeScalars
    return Str.character(scalars[scalars.index(scalars.startIndex, offsetBy: index)])
  }

  /// The code points from `start` up to `end`, which must be in range.
  public func slice(_ start: Int, _ end: Int) -> Str {
    guard start < end else { return Str.empty }
    if isASCII {
      let utf8 = text.utf8
      let low = utf8.index(utf8.startIndex, offsetBy: start)
      return Str(String(text[low..<utf8.index(low, offsetBy: end - start)]))
    }
    let scalars = text.unicodeScalars
    let low = scalars.index(scalars.startIndex, offsetBy: start)
    return Str(String(text[low..<scalars.index(low, offsetBy: end - start)]))
  }

  public override func str() throws(Raised) -> String { text }
  public override func repr() throws(Raised) -> String { quoted(text) }
  public override func length() throws(Raised) -> Int? { count }
  public override func hash() throws(Raised) -> Int { textHash }
  public override func iterator() throws(Raised) -> Iterator? { StrIterator(self) }
  public override func item(_ key: Value) throws(Raised) -> Value? {
    if case .object(let object) = key, let slice = object as? Slice {
      let range = try slice.indices(count)
      if range.step == 1 { return .str(self.slice(range.start, range.start + range.count)) }
      let scalars = Array(text.unicodeScalars)
      var result = String.UnicodeScalarView()
      for index in 0..<range.count { result.append(scalars[range.value(at: index)]) }
      return .string(String(result))
    }
    return try key.position(in: count, "string").map { .str(character(at: $0)) }
  }
}

extension Str {
  public nonisolated(unsafe) static let empty = Str("")
  private nonisolated(unsafe) static let latin: [Str] = (0..<256).map {
    Str(String(Character(Unicode.Scalar(UInt8($0)))))
  }
  private nonisolated(unsafe) static var interned: [String: Str] = [:]

  /// A string of one code point.
  public static func character(_ scalar: Unicode.Scalar) -> Str {
    scalar.value < 256 ? latin[Int(scalar.value)] : Str(String(Character(scalar)))
  }

  /// The one string object for a name or a constant of a program: equal texts, same object.
  public static func intern(_ text: String) -> Str {
    if let known = interned[text] { return sameBytes(known.text, text) ? known : Str(text) }
    let new = Str(text)
    interned[text] = new
    return new
  }

  /// Equal bytes; Swift's `==` also equates texts that differ in normalisation.
  static func sameBytes(_ a: String, _ b: String) -> Bool {
    guard a.utf8.count == b.utf8.count else { return false }
    let isSame = a.utf8.withContiguousStorageIfAvailable { a in
      b.utf8.withContiguousStorageIfAvailable { b -> Bool in
        guard let x = a.baseAddress, let y = b.baseAddress else { return a.isEmpty }
        return memcmp(x, y, a.count) == 0
      }
    }
    return (isSame ?? nil) ?? a.utf8.elementsEqual(b.utf8)
  }

  /// FNV-1a over the bytes, mixed at the end; never 0.
  private static func hash(of text: String) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 32
    return hash == 0 ? 1 : Int(truncatingIfNeeded: hash >> 2)
  }
}

/// The code points of a string, one after the other.
final class StrIterator: Iterator {
  private let string: Str
  private var index: String.UnicodeScalarView.Index

  init(_ string: Str) {
    self.string = string
    index = string.text.unicodeScalars.startIndex
  }
  override var type: Class { BuiltinTypes.strIterator }
  override func next() throws(Raised) -> Value? {
    let scalars = string.text.unicodeScalars
    guard index < scalars.endIndex else { return nil }
    defer { index = scalars.index(after: index) }
    return .str(Str.character(scalars[index]))
  }
}
