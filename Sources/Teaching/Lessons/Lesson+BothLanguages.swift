extension Lesson {
  /// The lesson for a mixed room: each stretch of prose with that of the translation below it.
  ///
  /// Where the translation is built otherwise, its words are left out.
  func beside(_ translation: Lesson) -> Lesson {
    var both = self
    both.title = title + "  " + translation.title
    both.introduction = introduction.beside(translation.introduction)
    guard steps.count == translation.steps.count else { return both }
    both.steps = zip(steps, translation.steps).map { one, two in
      var step = Step(id: one.id, title: one.title + "  " + two.title.withoutNumber, line: one.line)
      step.blocks = one.blocks.beside(two.blocks)
      step.solution = one.solution.beside(two.solution)
      step.hints = one.hints
      if one.hints.count == two.hints.count {
        step.hints = zip(one.hints, two.hints).map { $0.beside($1) }
      }
      return step
    }
    return both
  }
}

extension String {
  /// A heading without the `3. ` that it begins with.
  fileprivate var withoutNumber: String {
    let rest = drop { $0.isNumber }
    return rest.count < count && rest.hasPrefix(". ") ? String(rest.dropFirst(2)) : self
  }
}

extension [Lesson.Block] {
  fileprivate func beside(_ translation: [Lesson.Block]) -> [Lesson.Block] {
    let (ours, theirs) = (stretches, translation.stretches)
    guard ours.count == theirs.count else { return self }
    return zip(ours, theirs).flatMap { one, two in
      guard let task = one.last?.beside(two.last) else { return one + two.filter(\.isProse) }
      return Array(one.dropLast()) + two.filter(\.isProse) + [task]
    }
  }

  /// Prose and what follows it, up to the next prose.
  private var stretches: [[Lesson.Block]] {
    var result: [[Lesson.Block]] = [[]]
    for block in self {
      result[result.count - 1].append(block)
      if !block.isProse { result.append([]) }
    }
    return result
  }
}

extension Lesson.Block {
  fileprivate var isProse: Bool { if case .prose = self { true } else { false } }

  /// What is no prose, with what is said to wrong answers in both languages; nil for prose.
  fileprivate func beside(_ translation: Lesson.Block?) -> Lesson.Block? {
    switch (self, translation) {
    case (.prose, _): nil
    case (.task(.exercise(let one)), .task(.exercise(let two))?):
      .task(
        .exercise(
          Lesson.Exercise(
            setup: one.setup, check: one.check, mistakes: one.mistakes.beside(two.mistakes))))
    case (.task(.prediction(let one)), .task(.prediction(let two))?):
      .task(
        .prediction(
          Lesson.Prediction(answer: one.answer, mistakes: one.mistakes.beside(two.mistakes))))
    default: self
    }
  }
}

extension [Lesson.Mistake] {
  fileprivate func beside(_ translation: [Lesson.Mistake]) -> [Lesson.Mistake] {
    guard count == translation.count else { return self }
    return zip(self, translation).map { one, two in
      Lesson.Mistake(wrong: one.wrong, say: one.say + "\n" + two.say, example: one.example)
    }
  }
}
