extension Command {
  nonisolated(unsafe) static let quit: Command = .init(
    "quit", summary: "leave; so do exit(), quit and Ctrl-D", example: [":quit"]
  ) { _, _ in .leave(0) }
}
