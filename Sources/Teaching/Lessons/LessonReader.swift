/// Reads the Markdown of a lesson, line by line: front matter, headings with ids, paragraphs, lists,
/// fences, directives in HTML comments, hints and solutions in `<details>`.
struct LessonReader {
  var lesson = Lesson()
  private let lines: [Substring]
  private var next = 0
  /// Where blocks go: the step or one of its folded parts.
  private var part = Part.body
  var isRandom = false
  private var paragraph: [Substring] = []

  private enum Part { case body, hint, solution }

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
  }

  mutating func read() {
    readFrontMatter()
    while let line = take() { read(line) }
    endParagraph()
    if part != .body { report("<details> is not closed") }
    if lesson.id.isEmpty { report("the front matter has no id") }
    if lesson.title.isEmpty { report("the lesson has no title") }
  }

  mutating func take() -> Substring? {
    guard next < lines.count else { return nil }
    next += 1
    return lines[next - 1]
  }

  mutating func report(_ message: String) {
    lesson.problems.append(Lesson.Problem(line: next, message: message))
  }

  private mutating func readFrontMatter() {
    guard lines.first == "---" else { return report("a lesson begins with front matter: ---") }
    next = 1
    while let line = take(), line != "---" {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmed }
      guard parts.count == 2 else {
        report("front matter has lines of the form `key: value`")
        continue
      }
      switch parts[0] {
      case "id": lesson.id = parts[1]
      case "needs": lesson.needs = parts[1].split(separator: ",").map { $0.trimmed }
      case "minutes": lesson.minutes = Int(parts[1]) ?? 0
      case "format": if parts[1] != "1" { report("only format 1 is known") }
      default: report("unknown key \(parts[0])")
      }
    }
  }

  private mutating func read(_ line: Substring) {
    let text = line.trimmed
    if text.hasPrefix("```") {
      endParagraph()
      readFence(language: String(text.dropFirst(3)))
    } else if text.hasPrefix("<!--") {
      endParagraph()
      readComment(text)
    } else if text.hasPrefix("#") {
      endParagraph()
      readHeading(text)
    } else if text.hasPrefix("<details>") {
      endParagraph()
      openDetails(text)
    } else if text == "</details>" {
      endParagraph()
      part = .body
    } else if text.isEmpty {
      endParagraph()
    } else {
      if text.hasPrefix("- ") || text.hasPrefix("* ") { endParagraph() }
      paragraph.append(line)
    }
  }

  // MARK: Blocks

  mutating func add(_ block: Lesson.Block) {
    guard let step = lesson.steps.indices.last else { return lesson.introduction.append(block) }
    switch part {
    case .body: lesson.steps[step].blocks.append(block)
    case .solution: lesson.steps[step].solution.append(block)
    case .hint: lesson.steps[step].hints[lesson.steps[step].hints.count - 1].append(block)
    }
  }

  private mutating func endParagraph() {
    guard let first = paragraph.first else { return }
    let isItem = first.hasPrefix("- ") || first.hasPrefix("* ")
    add(.prose(paragraph.map(\.trimmed).joinedAsProse, hanging: isItem ? 2 : 0))
    paragraph = []
  }

  private mutating func readHeading(_ text: String) {
    let level = text.prefix { $0 == "#" }.count
    var title = text.dropFirst(level).trimmed
    if level == 1 {
      if !lesson.title.isEmpty { report("a lesson has one title") }
      lesson.title = title
      return
    }
    guard level == 2 else { return add(.prose("**" + title + "**", hanging: 0)) }
    var id = ""
    if title.hasSuffix("}"), let open = title.lastIndex(of: "{") {
      id = title[open...].dropFirst(2).dropLast().trimmed
      title = title[..<open].trimmed
    }
    if id.isEmpty { report("a step needs an id: ## Title {#id}") }
    if lesson.steps.contains(where: { $0.id == id }) { report("two steps have the id \(id)") }
    part = .body
    lesson.steps.append(Lesson.Step(id: id, title: title, line: next))
  }

  private mutating func openDetails(_ text: String) {
    guard let step = lesson.steps.indices.last else {
      return report("<details> before the first step")
    }
    if part != .body { report("<details> inside <details>") }
    // The two words a reader sees on a page are those of the lesson's language.
    if text.contains("<summary>Solution") || text.contains("<summary>答案") {
      part = .solution
    } else if text.contains("<summary>Hint") || text.contains("<summary>提示") {
      part = .hint
      lesson.steps[step].hints.append([])
    } else {
      report("a <summary> is Hint or Solution (提示 or 答案)")
    }
  }

  private mutating func readFence(language: String) {
    let start = next
    var body: [Substring] = []
    while let line = take() {
      if line.trimmed == "```" { break }
      body.append(line)
    }
    if next == lines.count && lines.last?.trimmed != "```" { report("a fence is not closed") }
    guard language == "pycon" else { return add(.code(body.joined(separator: "\n"))) }
    let exchanges = Transcript.exchanges(body)
    if exchanges.isEmpty { report("a transcript has no >>> line") }
    add(.transcript(exchanges, isCompared: !isRandom, line: start))
    isRandom = false
  }
}

extension Lesson {
  /// Reads the text of a lesson file; what is wrong with it is in `problems`.
  public init(markdown: String) {
    var reader = LessonReader(markdown)
    reader.read()
    self = reader.lesson
  }
}
