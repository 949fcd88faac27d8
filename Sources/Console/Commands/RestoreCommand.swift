import Teaching

extension Command {
  nonisolated(unsafe) static let restore: Command = .init(
    "restore", "[N] [--list]", summary: "bring back what was typed at a prompt that is gone",
    details: """
      Everything that a prompt accepts is kept in a journal first, so that a closed window or a \
      killed process loses nothing. Alone it lists the journals. With a number it runs their inputs \
      again, without showing what they show; --list shows the inputs instead.
      """,
    example: [":restore"]
  ) { session, words in
    let entries = JournalFolder(environment: Terminal.environment)?.entries() ?? []
    guard !words.text.isEmpty else {
      session.show(list(entries, width: session.settings.width))
      return .done
    }
    guard let number = Int(words.text), entries.indices.contains(number - 1) else {
      throw CommandFailure("`:restore` lists what can be brought back; `:restore 1` is the latest")
    }
    let entry = entries[number - 1]
    if words.has("--list") {
      session.show(entry.inputs.map(prompted).joined("\n") + "\n")
      return .done
    }
    return bringBack(entry, in: session)
  }

  private static func list(_ entries: [JournalEntry], width: Int) -> Styled {
    if entries.isEmpty { return Styled(template: "There is nothing to bring back.") + "\n" }
    let rows = entries.enumerated().map { index, entry in
      [
        Styled(String(index + 1), .number), Styled(entry.moment),
        Styled(template: "{} inputs", [Styled(String(entry.inputs.count), .number)]),
        entry.hasEnded ? Styled(template: "left", [], .dim) : Styled(template: "cut off", [], .bad),
        Styled((entry.inputs.last ?? "").firstLine, .name),
      ]
    }
    let lines = columns(rows, gap: 2).map { $0.truncated(to: width) }
    let end = Styled(template: "`:restore 1` runs the inputs of the latest again.", [], .dim)
    return lines.joined("\n") + "\n" + end + "\n"
  }

  private static func bringBack(_ entry: JournalEntry, in session: Session) -> Session.Outcome {
    var work = Restoration()
    let isWhole = work.run(entry, in: session)
    if isWhole { entry.settle() }
    let count = Styled(String(work.count), .number)
    session.show(Styled(template: "{} inputs are back.", [count], .good) + "\n")
    for input in work.failed {
      let text = Styled(input.firstLine, .name)
      session.show(Styled(template: "This one failed now: {}", [text]) + "\n")
    }
    for input in work.interrupted {
      let text = Styled(input.firstLine, .name)
      session.show(Styled(template: "Left out, since Ctrl-C had ended it: {}", [text]) + "\n")
    }
    if let input = work.unfinished {
      session.offered = input
      session.show(Styled(template: "This one was running; Enter runs it again:") + "\n")
    }
    return isWhole ? .done : .interrupted
  }

  private static func prompted(_ input: String) -> Styled {
    let lines = input.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      Styled(index == 0 ? ">>> " : "... ", .dim) + Styled(String(line))
    }.joined("\n")
  }
}
