/// Tries a lesson as its author would have to: every transcript, check, solution and wrong answer.
public struct LessonVerifier {
  private let lesson: Lesson
  private let makeHost: () -> any LessonHost
  private var host: any LessonHost
  /// What a reader who solves everything will have typed, to get another session to the same point.
  private var inputs: [String] = []
  private var problems: [Lesson.Problem]

  /// What is wrong with a lesson; each session that `makeHost` makes is new.
  public static func problems(
    of lesson: Lesson, makeHost: @escaping () -> any LessonHost
  ) -> [Lesson.Problem] {
    var verifier = LessonVerifier(lesson: lesson, makeHost: makeHost)
    verifier.run()
    return verifier.problems
  }

  private init(lesson: Lesson, makeHost: @escaping () -> any LessonHost) {
    self.lesson = lesson
    self.makeHost = makeHost
    host = makeHost()
    problems = lesson.problems
  }

  private mutating func report(_ step: Lesson.Step, line: Int = 0, _ message: String) {
    problems.append(Lesson.Problem(line: line, message: step.id + ": " + message))
  }

  private mutating func run() {
    for (index, step) in lesson.steps.enumerated() {
      let count = step.blocks.count { if case .task = $0 { true } else { false } }
      if count > 1 { report(step, "more than one task") }
      if count == 0 && index < lesson.steps.count - 1 { report(step, "nothing to do") }
      var pending: Lesson.Prediction?
      for block in step.blocks {
        switch block {
        case .transcript: replay(block, step)
        case .task(.prediction(let prediction)): pending = prediction
        case .task(.exercise(let exercise)): solve(exercise, step)
        case .prose, .code, .note: break
        }
        if case .transcript = block, let prediction = pending {
          verify(prediction, step)
          pending = nil
        }
      }
      if pending != nil { report(step, "no transcript shows what was to be predicted") }
    }
  }

  private mutating func perform(_ input: String) -> String {
    inputs.append(input)
    return host.perform(input).plain
  }

  private mutating func replay(_ block: Lesson.Block, _ step: Lesson.Step) {
    guard case .transcript(let exchanges, let isCompared, let line) = block else { return }
    for exchange in exchanges {
      let output = perform(exchange.input)
      if isCompared && !Transcript.agrees(output, with: exchange.output) {
        report(step, line: line, "`\(exchange.input)` shows\n\(output)\nnot\n\(exchange.output)")
      }
    }
  }

  private mutating func verify(_ prediction: Lesson.Prediction, _ step: Lesson.Step) {
    let checker = LessonChecker(host: host)
    if !checker.holds("close(\(prediction.answer), \(prediction.answer))") {
      report(step, "the answer \(prediction.answer) cannot be computed")
    }
    for mistake in prediction.mistakes
    where checker.holds("close(\(prediction.answer), \(mistake.wrong))") {
      report(step, "\(mistake.wrong) is called wrong and is right")
    }
  }

  private mutating func solve(_ exercise: Lesson.Exercise, _ step: Lesson.Step) {
    if let setup = exercise.setup { _ = perform(setup) }
    if LessonChecker(host: host).holds(exercise.check) { report(step, "done before it is begun") }
    for (index, mistake) in exercise.mistakes.enumerated() {
      guard let example = mistake.example else {
        report(step, "no example makes the mistake \(mistake.wrong)")
        continue
      }
      let other = makeHost()
      for input in inputs + [example] { _ = other.perform(input) }
      let checker = LessonChecker(host: other)
      if checker.holds(exercise.check) { report(step, "`\(example)` passes the check") }
      if exercise.mistakes.firstIndex(where: { checker.holds($0.wrong) }) != index {
        report(step, "`\(example)` does not reach the answer to \(mistake.wrong)")
      }
    }
    for block in step.solution { replay(block, step) }
    if !LessonChecker(host: host).holds(exercise.check) {
      report(step, "the solution fails the check")
    }
  }
}

extension Lesson {
  /// Where the code of two translations differs; the words may.
  public func codeDifferences(from other: Lesson) -> [String] {
    var result: [String] = []
    if id != other.id { result.append("id") }
    if steps.map(\.id) != other.steps.map(\.id) { return result + ["the steps' ids"] }
    for (one, two) in zip(steps, other.steps) {
      if one.code != two.code { result.append(one.id) }
      if one.hints.count != two.hints.count { result.append(one.id + ": hints") }
    }
    return result
  }
}

extension Lesson.Step {
  /// All that is to be the same in every language.
  fileprivate var code: [String] {
    (blocks + hints.joined() + solution).compactMap { block in
      switch block {
      case .prose, .note: nil
      case .code(let text): text
      case .transcript(let exchanges, let isCompared, _):
        "\(isCompared)" + exchanges.map { $0.input + "\n" + $0.output }.joined()
      case .task(.exercise(let exercise)):
        ([exercise.setup ?? "", exercise.check] + exercise.mistakes.map(\.code)).joined(
          separator: "\n")
      case .task(.prediction(let prediction)):
        ([prediction.answer] + prediction.mistakes.map(\.code)).joined(separator: "\n")
      }
    }
  }
}

extension Lesson.Mistake {
  fileprivate var code: String { wrong + "\n" + (example ?? "") }
}
