/// Reads a regular expression in Python's syntax.
struct RegexParser {
  private let text: [UInt32]
  private var position = 0
  private(set) var flags: RegexFlags
  private(set) var groupCount = 0
  private(set) var names: [(name: String, index: Int)] = []
  private var openGroups: Set<Int> = []
  private var depth = 0
  private static let deepest = 200
  /// More repetitions than this are refused: patterns are written out in full.
  private static let mostRepeats = 10_000

  init(_ pattern: String, _ flags: RegexFlags) {
    text = pattern.unicodeScalars.map(\.value)
    self.flags = flags
  }

  /// The whole pattern.
  mutating func parse() throws(RegexError) -> RegexNode {
    let node = try choice()
    guard position == text.count else { throw error("unbalanced parenthesis") }
    return node
  }

  private func error(_ message: String, at place: Int? = nil) -> RegexError {
    RegexError(message: message, position: place ?? position)
  }

  private var next: UInt32? { position < text.count ? text[position] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == character.value else { return false }
    position += 1
    return true
  }

  private func lies(_ word: String) -> Bool {
    text[position...].starts(with: word.unicodeScalars.map(\.value))
  }

  private mutating func take(_ word: String) -> Bool {
    guard lies(word) else { return false }
    position += word.unicodeScalars.count
    return true
  }

