extension SyntaxError {
  /// The same error, with a replacement for `range` that might mend the text.
  func replacing(_ range: SourceRange, with text: String) -> SyntaxError {
    SyntaxError(
      kind, template, arguments, at: self.range, isIncomplete: isIncomplete,
      replacement: Replacement(range: range, text: text))
  }

  /// The same error, with the corrected text if that was found to parse.
  func corrected(in source: Source, attempts: Int) -> SyntaxError {
    guard attempts > 0, !isIncomplete, let candidate = candidate(in: source),
      let text = tried(candidate, attempts: attempts - 1)
    else { return self }
    return SyntaxError(kind, template, arguments, at: range, correction: text)
  }

  private func candidate(in source: Source) -> String? {
    if let replacement { return replacement.applied(to: source) }
    let corrected = FullWidthCorrector.corrected(source.text)
    return corrected == source.text ? nil : corrected
  }

  private func tried(_ text: String, attempts: Int) -> String? {
    guard let trial = Source(unregistered: text) else { return nil }
    do throws(SyntaxError) {
      _ = try parse(trial, attempts: attempts)
      return text
    } catch {
      return error.correction
    }
  }
}

/// Text to put in the place of a range.
struct Replacement: Sendable {
  let range: SourceRange
  let text: String

  func applied(to source: Source) -> String? {
    let bytes = Array(source.text.utf8)
    guard range.start >= source.base, range.end >= range.start,
      Int(range.end - source.base) <= bytes.count
    else { return nil }
    let (start, end) = (Int(range.start - source.base), Int(range.end - source.base))
    let isWord = text.utf8.allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
    let spaceBefore = isWord && start > 0 && !isSpace(bytes[start - 1])
    let spaceAfter = isWord && end < bytes.count && !isSpace(bytes[end])
    let middle = (spaceBefore ? " " : "") + text + (spaceAfter ? " " : "")
    return String(decoding: bytes[..<start] + Array(middle.utf8) + bytes[end...], as: UTF8.self)
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || isNewline(byte)
  }
}
