/// A half-open range of UTF-8 offsets in the space of all sources that this process has read.
///
/// Each source owns a part of that space (`SourceMap`), so a range alone says which text it is in.
public struct SourceRange: Hashable, Sendable {
  public var start: UInt32
  public var end: UInt32

  public init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }
  /// The range of things that no source wrote.
  public static let none = SourceRange(start: 0, end: 0)

  /// The smallest range that covers both.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(start: min(start, other.start), end: max(end, other.end))
  }
}
