/// Runs a `RegexProgram` on a text: it tries, remembers where it could have gone on otherwise, and
/// goes back there when it fails.
///
/// The memory of choices is a stack of its own, so that no text overflows the native one, and the
/// number of steps is bounded: some patterns would take for ever.
struct RegexMatcher {
  private let program: RegexProgram
  private let text: [UInt32]
  private let end: Int
  /// Where the groups begin and end; −1 for those that did not take part.
  private(set) var slots: [Int]
  private var registers: [Int]
  private var stack: [Entry] = []
  private var steps = 0
  private static let mostSteps = 20_000_000

  /// A choice to go back to, or a change to take back on the way there.
  private enum Entry {
    case choice(instruction: Int, position: Int)
    case slot(Int, old: Int)
    case register(Int, old: Int)
  }

  init(_ program: RegexProgram, _ text: [UInt32], end: Int) {
    self.program = program
    self.text = text
    self.end = end
    slots = Array(repeating: -1, count: 2 * (program.groupCount + 1))
    registers = Array(repeating: -1, count: program.registerCount)
  }

  /// What a match must be besides.
  enum Demand { case none, toEnd, notEmpty }

  /// Whether the pattern matches at a position.
  mutating func matches(at start: Int, _ demand: Demand) throws(Raised) -> Bool {
    for index in slots.indices { slots[index] = -1 }
    stack.removeAll(keepingCapacity: true)
    guard let finish = try run(0, start, demand) else { return false }
    slots[0] = start
    slots[1] = finish
    return true
  }

  /// Runs from an instruction to the accepting one; nil when nothing matches.
  private mutating func run(
    _ first: Int, _ start: Int, _ demand: Demand = .none
  ) throws(Raised) -> Int? {
    let floor = stack.count
    var (pc, position) = (first, start)
    while true {
      steps += 1
      if steps & 0xFFFF == 0 { try checkPatience() }
      var matched = true
      switch program.instructions[pc] {
      case .accept:
        switch demand {
        case .none: return position
        case .toEnd: matched = position == end
        case .notEmpty: matched = position != start
        }
        if matched { return position }
      case .literal(let character, let ignoresCase):
        matched = position < end && isEqual(text[position], character, ignoresCase)
        position += 1
        pc += 1
      case .any(let matchesLineEnds):
        matched = position < end && (matchesLineEnds || text[position] != 10)
        position += 1
        pc += 1
      case .set(let set):
        matched = position < end && set.contains(text[position])
        position += 1
        pc += 1
      case .anchor(let anchor):
        matched = holds(anchor, position)
        pc += 1
      case .reference(let group, let ignoresCase):
        let length = reference(group, position, ignoresCase)
        matched = length != nil
        position += length ?? 0
        pc += 1
      case .split(let first, let second):
        stack.append(.choice(instruction: second, position: position))
        pc = first
      case .jump(let target): pc = target
      case .save(let slot):
        stack.append(.slot(slot, old: slots[slot]))
        slots[slot] = position
        pc += 1
      case .mark(let register):
        stack.append(.register(register, old: registers[register]))
        registers[register] = position
        pc += 1
      case .progress(let register, let exit):
        pc = registers[register] == position ? exit : pc + 1
      case .look(let isNegated, let behind, let next):
        matched = try look(pc + 1, position - (behind ?? 0), isNegated)
        pc = next
      case .atomic(let next):
        let height = stack.count
        if let finish = try run(pc + 1, position) {
          forgetChoices(above: height)
          position = finish
          pc = next
        } else {
          matched = false
        }
      case .condition(let group, let otherwise):
        pc = slots[2 * group + 1] >= 0 ? pc + 1 : otherwise
      }
      if matched { continue }
      guard let choice = backtrack(to: floor) else { return nil }
      (pc, position) = choice
    }
  }

  private func checkPatience() throws(Raised) {
    try Runtime.poll()
    guard steps < Self.mostSteps, stack.count < 1 << 25 else {
      throw Raised(.runtimeError, "the pattern tries too many ways to match this text").noting(
        "nested repetitions such as (a+)+ do so: make the pattern more definite")
    }
  }

  /// The last choice above `floor`, with all changes since then taken back.
  private mutating func backtrack(to floor: Int) -> (Int, Int)? {
    while stack.count > floor, let entry = stack.popLast() {
      switch entry {
      case .choice(let instruction, let position): return (instruction, position)
      case .slot(let slot, let old): slots[slot] = old
      case .register(let register, let old): registers[register] = old
      }
    }
    return nil
  }

  /// Drops choices, but keeps what must be taken back.
  private mutating func forgetChoices(above height: Int) {
    let kept = stack[height...].filter { entry in
      if case .choice = entry { false } else { true }
    }
    stack.removeSubrange(height...)
    stack.append(contentsOf: kept)
  }

  private mutating func look(
    _ first: Int, _ start: Int, _ isNegated: Bool
  ) throws(Raised) -> Bool {
    guard start >= 0 else { return isNegated }
    let height = stack.count
    let found = try run(first, start) != nil
    if found, !isNegated {
      forgetChoices(above: height)
    } else if found {
      while backtrack(to: height) != nil {}
    }
    return found != isNegated
  }

  private func isEqual(_ a: UInt32, _ b: UInt32, _ ignoresCase: Bool) -> Bool {
    a == b || ignoresCase && (RegexSet.swapped(a) == b || RegexSet.swapped(b) == a)
  }

  /// The length of a group's text when it stands here again.
  private func reference(_ group: Int, _ position: Int, _ ignoresCase: Bool) -> Int? {
    let (start, finish) = (slots[2 * group], slots[2 * group + 1])
    guard start >= 0, finish >= start, finish - start <= end - position else { return nil }
    for offset in 0..<(finish - start)
    where !isEqual(text[start + offset], text[position + offset], ignoresCase) {
      return nil
    }
    return finish - start
  }

  private func holds(_ anchor: RegexAnchor, _ position: Int) -> Bool {
    switch anchor {
    case .textStart: position == 0
    case .textEnd: position == end
    case .lineStart: position == 0 || text[position - 1] == 10
    case .lineEnd: position == end || text[position] == 10
    case .lastLineEnd: position == end || position == end - 1 && text[position] == 10
    case .wordEdge(let flags): isEdge(position, flags)
    case .noWordEdge(let flags): end > 0 && !isEdge(position, flags)
    }
  }

  private func isEdge(_ position: Int, _ flags: RegexFlags) -> Bool {
    let before = position > 0 && RegexSet.isWord(text[position - 1], flags)
    let after = position < end && RegexSet.isWord(text[position], flags)
    return before != after
  }
}
