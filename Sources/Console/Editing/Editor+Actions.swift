import CEditline
import Glibc
import Syntax

extension Editor {
  /// Tells libedit about the actions and the characters they are bound to.
  func bindKeys() {
    // Choosing the keys forgets all bindings, so the user's own come after it, and ours last.
    ce_set_keys(libedit, permanent("emacs"))
    decoder.passesUnknown = el_source(libedit, nil) == 0
    let isVi = ce_has_vi_keys(libedit)
    decoder.map = isVi ? .vi : .emacs
    ce_add_function(libedit, permanent("dandelion"), permanent("Dandelion's own keys")) {
      Editor.of($0)?.perform(Action(code: $1)) ?? UInt8(CC_ERROR)
    }
    for commands in [false, true] {
      for action in Action.allCases {
        ce_bind(libedit, commands, [action.code, 0], permanent("dandelion"))
      }
      for function in BuiltIn.allCases {
        ce_bind(libedit, commands, [function.rawValue, 0], permanent(function.name))
      }
    }
    guard isVi else { return }
    for (key, action) in KeyMap.viCommands {
      ce_bind_keys(libedit, true, permanent(key), [action.code, 0])
    }
  }

  /// Carries out an action; the result tells libedit what to draw.
  private func perform(_ action: Action?) -> UInt8 {
    guard let action else { return UInt8(CC_ERROR) }
    if action == .deleteOrEnd && text.isEmpty { return UInt8(CC_EOF) }
    let before = search?.draft ?? text
    run(action)
    if text.scalars != before.scalars {
      if search == nil && action != .undo { undoStack.record(before, text) }
      if !Action.walking.contains(action) { history.stopWalking() }
    }
    if action != .redraw { lastAction = action }
    show()
    return UInt8(CC_REFRESH)
  }

  private func run(_ action: Action) {
    switch action {
    case .enter: enter()
    case .newline: insertNewline()
    case .tab: tab()
    case .paste: paste()
    case .backspace: text.deleteBackward()
    case .delete: text.deleteForward()
    case .deleteOrEnd: text.deleteForward()
    case .left: text.cursor = text.previousCharacter(text.cursor)
    case .right: text.cursor = text.nextCharacter(text.cursor)
    case .up: text.isOnFirstRow ? walk(-1) : text.moveByRow(-1)
    case .down: text.isOnLastRow ? walk(1) : text.moveByRow(1)
    case .wordLeft: text.cursor = text.previousWord
    case .wordRight: text.cursor = text.nextWord
    case .home: text.cursor = text.rowStart(text.cursor)
    case .end: text.cursor = text.rowEnd(text.cursor)
    case .historyPrevious: walk(-1)
    case .historyNext: walk(1)
    case .killToEnd: kill(to: max(text.rowEnd(text.cursor), text.nextCharacter(text.cursor)))
    case .killToStart: kill(to: text.rowStart(text.cursor))
    case .search: search = Search(history: history, draft: text)
    case .searchKey: searchKey()
    case .undo: text = undoStack.undo() ?? text
    case .jumpBack: text.cursor = min(jumpTarget, text.scalars.count)
    case .clearScreen: clearScreen()
    case .redraw: break
    case .editOutside: editOutside()
    }
  }

  // MARK: Enter

  private func enter() {
    switch services.completeness(text.string) {
    case .incomplete:
      insertNewline()
    case .complete, .error:
      submit()
    }
  }

  /// Accepts the input as it is.
  func submit() {
    services.accept(text.string)
    text.cursor = text.scalars.count
    isSubmitting = true
  }

  /// Starts a row, indented as what precedes it asks, or else as the row before.
  private func insertNewline() {
    let row = text.rowStart(text.cursor)..<text.cursor
    var indent = String(repeating: " ", count: text.scalars[row].prefix { $0 == " " }.count)
    if case .incomplete(let asked) = services.completeness(text.beforeCursor) { indent = asked }
    text.insert("\n" + indent)
  }

  // MARK: Changes

  private func paste() {
    guard case .paste(let pasted) = pendingKey else { return }
    let cleaned = PastedText(pasted, atStart: text.isEmpty)
    transcript = cleaned.exchanges
    text.insert(cleaned.text)
  }

  /// Deletes up to a place, through libedit, so that Ctrl-Y brings it back.
  private func kill(to target: Int) {
    guard target != text.cursor else { return }
    // libedit kills what is between its mark and its cursor.
    jumpTarget = text.cursor
    text.cursor = target
    el_wpush(
      libedit, [BuiltIn.setMark.rawValue, Action.jumpBack.code, BuiltIn.killRegion.rawValue, 0])
  }

  private func walk(_ direction: Int) {
    let found = history.step(direction, from: text.string, prefix: text.beforeCursor)
    if let found { text = EditedText(found) }
  }

  // MARK: Tab

  private func tab() {
    if text.isInIndent { return text.indent() }
    let cursor = text.utf8Offset(text.cursor)
    let completion = services.complete(text.string, cursor)
    let range = text.index(utf8: completion.range.lowerBound)..<text.cursor
    guard range.lowerBound <= text.cursor, !completion.candidates.isEmpty else {
      return el_beep(libedit)
    }
    let typed = text.string(range)
    if completion.candidates.count == 1 {
      let only = completion.candidates[0]
      return text.replace(range, with: only.text + only.suffix)
    }
    let common = commonPrefix(completion.candidates.map(\.text))
    if common != typed && common.hasPrefix(typed) {
      text.replace(range, with: common)
    } else if lastAction == .tab {
      list(completion.candidates)
    } else {
      el_beep(libedit)
    }
  }

  private func list(_ candidates: [Candidate]) {
    let rows = completionList(candidates, columns: columns, limit: max(4, screenRows - 4))
    redrawBelow(rows.map { $0.rendered(colored: colored) })
  }

  // MARK: Search

  /// Carries out a key pressed while searching; one that means nothing there ends the search.
  private func searchKey() {
    guard var current = search else { return }
    switch pendingKey {
    case .character("\u{07}"):
      text = current.draft
      search = nil
      return
    case .character(let scalar) where scalar.value >= 0x20 && scalar != "\u{7F}":
      text = current.extend(scalar, in: history) ?? text
    case .action(.search):
      text = current.older(in: history) ?? text
    case .action(.backspace), .character("\u{7F}"), .character("\u{08}"):
      text = current.shorten(in: history) ?? text
    case .action(let action):
      search = nil
      return run(action)
    case .page(let direction):
      search = nil
      return walk(direction)
    case .character(let scalar):
      search = nil
      if scalar != "\u{1B}" { el_wpush(libedit, [wchar_t(scalar.value), 0]) }
      return
    case .paste:
      search = nil
      return paste()
    case .signal, .end:
      return
    }
    search = current
  }

  private func clearScreen() {
    repaintAll()
    el_wpush(libedit, [BuiltIn.clearScreen.rawValue, 0])
  }
}

/// A wide text for libedit to keep; there is one for each name, made when the editor is.
private func permanent(_ text: String) -> UnsafePointer<wchar_t> {
  let scalars = text.unicodeScalars.map { wchar_t($0.value) } + [0]
  let memory = UnsafeMutablePointer<wchar_t>.allocate(capacity: scalars.count)
  memory.initialize(from: scalars, count: scalars.count)
  return UnsafePointer(memory)
}
