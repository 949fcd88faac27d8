import Syntax

extension Session {
  /// What an input that failed may have been meant to be, for the next prompt to have on its line.
  ///
  /// Only full-width characters are corrected without being asked; empty for other failures.
  func offer(for text: String) -> String {
    guard fullWidthCharacter(in: text) != nil || text.first == "：",
      let corrected = halfWidth(text)
    else { return "" }
    return corrected
  }
}
