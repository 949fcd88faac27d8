/// A parsed regular expression.
indirect enum RegexNode {
  case empty
  case literal(UInt32, RegexFlags)
  /// Any character but a line end; with `dotAll` any at all.
  case any(RegexFlags)
  case set(RegexSet)
  case sequence([RegexNode])
  case choice([RegexNode])
  case group(RegexNode, index: Int)
  case repeated(RegexNode, low: Int, high: Int?, isLazy: Bool, isPossessive: Bool)
  case reference(Int, RegexFlags)
  case anchor(RegexAnchor)
  /// A look ahead or behind; behind looks back a fixed number of characters.
  case look(RegexNode, isNegated: Bool, behind: Int?)
  /// `(?(1)yes|no)`.
  case condition(group: Int, RegexNode, RegexNode)
  /// `(?>…)`: once matched, it is not tried otherwise.
  case atomic(RegexNode)
}

/// A place between characters.
enum RegexAnchor {
  case textStart, textEnd, lineStart, lineEnd
  /// The end of the text, or before a line end there.
  case lastLineEnd
  case wordEdge(RegexFlags), noWordEdge(RegexFlags)
}

/// A set of characters.
struct RegexSet {
  /// A class by its letter, such as d for digits; capitals are complements.
  struct Category {
    let letter: UInt32
    let flags: RegexFlags

    func contains(_ character: UInt32) -> Bool {
      switch letter {
      case 0x64: isDigit(character)
      case 0x44: !isDigit(character)
      case 0x73: isSpace(character)
      case 0x53: !isSpace(character)
      case 0x77: isWord(character)
      default: !isWord(character)
      }
    }

    private func isDigit(_ character: UInt32) -> Bool {
      if character < 128 || flags.contains(.ascii) { return character &- 0x30 < 10 }
      return Unicode.Scalar(character)?.properties.generalCategory == .decimalNumber
    }

    private func isSpace(_ character: UInt32) -> Bool {
      if character < 128 || flags.contains(.ascii) {
        return character == 0x20 || character &- 9 < 5
          || !flags.contains(.ascii) && character &- 0x1C < 4
      }
      return Unicode.Scalar(character)?.properties.isWhitespace ?? false
    }

    private func isWord(_ character: UInt32) -> Bool {
      RegexSet.isWord(character, flags)
    }
  }

  var ranges: [ClosedRange<UInt32>] = []
  var categories: [Category] = []
  var isNegated = false
  let flags: RegexFlags

  static func isWord(_ character: UInt32, _ flags: RegexFlags) -> Bool {
    if character < 128 || flags.contains(.ascii) {
      return character &- 0x30 < 10 || (character | 0x20) &- 0x61 < 26 || character == 0x5F
    }
    guard let scalar = Unicode.Scalar(character) else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  func contains(_ character: UInt32) -> Bool {
    if includes(character) { return !isNegated }
    if flags.contains(.ignoreCase) {
      let other = RegexSet.swapped(character)
      if other != character, includes(other) { return !isNegated }
    }
    return isNegated
  }

  private func includes(_ character: UInt32) -> Bool {
    ranges.contains { $0.contains(character) } || categories.contains { $0.contains(character) }
  }

  /// The character in the other case, if that is one character.
  static func swapped(_ character: UInt32) -> UInt32 {
    if character < 128 {
      return (character | 0x20) &- 0x61 < 26 ? character ^ 0x20 : character
    }
    guard let scalar = Unicode.Scalar(character) else { return character }
    for text in [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping] {
      let scalars = text.unicodeScalars
      if let only = scalars.first, scalars.count == 1, only.value != character {
        return only.value
      }
    }
    return character
  }
}
