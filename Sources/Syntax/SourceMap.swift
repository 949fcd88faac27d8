/// A text with a name (a file's path, `<prompt 3>`), and where its part of the offset space begins.
public final class Source {
  public let name: String
  public let text: String
  public let base: UInt32
  /// True for what comes with the language: errors are shown where the program called it.
  public let isLibrary: Bool

  init(name: String, text: String, base: UInt32, isLibrary: Bool = false) {
    self.name = name
    self.text = text
    self.base = base
    self.isLibrary = isLibrary
  }

  /// A text that no map holds, for a passing look, with offsets from 0; nil beyond 4 GB.
  public convenience init?(unregistered text: String) {
    guard text.utf8.count < Int(UInt32.max) else { return nil }
    self.init(name: "", text: text, base: 0)
  }
}

/// All sources that were read, in order; finds the text of a `SourceRange`.
public final class SourceMap {
  /// The one map of the process.
  ///
  /// Sources are only ever added, from the interpreter's thread.
  public nonisolated(unsafe) static let shared = SourceMap()

  public init() {}

  private var sources: [Source] = []
  private var next: UInt32 = 1

  /// Gives `text` its part of the offset space; nil when the 4 GB of it are used up.
  public func add(name: String, text: String, isLibrary: Bool = false) -> Source? {
    let length = text.utf8.count
    guard length < Int(UInt32.max - next) else { return nil }
    let source = Source(name: name, text: text, base: next, isLibrary: isLibrary)
    sources.append(source)
    next += UInt32(length) + 1
    return source
  }

  /// The source that holds `range`, by binary search.
  public func source(of range: SourceRange) -> Source? {
    var low = 0
    var high = sources.count
    while low < high {
      let middle = (low + high) / 2
      if sources[middle].base <= range.start { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : sources[low - 1]
  }
}
