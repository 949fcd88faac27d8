import Library
import Teaching

extension Command {
  nonisolated(unsafe) static let reset: Command = .init(
    "reset", summary: "forget all names", details: "`:undo` brings them back.",
    example: ["x = 1", ":reset", ":vars"]
  ) { session, _ in
    let moment = Moment(of: session)
    session.main = Library.begin()
    session.inputs = []
    session.recording = Recording()
    session.remember(moment)
    session.show(Styled(line: "all names are forgotten; :undo brings them back") + "\n")
    return .done
  }
}
