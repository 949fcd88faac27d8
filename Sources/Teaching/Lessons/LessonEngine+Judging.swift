import Syntax

extension LessonEngine {
  /// What to say to an input during an exercise; nothing to one that only looks around.
  func judge(_ exercise: Lesson.Exercise, after input: String) -> Styled? {
    let checker = LessonChecker(host: host)
    if checker.holds(exercise.check) {
      current?.tries += 1
      let solution = currentStep?.solution ?? []
      let praise = Styled(template: "Right.", [], .good)
      return page([praise] + quoted(solution, after: input) + complete(.done))
    }
    if isLook(input) { return nil }
    current?.tries += 1
    let known = exercise.mistakes.first { checker.holds($0.wrong) }
    let reply = known.map { Styled(prose: $0.say) } ?? checker.shortfall(exercise.check)
    guard reply.plain != current?.lastReply else { return nil }
    current?.lastReply = reply.plain
    return reply.paragraphs(to: textWidth)
  }

  /// The next transcript runs, and what it computes is held against the guess.
  func reveal(_ prediction: Lesson.Prediction, guess: String) -> Styled {
    current?.tries += 1
    var parts = runTranscript()
    let checker = LessonChecker(host: host)
    let isRight = checker.holds("close(\(prediction.answer), \(guess))")
    if isRight {
      let praise = Styled(template: "You said {}: right.", [Styled(guess.trimmed, .number)], .good)
      parts.append(praise.wrapped(to: textWidth))
    } else {
      let known = prediction.mistakes.first { checker.holds("close(\($0.wrong), \(guess))") }
      let truth = Styled(checker.text(of: prediction.answer), .number)
      let reply = Styled(
        template: "You said {}; it is {}.", [Styled(guess.trimmed, .number), truth])
      let remark = known?.say ?? ""
      let gap: Styled = reply.plain.needsSpace(before: remark) ? " " : ""
      parts.append((reply + gap + Styled(prose: remark)).paragraphs(to: textWidth))
    }
    return page(parts + complete(isRight ? .right : .wrong))
  }

  /// Shows what follows the task up to and with the first transcript.
  private func runTranscript() -> [Styled] {
    var parts: [Styled] = []
    while let step = currentStep, let next = current.map({ $0.block + 1 }), next < step.blocks.count
    {
      if case .task = step.blocks[next] { break }
      parts.append(show(step.blocks[next]))
      current?.block += 1
      if case .transcript = step.blocks[next] { break }
    }
    return parts
  }

  /// A solution that is shown and not run; its code only where the reader's is another.
  private func quoted(_ blocks: [Lesson.Block], after input: String) -> [Styled] {
    blocks.map { block in
      guard case .transcript(let exchanges, _, _) = block else { return show(block) }
      let inputs = exchanges.map(\.input.trimmed)
      if let first = inputs.first, Self.squeezed(first) == Self.squeezed(input),
        inputs.dropFirst().allSatisfy(isLook)
      {
        return ""
      }
      let lines = inputs.map { Styled($0) }.joined("\n")
      return Styled(template: "One way to do it:", [], .dim) + "\n" + lines.indented(by: 4)
    }
  }

  private static func squeezed(_ input: String) -> String { input.filter { $0 != " " } }

  /// Whether an input is a value written down: an expression without names.
  func isLiteral(_ input: String) -> Bool { expression(input)?.isLiteral ?? false }

  /// Whether an input can change nothing: an expression that calls nothing, or prints.
  private func isLook(_ input: String) -> Bool {
    expression(input) != nil && (!input.contains("(") || input.hasPrefix("print("))
  }

  /// The expression that is all of an input.
  private func expression(_ input: String) -> Expression? {
    guard let source = SourceMap().add(name: "", text: input), let statements = try? parse(source),
      statements.count == 1, case .expression(let expression) = statements[0].kind
    else { return nil }
    return expression
  }

  /// `:lesson skip`: the solution runs, or what was to be predicted is shown.
  func skip() -> Styled {
    switch currentTask {
    case .exercise:
      let note = Styled(template: "Skipped. The solution was run:", [], .dim)
      return page([note] + (currentStep?.solution ?? []).map(show) + complete(.skipped))
    case .prediction: return page(runTranscript() + complete(.skipped))
    case nil: return page(advance())
    }
  }

  /// `:lesson back` and `:lesson reset`: the session as it was when the step began.
  func goBack(by count: Int) -> Styled {
    guard let current else { return noLesson }
    let step = max(0, min(current.step, current.lesson.steps.count - 1) - count)
    if current.snapshots.indices.contains(step) { host.restore(current.snapshots[step]) }
    self.current?.snapshots = Array(current.snapshots.prefix(step + 1))
    return page(enter(step))
  }

  var noLesson: Styled { Styled(template: "No lesson is under way: `:lesson list` shows them.") }
}

extension Expression {
  /// Whether the value is written down rather than looked up; the parser bounds its depth.
  fileprivate var isLiteral: Bool {
    switch kind {
    case .none, .bool, .integer, .float, .string: true
    case .tuple(let items), .list(let items): items.allSatisfy(\.isLiteral)
    case .unary(_, let operand): operand.isLiteral
    case .binary(_, let left, let right): left.isLiteral && right.isLiteral
    default: false
    }
  }
}
