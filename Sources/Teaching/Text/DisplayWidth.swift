extension Unicode.Scalar {
  /// The number of terminal columns that the scalar takes: 0, 1 or 2.
  public var displayWidth: Int {
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return isWide || properties.isEmojiPresentation ? 2 : 1
  }

  private var isWide: Bool {
    guard value >= 0x1100 else { return false }
    return Self.wideRanges.contains { $0.contains(value) }
  }

  /// East Asian Wide and Fullwidth, in blocks.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x4E00...0x9FFF, 0x3000...0x303E, 0xFF01...0xFF60, 0x3041...0x33FF, 0x3400...0x4DBF,
    0xAC00...0xD7A3, 0x1100...0x115F, 0x2E80...0x2FFF, 0xA000...0xA4CF, 0xA960...0xA97F,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
    0x1AFF0...0x1B2FF, 0x1F200...0x1F320, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}

extension StringProtocol {
  /// The number of terminal columns of the text, scalar by scalar as terminals count them.
  public var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.displayWidth } }
}
