import Teaching

extension Command {
  nonisolated(unsafe) static let undo: Command = .init(
    "undo", summary: "take the last input back",
    details: """
      Names, lists, dicts, objects and tensors hold again what they held before the last input: \
      nothing is run again. Files that were written and lines that were printed stay.
      """,
    example: ["x = 1", "x = 2", ":undo", "x"]
  ) { session, _ in
    guard session.undo() else { throw CommandFailure("there is nothing to undo") }
    session.show(Styled(template: "undone; :redo brings it back") + "\n")
    return .done
  }

  nonisolated(unsafe) static let redo: Command = .init(
    "redo", summary: "bring back what :undo took", example: ["x = 1", ":undo", ":redo", "x"]
  ) { session, _ in
    guard session.redo() else { throw CommandFailure("there is nothing to redo") }
    session.show(Styled(template: "done again") + "\n")
    return .done
  }
}
