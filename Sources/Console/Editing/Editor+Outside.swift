import CEditline

extension Editor {
  /// Hands the text to the user's own editor, and takes back what was saved there.
  func editOutside() {
    let editor = Terminal.environment("VISUAL") ?? Terminal.environment("EDITOR") ?? "vi"
    var saved: String?
    whileTerminalIsGiven {
      saved = OutsideProgram(line: editor + " \"$1\"").run(on: text.string + "\n", suffix: ".py")
    }
    guard let saved else { return el_beep(libedit) }
    text = EditedText(PastedText(saved, atStart: false).text)
  }
}
