import Teaching

/// What the command line asks of a demo.
public struct DemoOptions {
  public var file: String
  /// A file or a terminal for the speaker's notes.
  public var notes: String?
  /// Characters a second; nil for all at once.
  public var charactersPerSecond: Double?
  /// The seconds after which the demo goes on by itself; nil for never.
  public var automaticSeconds: Double?
  /// Whether to rehearse instead.
  public var isRehearsal: Bool

  public init(
    file: String, notes: String?, charactersPerSecond: Double?, automaticSeconds: Double?,
    isRehearsal: Bool
  ) {
    self.file = file
    self.notes = notes
    self.charactersPerSecond = charactersPerSecond
    self.automaticSeconds = automaticSeconds
    self.isRehearsal = isRehearsal
  }

  /// Begins the demo in a session.
  func begin(in session: Session) throws {
    let demo = try Demo(DemoOptions.script(file), in: session)
    demo.notes = try notes.map { try SpeakerNotes(path: $0) }
    demo.typist.pace = Typist.Pace(
      charactersPerSecond: charactersPerSecond, automaticSeconds: automaticSeconds)
    session.demo = demo
    session.settings.presents = true
  }

  /// Throws a failure when the file cannot be read, or has nothing to play.
  static func script(_ file: String) throws -> DemoScript {
    let script = DemoScript(markdown: try TextFile.read(file))
    guard !script.steps.isEmpty else {
      throw CommandFailure("\(file) has no transcript: a fence with ```pycon and lines with >>>")
    }
    return script
  }
}
