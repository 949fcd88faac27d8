/// Tries a lesson as its author would have to: every transcript, check, solution and wrong answer.
public struct LessonVerifier {
  private let lesson: Lesson
  private let makeHost: () -> any LessonHost
  private var host: any LessonHost
  /// What a reader who solves everything will have typed, to get another session to the same point.
  private var inputs: [String] = []
  private var findings: Findings

  /// What is wrong with a lesson, and how its transcripts would be right.
  public struct Findings {
    public internal(set) var problems: [Lesson.Problem]
    /// The transcripts that show something else than their code does, as they should be.
    public internal(set) var corrections: [Transcript.Correction] = []
  }

  /// Plays a lesson to its end; each session that `makeHost` makes is new.
  public static func findings(
    in lesson: Lesson, makeHost: @escaping () -> any LessonHost
  ) -> Findings {
    var verifier = LessonVerifier(lesson: lesson, makeHost: makeHost)
    verifier.run()
    return verifier.findings
  }

  private init(lesson: Lesson, makeHost: @escaping () -> any LessonHost) {
    self.lesson = lesson
    self.makeHost = makeHost
    host = makeHost()
    findings = Findings(problems: lesson.problems)
  }

  private mutating func report(_ step: Lesson.Step, line: Int? = nil, _ message: String) {
    findings.problems.append(
      Lesson.Problem(line: line ?? step.line, message: step.id + ": " + message))
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
    var corrected = exchanges
    for (index, exchange) in exchanges.enumerated() {
      let output = perform(exchange.input)
      if isCompared && !Transcript.agrees(output, with: exchange.output) {
        report(step, line: line, "`\(exchange.input)` shows\n\(output)\nnot\n\(exchange.output)")
        corrected[index].output = output
      } else if !isCompared && exchange.output.isEmpty {
        corrected[index].output = output
      }
    }
    if corrected != exchanges {
      findings.corrections.append(Transcript.Correction(line: line, exchanges: corrected))
    }
  }

  private mutating func verify(_ prediction: Lesson.Prediction, _ step: Lesson.Step) {
    let checker = LessonChecker(host: host)
    if !checker.holds("close(\(prediction.answer), \(prediction.answer))") {
      report(step, "the answer \(prediction.answer) cannot be computed")
    }
    for (index, mistake) in prediction.mistakes.enumerated() {
      if checker.holds("close(\(prediction.answer), \(mistake.wrong))") {
        report(step, "\(mistake.wrong) is called wrong and is right")
      }
      let earlier = prediction.mistakes[..<index]
      if earlier.contains(where: { checker.holds("close(\($0.wrong), \(mistake.wrong))") }) {
        report(step, "the answer to \(mistake.wrong) stands behind another to the same guess")
      }
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
    if step.solution.isEmpty { report(step, "no solution") }
    for block in step.solution { replay(block, step) }
    if !LessonChecker(host: host).holds(exercise.check) {
      report(step, "the solution fails the check")
    }
  }
}
