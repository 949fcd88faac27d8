import Foundation
import TestSupport
import Testing

@testable import Console

/// Nothing that a prompt accepted is lost, however it ends.
@Suite(.serialized) struct JournalTests {
  /// The inputs of the scripted session, as the journal has them: the prompt indents blocks.
  private static let inputs: [String] = {
    let turns = (1...6).flatMap { turn in
      [
        "total = total + \(turn)", "print('turn', \(turn))", "x = x * 1.5 + total",
        "for i in range(3):\n    total += i\n    ", "名字 = '蒲公英' * \(turn)",
      ]
    }
    return ["total = 0", "x = to_tensor([1.0, 2.0])"] + turns
  }()

  /// What a user types for them.
  private static let typed = inputs.map {
    $0.replacing("\n    ", with: "\r") + "\r"
  }

  /// What `total` is after so many inputs.
  private static func total(after count: Int) -> Int {
    inputs.prefix(count).reduce(0) { sum, input in
      if input.hasPrefix("for") { return sum + 3 }
      return sum + (input.hasPrefix("total = total + ") ? Int(input.dropFirst(16)) ?? 0 : 0)
    }
  }

  private static let kills =
    Int(ProcessInfo.processInfo.environment["DANDELION_KILLS"] ?? "") ?? 200

  private static let accepted = Array("\u{1B}[?2004l".utf8)

  /// How often the screen has shown that an input was accepted.
  private func acceptedCount(_ sent: [UInt8]) -> Int {
    sent.indices.count { sent[$0...].starts(with: Self.accepted) }
  }

  private func prompt(_ home: String, _ journal: String) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(home: home, environment: ["DANDELION_JOURNAL": journal])
    try #require(terminal.shows(">>>"), "\(terminal.lines)")
    return terminal
  }

  /// How long the whole script takes on this machine.
  private func duration(_ home: String) throws -> Double {
    let terminal = try prompt(home, home + "/whole")
    let start = ContinuousClock.now
    terminal.type(Self.typed.joined() + "'the end'\r")
    try #require(terminal.wait(seconds: 60) { $0.suffix(2) == ["'the end'", ">>>"] })
    let elapsed = ContinuousClock.now - start
    #expect(terminal.leave() == .exit(0))
    let whole = try #require(JournalFolder(path: home + "/whole").entries().first)
    #expect(whole.inputs.dropLast() == Self.inputs[...] && whole.hasEnded)
    return Double(elapsed.components.attoseconds) * 1e-18 + Double(elapsed.components.seconds)
  }

  @Test("A prompt that is killed at a random moment has lost no line that it accepted")
  func killed() throws {
    try Project.inEmptyFolder { home in
      let duration = try duration(home)
      var dice = Dice(seed: UInt64(Date().timeIntervalSince1970))
      var counts: Set<Int> = []
      for round in 0..<Self.kills {
        let journal = home + "/\(round)"
        let terminal = try prompt(home, journal)
        let process = terminal.processID
        let moment = UInt32(duration * 1e6 * Double(dice.below(1000)) / 1000)
        Thread.detachNewThread {
          usleep(moment)
          kill(process, SIGKILL)
        }
        terminal.type(Self.typed.joined())
        _ = terminal.wait(seconds: Double(moment) / 1e6) { _ in false }
        #expect(terminal.end(within: 60) == .signal(SIGKILL))
        let seen = acceptedCount(terminal.sent)
        let kept = JournalFolder(path: journal).entries().first?.inputs ?? []
        #expect(kept == Array(Self.inputs.prefix(kept.count)))
        #expect(kept.count == seen || kept.count == seen + 1, "\(seen) seen, \(kept.count) kept")
        counts.insert(kept.count)
        if round % 20 == 0 { try expectRestored(kept.count, home, journal) }
      }
      #expect(Self.kills < 50 || counts.count > 8, "killed after \(counts.sorted()) inputs")
    }
  }

  /// `:restore` in a new prompt brings the variables back, but for what was just running.
  private func expectRestored(_ count: Int, _ home: String, _ journal: String) throws {
    guard count > 1 else { return }
    let terminal = try prompt(home, journal)
    #expect(terminal.lines.contains { $0.hasPrefix("The last session was cut off") })
    terminal.type(":restore 1\r")
    #expect(terminal.wait { $0.contains { $0.hasSuffix("inputs are back.") } })
    terminal.settle()
    if terminal.lines.last != ">>>" { terminal.type("\u{03}") }
    #expect(terminal.shows(">>>"))
    terminal.type("total\r")
    let possible = [Self.total(after: count), Self.total(after: count - 1)].map(String.init)
    #expect(
      terminal.wait { $0.last == ">>>" && possible.contains($0.dropLast().last ?? "") },
      "\(terminal.lines), not \(possible)")
    #expect(terminal.leave() == .exit(0))
  }

  @Test("Prompts that are open at once keep a journal each, and see only those that are over")
  func severalAtOnce() throws {
    try Project.inEmptyFolder { home in
      let terminals = try (0..<3).map { _ in try prompt(home, home + "/journals") }
      for (index, terminal) in terminals.enumerated() {
        terminal.type("mine = \(index)\r")
        #expect(terminal.shows(">>>"))
        terminal.settle()
      }
      let folder = JournalFolder(path: home + "/journals")
      #expect(folder.entries().isEmpty)
      terminals[0].send(SIGKILL)
      terminals[1].send(SIGHUP)
      #expect(terminals[0].end() == .signal(SIGKILL))
      #expect(terminals[1].end() == .signal(SIGHUP))
      #expect(Set(folder.entries().flatMap(\.inputs)) == ["mine = 0", "mine = 1"])
      terminals[2].type(":restore\r")
      #expect(terminals[2].wait { $0.count { $0.contains("cut off") } == 2 })
      #expect(terminals[2].leave() == .exit(0))
      #expect(folder.entries().count { $0.hasEnded } == 1)
    }
  }

  @Test("Old journals go, lines that were half written do not matter")
  func isRobust() throws {
    try Project.inEmptyFolder { home in
      let folder = JournalFolder(path: home)
      for number in 0..<JournalFolder.capacity + 5 {
        let text = "seed 1\n\"n = \(number)\"\ndone\n\"half writ"
        let name = "20260101-0000\(number + 10)-1.journal"
        try text.write(toFile: home + "/" + name, atomically: true, encoding: .utf8)
      }
      folder.clean()
      let entries = folder.entries()
      #expect(entries.count == JournalFolder.capacity)
      #expect(entries.first?.inputs == ["n = \(JournalFolder.capacity + 4)"])
      #expect(entries.first?.moment.hasPrefix("2026-01-01 00:00") == true)
      #expect(entries.first?.hasEnded == false)
    }
  }
}
