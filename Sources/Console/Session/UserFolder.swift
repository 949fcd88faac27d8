import Glibc

/// The folders that a user's own files lie in, by the conventions of the XDG base directories.
enum UserFolder {
  /// For what the program remembers: `XDG_STATE_HOME`, or `.local/state` at home.
  static func state(_ environment: [String: String]) -> String? {
    folder("XDG_STATE_HOME", "/.local/state", environment)
  }

  /// For what the user sets up: `XDG_CONFIG_HOME`, or `.config` at home.
  static func configuration(_ environment: [String: String]) -> String? {
    folder("XDG_CONFIG_HOME", "/.config", environment)
  }

  private static func folder(
    _ variable: String, _ usual: String, _ environment: [String: String]
  ) -> String? {
    if let named = environment[variable], named.hasPrefix("/") { return named + "/dandelion" }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return home + usual + "/dandelion"
  }

  /// Makes the folders above a file, for their owner only.
  static func make(above path: String) {
    for index in path.indices.dropFirst() where path[index] == "/" {
      mkdir(String(path[..<index]), 0o700)
    }
  }
}
