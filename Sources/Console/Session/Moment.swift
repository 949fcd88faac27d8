import Interpreter
import Library

/// What a session holds at one time: `:undo` goes back to it.
struct Moment {
  private let snapshot: Snapshot
  private let inputs: [SavedInput]
  private let recording: Recording
  private let defaults: Defaults
  /// The memory of the tensors that it keeps alive.
  var bytes: Int { snapshot.bytes }

  init(of session: Session) {
    snapshot = Snapshot(of: session.main)
    inputs = session.inputs
    recording = session.recording
    defaults = .current
  }

  func restore(in session: Session) {
    session.main = snapshot.module
    snapshot.restore()
    session.inputs = inputs
    session.recording = recording
    Defaults.current = defaults
  }
}

extension Session {
  private static let rememberedMoments = 100
  /// Bytes of tensors that moments may keep alive.
  private static let rememberedBytes = 1 << 30

  /// Keeps what was there before an input, so that it can be undone.
  func remember(_ moment: Moment) {
    past.append(moment)
    var bytes = past.reduce(0) { $0 + $1.bytes }
    while let oldest = past.first,
      past.count > Session.rememberedMoments || bytes > Session.rememberedBytes
    {
      bytes -= oldest.bytes
      past.removeFirst()
    }
    future = []
  }

  /// Takes the last input back; false when there is none.
  func undo() -> Bool {
    guard let moment = past.popLast() else { return false }
    future.append(Moment(of: self))
    moment.restore(in: self)
    return true
  }

  /// Brings back what was undone last; false when there is nothing.
  func redo() -> Bool {
    guard let moment = future.popLast() else { return false }
    past.append(Moment(of: self))
    moment.restore(in: self)
    return true
  }
}
