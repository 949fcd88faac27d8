import Glibc

/// `dandelion/rc` in the user's folder for configuration: inputs that every prompt begins with.
struct StartupFile {
  let path: String

  /// Nil when there is no folder for it.
  init?(environment: [String: String]) {
    guard let folder = UserFolder.configuration(environment) else { return nil }
    path = folder + "/rc"
  }

  /// Runs it, if it is there; an error in it is shown, and ends it.
  func run(in session: Session) {
    guard access(path, F_OK) == 0 else { return }
    _ = session.attempt { _ = session.runInputs(of: try TextFile.read(path), named: path) }
    session.begin()
  }
}

extension Session {
  /// What has happened so far is neither undone nor written into transcripts.
  fileprivate func begin() {
    (past, future) = ([], [])
    recording = Recording()
  }
}
