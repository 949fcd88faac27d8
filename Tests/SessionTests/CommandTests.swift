import Autograd
import Library
import TestSupport
import Testing

@testable import Console

/// What the help promises of commands and names.
@Suite(.alone) struct CommandTests {
  @Test("The example of every command runs", arguments: Command.all.map(\.name))
  func exampleRuns(_ name: String) throws {
    let replies = TestSession.evaluated {
      let session = TestSession()
      let command = Command.all.first { $0.name == name }
      return command?.example.map { input in (input, session.run(input)) } ?? []
    }
    let rows = try #require(replies)
    #expect(!rows.isEmpty)
    for (input, (outcome, shown)) in rows {
      #expect(outcome == (name == "quit" ? .leave(0) : .done), "\(input): \(shown)")
    }
    if name != "quit" { #expect(rows.last?.1.shown != "") }
  }

  @Test("Help knows every command, every operator and every name that a prompt offers")
  func helpIsComplete() throws {
    let silent = TestSession.evaluated {
      let session = TestSession()
      let names =
        Command.all.map { ":" + $0.name } + Operator.table.map(\.name)
        + Library.promptNames
      return names.filter { name in
        let (outcome, shown) = session.run(":help " + name)
        return outcome != .done || !shown.contains("\n")
      }
    }
    #expect(silent == [])
  }

  @Test("The overview lists every command, and each works by the shortest beginning of its own")
  func overviewIsComplete() throws {
    let overview = try #require(TestSession.evaluated { TestSession().run(":help").shown })
    for command in Command.all {
      #expect(overview.contains(":\(command.name)"))
      let beginnings = (1...command.name.count).map { command.name.prefix($0) }
      let own = try #require(
        beginnings.first { start in
          Command.all.count { $0.name.hasPrefix(start) } == 1 || start == command.name
        })
      #expect(try Command.named(String(own)).name == command.name)
    }
  }

  @Test(
    "A command that cannot be carried out says why",
    arguments: [
      (":gard c", "there is no command `:gard`; did you mean `:grad`?"),
      (":gr", "`:gr` may be `:grad` or `:graph`"),
      (":grad", "usage: :grad EXPR"),
      (":grad 3", "3 is no tensor but int"),
      (":grad x = 3", "an expression is needed here"),
      (":grad undefined_name", "NameError: name 'undefined_name' is not defined"),
      (":op mull", "there is no operator `mull`; did you mean `mul`?"),
      (":set dialekt book", "there is no setting `dialekt`; did you mean `dialect`?"),
      (":set dialect latin", "dialect takes book or paddle3, not `latin`"),
      (":load /nowhere/x.py", "cannot read /nowhere/x.py: No such file or directory"),
      (":save /nowhere/x.py", "cannot write /nowhere/x.py: No such file or directory"),
      (":undo", "there is nothing to undo"), (":redo", "there is nothing to redo"),
      (":help sigmod", "nothing is called `sigmod`; did you mean `sigmoid`?"),
      (":", "there is no command"), (":time 1 +", "SyntaxError"),
      (":grad ones([2]).sum() --from x", "--from takes a number"),
    ])
  func failuresAreExplained(_ input: String, _ reason: String) throws {
    let reply = try #require(TestSession.evaluated { TestSession().run(input) })
    #expect(reply.outcome == .failed && reply.shown.contains(reason), "\(reply.shown)")
  }
}
