/// A regular expression as instructions for `RegexMatcher`.
final class RegexProgram {
  enum Instruction {
    case literal(UInt32, ignoresCase: Bool)
    case any(matchesLineEnds: Bool)
    case set(RegexSet)
    case anchor(RegexAnchor)
    case reference(Int, ignoresCase: Bool)
    /// Goes on at `first`; if that fails, at `second`.
    case split(first: Int, second: Int)
    case jump(Int)
    /// Notes the position in a slot: 2n is where group n begins, 2n + 1 where it ends.
    case save(Int)
    /// Notes the position in a register at the start of a round of a loop.
    case mark(Int)
    /// Leaves a loop for `exit` when the last round matched nothing.
    case progress(Int, exit: Int)
    /// What follows up to `end` must match here, or must not; `behind` characters before.
    case look(isNegated: Bool, behind: Int?, end: Int)
    /// What follows up to `end` is matched once, and not tried otherwise.
    case atomic(end: Int)
    case condition(group: Int, otherwise: Int)
    /// The end of a look, of an atomic group, or of the whole.
    case accept
  }

  private(set) var instructions: [Instruction] = []
  private(set) var registerCount = 0
  let groupCount: Int
  let names: [(name: String, index: Int)]
  let flags: RegexFlags
  private static let mostInstructions = 200_000

  init(_ pattern: String, _ flags: RegexFlags) throws(RegexError) {
    var parser = RegexParser(pattern, flags)
    let node = try parser.parse()
    groupCount = parser.groupCount
    names = parser.names
    self.flags = parser.flags
    try emit(node)
    instructions.append(.accept)
  }

  private func add(_ instruction: Instruction) throws(RegexError) {
    guard instructions.count < Self.mostInstructions else {
      throw RegexError(message: "the pattern is too large", position: nil)
    }
    instructions.append(instruction)
  }

  private func emit(_ node: RegexNode) throws(RegexError) {
    switch node {
    case .empty: break
    case .literal(let character, let flags):
      try add(.literal(character, ignoresCase: flags.contains(.ignoreCase)))
    case .any(let flags): try add(.any(matchesLineEnds: flags.contains(.dotAll)))
    case .set(let set): try add(.set(set))
    case .anchor(let anchor): try add(.anchor(anchor))
    case .reference(let group, let flags):
      try add(.reference(group, ignoresCase: flags.contains(.ignoreCase)))
    case .sequence(let items): for item in items { try emit(item) }
    case .group(let node, let index):
      try add(.save(2 * index))
      try emit(node)
      try add(.save(2 * index + 1))
    case .choice(let branches): try emitChoice(branches)
    case .repeated(let node, let low, let high, let isLazy, let isPossessive):
      if isPossessive {
        try emit(.atomic(.repeated(node, low: low, high: high, isLazy: false, isPossessive: false)))
      } else {
        try emitRepeat(node, low, high, isLazy)
      }
    case .look(let node, let isNegated, let behind):
      try enclosed(node) { .look(isNegated: isNegated, behind: behind, end: $0) }
    case .atomic(let node): try enclosed(node) { .atomic(end: $0) }
    case .condition(let group, let yes, let no): try emitCondition(group, yes, no)
    }
  }

  /// A part with an end of its own.
  private func enclosed(
    _ node: RegexNode, _ head: (Int) -> Instruction
  ) throws(RegexError) {
    let start = instructions.count
    try add(.accept)
    try emit(node)
    try add(.accept)
    instructions[start] = head(instructions.count)
  }

  private func emitChoice(_ branches: [RegexNode]) throws(RegexError) {
    var jumps: [Int] = []
    for (place, branch) in branches.enumerated() {
      guard place < branches.count - 1 else {
        try emit(branch)
        break
      }
      let split = instructions.count
      try add(.accept)
      try emit(branch)
      jumps.append(instructions.count)
      try add(.accept)
      instructions[split] = .split(first: split + 1, second: instructions.count)
    }
    for jump in jumps { instructions[jump] = .jump(instructions.count) }
  }

  private func emitRepeat(
    _ node: RegexNode, _ low: Int, _ high: Int?, _ isLazy: Bool
  ) throws(RegexError) {
    for _ in 0..<low { try emit(node) }
    guard let high else { return try emitLoop(node, isLazy) }
    var splits: [Int] = []
    for _ in low..<max(low, high) {
      splits.append(instructions.count)
      try add(.accept)
      try emit(node)
    }
    for split in splits { instructions[split] = fork(split + 1, instructions.count, isLazy) }
  }

  private func emitLoop(_ node: RegexNode, _ isLazy: Bool) throws(RegexError) {
    let register = registerCount
    registerCount += 1
    let split = instructions.count
    try add(.accept)
    try add(.mark(register))
    try emit(node)
    let check = instructions.count
    try add(.accept)
    try add(.jump(split))
    instructions[check] = .progress(register, exit: instructions.count)
    instructions[split] = fork(split + 1, instructions.count, isLazy)
  }

  private func fork(_ inside: Int, _ outside: Int, _ isLazy: Bool) -> Instruction {
    isLazy ? .split(first: outside, second: inside) : .split(first: inside, second: outside)
  }

  private func emitCondition(
    _ group: Int, _ yes: RegexNode, _ no: RegexNode
  ) throws(RegexError) {
    let start = instructions.count
    try add(.accept)
    try emit(yes)
    let jump = instructions.count
    try add(.accept)
    instructions[start] = .condition(group: group, otherwise: instructions.count)
    try emit(no)
    instructions[jump] = .jump(instructions.count)
  }
}