  private mutating func choice() throws(RegexError) -> RegexNode {
    guard depth < Self.deepest else { throw error("the pattern is nested too deep") }
    depth += 1
    defer { depth -= 1 }
    var branches = [try sequence()]
    while take("|" as Unicode.Scalar) { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(RegexError) -> RegexNode {
    var items: [RegexNode] = []
    while let character = next, character != 0x7C, character != 0x29 {
      if flags.contains(.verbose), skipSpace() { continue }
      let start = position
      let item = try atom()
      items.append(try quantified(item, from: start))
    }
    return items.count == 1 ? items[0] : items.isEmpty ? .empty : .sequence(items)
  }

  /// Spaces and comments, which a verbose pattern may have anywhere.
  private mutating func skipSpace() -> Bool {
    guard let character = next else { return false }
    if character == 0x20 || character &- 9 < 5 {
      position += 1
      return true
    }
    guard character == 0x23 else { return false }
    while let character = next, character != 10 {
      _ = character
      position += 1
    }
    return true
  }

  private mutating func atom() throws(RegexError) -> RegexNode {
    let character = text[position]
    position += 1
    switch Unicode.Scalar(character) {
    case ".": return .any(flags)
    case "^": return .anchor(flags.contains(.multiline) ? .lineStart : .textStart)
    case "$": return .anchor(flags.contains(.multiline) ? .lineEnd : .lastLineEnd)
    case "[": return .set(try set())
    case "(": return try group()
    case "\\": return try escape()
    case "*", "+", "?":
      throw error("nothing to repeat", at: position - 1)
    default: return .literal(character, flags)
    }
  }

  private mutating func quantified(
    _ item: RegexNode, from start: Int
  ) throws(RegexError) -> RegexNode {
    var node = item
    var isRepeated = false
    while true {
      if flags.contains(.verbose), skipSpace() { continue }
      let place = position
      guard let (low, high) = try repeats() else { return node }
      if isRepeated { throw error("multiple repeat", at: place) }
      if case .anchor = item { throw error("nothing to repeat", at: place) }
      isRepeated = true
      let isLazy = take("?" as Unicode.Scalar)
      let isPossessive = !isLazy && take("+" as Unicode.Scalar)
      node = .repeated(
        node, low: low, high: high, isLazy: isLazy, isPossessive: isPossessive)
    }
  }

  /// The bounds of a quantifier that begins here; nil when none does.
  private mutating func repeats() throws(RegexError) -> (Int, Int?)? {
    if take("*" as Unicode.Scalar) { return (0, nil) }
    if take("+" as Unicode.Scalar) { return (1, nil) }
    if take("?" as Unicode.Scalar) { return (0, 1) }
    let start = position
    guard take("{" as Unicode.Scalar) else { return nil }
    let low = number()
    var high = low
    if take("," as Unicode.Scalar) { high = number() }
    let isOpen = high == nil
    guard low != nil || position > start + 1, take("}" as Unicode.Scalar) else {
      position = start
      return nil
    }
    let least = low ?? 0
    if least > Self.mostRepeats || (high ?? 0) > Self.mostRepeats {
      throw error("more than \(Self.mostRepeats) repetitions", at: start)
    }
    if let high, high < least {
      throw error("min repeat greater than max repeat", at: start + 1)
    }
    return (least, isOpen ? nil : high)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let character = next, character &- 0x30 < 10 {
      value = min((value ?? 0) * 10 + Int(character - 0x30), 1 << 30)
      position += 1
    }
    return value
  }
}

// Groups.
extension RegexParser {
  private mutating func group() throws(RegexError) -> RegexNode {
    let start = position - 1
    guard take("?" as Unicode.Scalar) else { return try capturing(name: nil, start) }
    if take(":" as Unicode.Scalar) { return try closed(start) }
    if take("P<") { return try capturing(name: name(until: ">"), start) }
    if take("P=") {
      let name = try name(until: ")")
      guard let group = names.first(where: { $0.name == name })?.index else {
        throw error("unknown group name '\(name)'", at: start + 4)
      }
      return .reference(group, flags)
    }
    if take("=" as Unicode.Scalar) {
      return .look(try closed(start), isNegated: false, behind: nil)
    }
    if take("!" as Unicode.Scalar) { return .look(try closed(start), isNegated: true, behind: nil) }
    if take("<=") { return try behind(start, isNegated: false) }
    if take("<!") { return try behind(start, isNegated: true) }
    if take(">" as Unicode.Scalar) { return .atomic(try closed(start)) }
    if take("#" as Unicode.Scalar) {
      while let character = next, character != 0x29 {
        _ = character
        position += 1
      }
      guard take(")" as Unicode.Scalar) else {
        throw error("missing ), unterminated comment", at: start)
      }
      return .empty
    }
    if take("(" as Unicode.Scalar) { return try condition(start) }
    return try flagged(start)
  }

  private mutating func capturing(name: String?, _ start: Int) throws(RegexError) -> RegexNode {
    groupCount += 1
    let index = groupCount
    if let name {
      if let known = names.first(where: { $0.name == name }) {
        throw error(
          "redefinition of group name '\(name)' as group \(index); was group \(known.index)",
          at: start + 4)
      }
      names.append((name, index))
    }
    openGroups.insert(index)
    let node = try closed(start)
    openGroups.remove(index)
    return .group(node, index: index)
  }

  /// What is inside a group, up to its parenthesis.
  private mutating func closed(_ start: Int) throws(RegexError) -> RegexNode {
    let kept = flags
    let node = try choice()
    guard take(")" as Unicode.Scalar) else {
      throw error("missing ), unterminated subpattern", at: start)
    }
    flags = kept
    return node
  }

  private mutating func name(until end: Unicode.Scalar) throws(RegexError) -> String {
    let start = position
    while let character = next, character != end.value {
      _ = character
      position += 1
    }
    var name = String.UnicodeScalarView()
    for character in text[start..<position] {
      if let scalar = Unicode.Scalar(character) { name.append(scalar) }
    }
    guard take(end) else { throw error("missing \(end), unterminated name", at: start) }
    let isName =
      !name.isEmpty && !(0x30...0x39).contains(name.first?.value ?? 0)
      && name.allSatisfy { RegexSet.isWord($0.value, []) }
    guard isName else {
      throw error(
        name.isEmpty
          ? "missing group name" : "bad character in group name '\(String(name))'", at: start)
    }
    return String(name)
  }

  private mutating func behind(_ start: Int, isNegated: Bool) throws(RegexError) -> RegexNode {
    let node = try closed(start)
    guard let width = node.width else {
      throw RegexError(message: "look-behind requires fixed-width pattern", position: nil)
    }
    return .look(node, isNegated: isNegated, behind: width)
  }

  private mutating func condition(_ start: Int) throws(RegexError) -> RegexNode {
    let place = position
    var group = number()
    if group == nil {
      let name = try name(until: ")")
      position -= 1
      group = names.first { $0.name == name }?.index
    }
    guard let group, group > 0, group <= groupCount, take(")" as Unicode.Scalar) else {
      throw error("invalid group reference", at: place)
    }
    let yes = try sequence()
    let no = take("|" as Unicode.Scalar) ? try sequence() : .empty
    guard take(")" as Unicode.Scalar) else {
      throw error("missing ), unterminated subpattern", at: start)
    }
    return .condition(group: group, yes, no)
  }

  /// `(?i)` for the rest, or `(?i:…)` for what is inside.
  private mutating func flagged(_ start: Int) throws(RegexError) -> RegexNode {
    var (added, removed): (RegexFlags, RegexFlags) = ([], [])
    var removes = false
    while let character = next {
      position += 1
      if let flag = RegexFlags.letters[character] {
        if removes { removed.insert(flag) } else { added.insert(flag) }
      } else if character == 0x2D, !removes {
        removes = true
      } else if character == 0x29, !removes {
        guard start == 0 else {
          throw error("global flags not at the start of the expression", at: start)
        }
        flags.formUnion(added)
        return .empty
      } else if character == 0x3A {
        let kept = flags
        flags = flags.union(added).subtracting(removed)
        let inside = flags
        defer { flags = kept }
        let node = try choice()
        _ = inside
        guard take(")" as Unicode.Scalar) else {
          throw error("missing ), unterminated subpattern", at: start)
        }
        return node
      } else {
        break
      }
    }
    throw error("unknown extension ?" + shown(text[min(start + 2, text.count - 1)]), at: start + 1)
  }

  private func shown(_ character: UInt32) -> String {
    Unicode.Scalar(character).map { String(Character($0)) } ?? "?"
  }
}

// Escapes and sets.
extension RegexParser {
  private static let plain: [UInt32: UInt32] = [
    0x6E: 10, 0x74: 9, 0x72: 13, 0x66: 12, 0x76: 11, 0x61: 7, 0x30: 0,
  ]

  private mutating func escape() throws(RegexError) -> RegexNode {
    guard let character = next else { throw error("bad escape (end of pattern)", at: position - 1) }
    position += 1
    switch Unicode.Scalar(character) {
    case "d", "D", "s", "S", "w", "W":
      return .set(RegexSet(categories: [.init(letter: character, flags: flags)], flags: flags))
    case "b": return .anchor(.wordEdge(flags))
    case "B": return .anchor(.noWordEdge(flags))
    case "A": return .anchor(.textStart)
    case "Z": return .anchor(.textEnd)
    default: break
    }
    if character &- 0x31 < 9 {
      position -= 1
      let start = position
      let group = number() ?? 0
      guard group <= groupCount else {
        throw error("invalid group reference \(group)", at: start)
      }
      guard !openGroups.contains(group) else {
        throw error("cannot refer to an open group", at: start)
      }
      return .reference(group, flags)
    }
    return .literal(try self.character(escapedBy: character), flags)
  }

  /// The character that an escape stands for, in sets and outside.
  private mutating func character(escapedBy letter: UInt32) throws(RegexError) -> UInt32 {
    if let known = Self.plain[letter] { return known }
    switch letter {
    case 0x78: return try hexadecimal(2)
    case 0x75: return try hexadecimal(4)
    case 0x55: return try hexadecimal(8)
    default:
      if (letter | 0x20) &- 0x61 < 26 {
        throw error("bad escape \\\(shown(letter))", at: position - 2)
      }
      return letter
    }
  }

  private mutating func hexadecimal(_ count: Int) throws(RegexError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let character = next, let scalar = Unicode.Scalar(character),
        let digit = Character(scalar).hexDigitValue
      else { throw error("incomplete escape", at: position) }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  /// What is between square brackets.
  private mutating func set() throws(RegexError) -> RegexSet {
    let start = position - 1
    var set = RegexSet(flags: flags)
    set.isNegated = take("^" as Unicode.Scalar)
    var isFirst = true
    while true {
      guard let character = next else { throw error("unterminated character set", at: start) }
      if character == 0x5D, !isFirst {
        position += 1
        return set
      }
      isFirst = false
      let place = position
      guard let low = try member(&set) else { continue }
      guard next == 0x2D, position + 1 < text.count, text[position + 1] != 0x5D else {
        set.ranges.append(low...low)
        continue
      }
      position += 1
      guard let high = try member(&set), high >= low else {
        throw error("bad character range", at: place)
      }
      set.ranges.append(low...high)
    }
  }

  /// The next character of a set; nil when it was a class, which is added.
  private mutating func member(_ set: inout RegexSet) throws(RegexError) -> UInt32? {
    let character = text[position]
    position += 1
    guard character == 0x5C else { return character }
    guard let letter = next else { throw error("unterminated character set") }
    position += 1
    switch Unicode.Scalar(letter) {
    case "d", "D", "s", "S", "w", "W":
      set.categories.append(.init(letter: letter, flags: flags))
      return nil
    case "b": return 8
    default: return try self.character(escapedBy: letter)
    }
  }
}

extension RegexNode {
  /// How many characters it matches, when that is always the same number.
  var width: Int? {
    switch self {
    case .empty, .anchor, .look: 0
    case .literal, .any, .set: 1
    case .sequence(let items):
      items.reduce(0 as Int?) { sum, item in
        item.width.flatMap { width in sum.map { $0 + width } }
      }
    case .choice(let branches):
      branches.dropFirst().reduce(branches.first?.width) { width, branch in
        width == branch.width ? width : nil
      }
    case .group(let node, _), .atomic(let node): node.width
    case .repeated(let node, let low, let high, _, _):
      low == high ? node.width.map { $0 * low } : nil
    case .reference, .condition: nil
    }
  }
}
