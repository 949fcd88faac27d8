import Teaching
import TestSupport
import Testing

/// What the README shows is what the program does.
@Suite(.alone) struct ReadmeTests {
  @Test("The transcripts of the README are true")
  func transcripts() throws {
    let transcripts = Transcript.all(inMarkdown: try Project.text("README.md"))
    #expect(transcripts.count >= 4)
    let faults = TestSession.evaluated {
      transcripts.flatMap { line, exchanges in
        let session = TestSession()
        return exchanges.compactMap { exchange in
          let shown = session.run(exchange.input).shown
          return Transcript.agrees(shown, with: exchange.output)
            ? nil : "line \(line): `\(exchange.input)` shows\n\(shown)"
        }
      }
    }
    #expect(faults?.joined(separator: "\n") == "")
  }

  @Test("The command lines of the README do what they show")
  func commandLines() throws {
    var isOpen = false
    var lines: [(command: String, shown: String)] = []
    for line in try Project.text("README.md").split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("```") {
        isOpen = line == "```console"
      } else if isOpen, line.hasPrefix("$ ") {
        lines.append((String(line.dropFirst(2)), ""))
      } else if isOpen {
        lines[lines.count - 1].shown += line + "\n"
      }
    }
    #expect(lines.count >= 4)
    for (command, shown) in lines {
      let outcome = try Outcome.of(shell: "{ \(command); } 2>&1")
      #expect(
        Transcript.agrees(outcome.output, with: shown), "`\(command)` shows\n\(outcome.output)")
    }
  }
}
