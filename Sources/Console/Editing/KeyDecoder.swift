import CEditline
import Glibc

/// What was typed: characters, actions and pastes out of the terminal's bytes.
struct KeyDecoder {
  enum Key: Equatable {
    case character(Unicode.Scalar)
    case action(Action)
    /// Page Up (-1) or Page Down (1).
    case page(Int)
    case paste(String)
    /// A signal came; what it wants is in `Signals`.
    case signal
    /// The terminal is gone.
    case end
  }

  var map = KeyMap.emacs
  /// Whether sequences that mean no action go on to libedit, where the user may have bound them.
  var passesUnknown = false

  private let descriptor: Int32
  private var bytes: [UInt8] = []
  private var next = 0

  init(descriptor: Int32) { self.descriptor = descriptor }

  private static let pageKeys = ["\u{1B}[5~": -1, "\u{1B}[6~": 1]
  /// An Escape that nothing follows for this long, in milliseconds, was the key itself.
  private static let escapeDelay: Int32 = 30
  /// How many bytes of one paste are kept.
  private static let pasteLimit = 1 << 20

  /// What comes within so many milliseconds.
  enum Arrival { case key, signal, nothing }

  /// Waits for a key to be there, no longer than so many milliseconds.
  mutating func arrival(within milliseconds: Int32) -> Arrival {
    if next < bytes.count { return .key }
    switch fill(waiting: milliseconds) {
    case .nothing: return .nothing
    case .signal: return .signal
    case .ready, .end: return .key
    }
  }

  /// Waits for the next key.
  mutating func nextKey() -> Key {
    while true {
      switch peek(waiting: -1) {
      case .failure(.signal): return .signal
      case .failure: return .end
      case .success(0x1B):
        if let key = escapeSequence() { return key }
      case .success(let byte) where byte < 0x20 || byte == 0x7F:
        next += 1
        return control(byte)
      case .success:
        if let scalar = decodeScalar() { return .character(scalar) }
      }
    }
  }

  private mutating func control(_ byte: UInt8) -> Key {
    let scalar = Unicode.Scalar(byte)
    var name = String(Character(scalar))
    if map.beginsSequence(Character(scalar)), case .success(let second) = peek(waiting: 500) {
      name.unicodeScalars.append(Unicode.Scalar(second))
      if map[name] != nil { next += 1 } else { name = String(Character(scalar)) }
    }
    return map[name].map(Key.action) ?? .character(scalar)
  }

  // MARK: Escape sequences

  /// The key that an Escape begins; nil when it means nothing.
  private mutating func escapeSequence() -> Key? {
    var name = String.UnicodeScalarView("\u{1B}".unicodeScalars)
    var ahead = 1
    func at(_ offset: Int) -> UInt8? {
      bytes.indices.contains(next + offset) ? bytes[next + offset] : nil
    }
    guard case .success(let second) = peek(waiting: KeyDecoder.escapeDelay, ahead: ahead) else {
      next += 1
      return .character("\u{1B}")
    }
    name.append(Unicode.Scalar(second))
    ahead += 1
    if second == 0x5B || second == 0x4F {
      while ahead < 32,
        case .success(let byte) = peek(waiting: KeyDecoder.escapeDelay, ahead: ahead)
      {
        name.append(Unicode.Scalar(byte))
        ahead += 1
        if (0x40...0x7E).contains(byte) { break }
      }
    }
    if let action = map[String(name)] {
      next += ahead
      return .action(action)
    }
    if let direction = KeyDecoder.pageKeys[String(name)] {
      next += ahead
      return .page(direction)
    }
    if String(name) == "\u{1B}[200~" {
      next += ahead
      return .paste(pasted())
    }
    if ahead == 2 || passesUnknown {
      next += 1
      return .character("\u{1B}")
    }
    next += ahead
    return nil
  }

  /// The text up to the end of a paste.
  private mutating func pasted() -> String {
    let end = Array("\u{1B}[201~".utf8)
    var text: [UInt8] = []
    while !text.hasSuffix(end) {
      guard case .success(let byte) = peek(waiting: 5000) else { break }
      next += 1
      text.append(byte)
      if text.count > KeyDecoder.pasteLimit + end.count { text.remove(at: KeyDecoder.pasteLimit) }
    }
    if text.hasSuffix(end) { text.removeLast(end.count) }
    return String(decoding: text, as: UTF8.self)
  }

  // MARK: Bytes

  private enum Failure: Error { case nothing, signal, end }
  private enum Filling { case ready, nothing, signal, end }

  /// The next byte, or the one `ahead` behind it, waiting so many milliseconds (-1: for ever).
  private mutating func peek(waiting limit: Int32, ahead: Int = 0) -> Result<UInt8, Failure> {
    while next + ahead >= bytes.count {
      switch fill(waiting: limit) {
      case .ready: continue
      case .nothing: return .failure(.nothing)
      case .signal: return .failure(.signal)
      case .end: return .failure(.end)
      }
    }
    return .success(bytes[next + ahead])
  }

  private mutating func fill(waiting limit: Int32) -> Filling {
    let ready = ce_wait(descriptor, limit)
    if ready == 0 { return .nothing }
    if ready < 0 { return errno == EINTR ? .signal : .end }
    bytes.removeFirst(next)
    next = 0
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &chunk, chunk.count)
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return .signal }
    guard count > 0 else { return .end }
    bytes.append(contentsOf: chunk[..<count])
    return .ready
  }

  /// The character that the next bytes are in UTF-8; nil when they are none, and one is skipped.
  private mutating func decodeScalar() -> Unicode.Scalar? {
    let length = max(1, (~bytes[next]).leadingZeroBitCount)
    guard length <= 4 else {
      next += 1
      return nil
    }
    for ahead in 1..<max(1, length) {
      guard case .success(let byte) = peek(waiting: 100, ahead: ahead), byte & 0xC0 == 0x80 else {
        next += 1
        return nil
      }
    }
    let text = String(decoding: bytes[next..<next + length], as: UTF8.self)
    next += length
    guard let scalar = text.unicodeScalars.first, scalar != "\u{FFFD}" || length == 3 else {
      return nil
    }
    return (0x80..<0xA0).contains(scalar.value) ? nil : scalar
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
    self.suffix(suffix.count).elementsEqual(suffix)
  }
}
