/// Whether output is coloured: the answer to `--color`, and the conventions when it is not given.
public enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never

  /// Decides: the flag, then `NO_COLOR`, then `FORCE_COLOR` or `CLICOLOR_FORCE`, then the terminal.
  public func enabled(environment: [String: String], isTerminal: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if let value = environment["NO_COLOR"], !value.isEmpty { return false }
    for name in ["FORCE_COLOR", "CLICOLOR_FORCE"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      if name == "FORCE_COLOR" || value != "0" { return value != "0" && value != "false" }
    }
    return isTerminal && Terminal.understandsEscapes(environment["TERM"])
  }
}
