/// What line editing asks about the language and the session.
///
/// Nothing here runs code of the user.
struct LanguageServices {
  private let session: Session

  init(_ session: Session) { self.session = session }

  var editorServices: EditorServices {
    var services = EditorServices()
    services.complete = complete
    services.hint = InputHint(session: session).hint
    return services
  }

  private func complete(_ text: String, _ cursor: Int) -> Completion {
    let before = String(decoding: Array(text.utf8)[..<cursor], as: UTF8.self)
    if let symbol = SymbolCompletion.complete(before) { return symbol }
    let names = NameCompletion(session: session)
    if before.first != ":" { return names.complete(before) }
    return CommandCompletion(names: names).complete(before)
  }
}
