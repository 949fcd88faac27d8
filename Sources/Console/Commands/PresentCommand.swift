import Teaching

extension Command {
  nonisolated(unsafe) static let present: Command = .init(
    "present", "FILE | on | off", summary: "play a Markdown file, or just look well on a projector",
    details: """
      The inputs of a lesson or of a session saved as Markdown are typed for you into the ordinary \
      prompt: Enter or Page Down on an empty line types the next one and stops, Enter runs it, Esc \
      completes it at once, Page Up takes the step before back. Typing yourself is always possible. \
      `:demo` tells more. `on` changes the look alone: strong colours, at most 70 columns.
      """,
    example: [":present on", ":present off"]
  ) { session, words in
    switch try words.required(by: present) {
    case "on":
      session.settings.presents = true
      session.show(Styled(template: "Strong colours, 70 columns: `:present off` ends it.") + "\n")
    case "off":
      session.endDemo()
      session.show(Styled(template: "The look is the usual one.") + "\n")
    case let file:
      try DemoOptions(
        file: file, notes: nil, charactersPerSecond: Typist.Pace().charactersPerSecond,
        automaticSeconds: nil, isRehearsal: false
      ).begin(in: session)
    }
    return .done
  }

  nonisolated(unsafe) static let demo: Command = .init(
    "demo", "[goto N | list | sync [--keep] | off]", summary: "move in the demo under way",
    details: """
      `goto 5` goes to a step: back to what the session held then, or ahead by running what lies \
      between. `sync` gives the names the values that the script expects, after questions and \
      experiments; with --keep the names that you added stay. `list` shows the steps.
      """,
    example: [":present Lessons/04-c-equals-a-times-b/lesson.md", ":demo goto 3", ":demo list"]
  ) { session, words in
    guard let demo = session.demo else {
      throw CommandFailure("no demo is under way: `:present FILE` begins one")
    }
    let parts = words.text.split(separator: " ").map(String.init)
    switch parts.first {
    case nil: session.show(keys.wrapped(to: session.settings.width) + "\n")
    case "list": session.show(demo.list(width: session.settings.width) + "\n")
    case "sync": demo.sync(keeping: words.has("--keep"))
    case "off": session.endDemo()
    case "goto":
      guard parts.count == 2, let number = Int(parts[1]), 1...demo.script.steps.count ~= number
      else {
        throw CommandFailure("`:demo goto` takes a step from 1 to \(demo.script.steps.count)")
      }
      if !demo.go(to: number - 1) { return .interrupted }
    default: throw CommandFailure("usage: :demo \(Command.demo.usage)")
    }
    return .done
  }

  private static var keys: Styled {
    Styled(
      template: """
        Enter or Page Down types the next input, Enter runs it, Esc completes it at once, Page Up takes \
        a step back, Ctrl-C drops the line; `:demo goto N`, `:demo list`, `:demo sync`, `:demo off`
        """)
  }
}

extension Session {
  /// Ends the demo, and the look that goes with it.
  func endDemo() {
    demo = nil
    settings.presents = false
  }
}
