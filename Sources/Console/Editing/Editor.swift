import CEditline
import Glibc
import Synchronization
import Teaching
import Tensors

/// The prompt on a terminal: libedit with actions for whole blocks, colours, hints and history.
///
/// libedit keeps the buffer, draws it, and carries out all keys that no `Action` stands for. After
/// each of them `text` is read back from its buffer; after an action the buffer is set from `text`.
/// A process has one editor at most, since libedit's own signal state is global.
public final class Editor: LineSource {
  let libedit: OpaquePointer
  let colored: Bool
  /// What the editor asks about the language.
  public var services: EditorServices

  var text = EditedText()
  var history: History
  var undoStack = UndoStack()
  var search: Search?
  var decoder = KeyDecoder(descriptor: STDIN_FILENO)
  /// The key or paste that the next action is about.
  var pendingKey = KeyDecoder.Key.signal
  var lastAction: Action?
  var lastWasInterrupt = false
  var isSubmitting = false
  /// Whether Page Up has given the line up for the step before.
  private var givesBack = false
  /// Where the cursor goes back to while a kill is carried out.
  var jumpTarget = 0
  public internal(set) var transcript: [Lesson.Exchange] = []

  private var prompt = Prompt()
  private var promptText: [wchar_t] = [0]
  private var framing = Framing()
  private var shown = EditedText()
  private var painter = Painter()
  private var size = Terminal.Size(rows: 24, columns: 80)
  private var highlighted: (text: [Unicode.Scalar], styles: [Style]) = ([], [])
  private let drawsOver: Bool

  /// An editor on the standard streams, which must be a terminal; nil when libedit cannot start.
  ///
  /// - Parameters:
  ///   - history: where what is typed is kept; nil for nowhere.
  ///   - colored: whether styles are shown.
  ///   - plain: whether nothing is drawn over the text, as screen readers need it.
  public init?(
    services: EditorServices, history: HistoryFile?, colored: Bool = true, plain: Bool = false
  ) {
    Terminal.useUTF8()
    Terminal.guardMode()
    guard let libedit = ce_init("dandelion") else { return nil }
    self.libedit = libedit
    self.services = services
    self.history = History(file: history)
    self.colored = colored
    drawsOver = !plain && ce_can_move_up(libedit)
    ce_set_client(libedit, Unmanaged.passUnretained(self).toOpaque())
    ce_set_prompt(libedit) { Editor.of($0)?.promptPointer() }
    bindKeys()
    ce_set_reader(libedit) { libedit, result in
      guard let editor = Editor.of(libedit), let result else { return -1 }
      return editor.readCharacter(into: result)
    }
  }

  deinit { el_end(libedit) }

  /// The editor that a callback of libedit is about.
  static func of(_ libedit: OpaquePointer?) -> Editor? {
    ce_client(libedit).map { Unmanaged<Editor>.fromOpaque($0).takeUnretainedValue() }
  }

  // MARK: One input

  public func readInput(prompt: Prompt, initial: String) -> Input {
    self.prompt = prompt
    begin(with: initial)
    fflush(nil)
    ce_hold_signals(true)
    Signals.editing(true)
    // libedit would switch the echo off after it has drawn the prompt: too late for a quick typist.
    ce_prepare(libedit, true)
    if drawsOver { Terminal.write("\u{1B}[?2004h") }
    var count: Int32 = 0
    let accepted = el_wgets(libedit, &count) != nil && isSubmitting
    if drawsOver { Terminal.write("\u{1B}[?2004l") }
    let interrupted = !accepted && count < 0 && Interrupt.flag.takeFlag()
    if interrupted || givesBack { dropLine(isInterrupt: interrupted) }
    Signals.editing(false)
    ce_hold_signals(false)
    if accepted {
      if drawsOver && framing != Framing(margin: framing.margin) { printWhole() }
      return .text(finish())
    }
    if givesBack { return .back }
    if !interrupted { Terminal.write("\n") }
    return interrupted ? .interrupted : .end
  }

  /// Puts inputs that a lesson has run among those that Up brings back, for this session.
  public func remember(_ inputs: [String]) {
    for input in inputs { history.add(input.withoutSpaceAtEnd, isKept: false) }
  }

  private func begin(with initial: String) {
    text = EditedText(initial)
    shown = EditedText()
    framing = Framing(margin: drawsOver ? Layout.width(of: prompt.next) : 0)
    size = Terminal.size()
    undoStack.clear()
    history.stopWalking()
    search = nil
    isSubmitting = false
    givesBack = false
    lastAction = nil
    transcript = []
    painter.invalidate()
  }

  /// Puts the whole text on the screen in place of the part that was shown.
  private func printWhole() {
    let rows = layout(columns: size.columns).end.row + 1
    framing = Framing(margin: framing.margin)
    shown = framing.buffer(for: text)
    painter.invalidate()
    Terminal.write(
      "\u{1B}[\(min(rows, size.rows - 1))A\u{1B}[J"
        + painter.print(picture(final: true), columns: size.columns))
  }

  private func finish() -> String {
    lastWasInterrupt = false
    let entry = text.string.withoutSpaceAtEnd
    let pasted = transcript.map(\.input).joined(separator: "\n")
    if entry != pasted.withoutSpaceAtEnd { transcript = [] }
    history.add(entry)
    return entry
  }

  /// Leaves an interrupted line on the screen, and the cursor below it.
  private func dropLine(isInterrupt: Bool) {
    goBelow()
    services.typist()?.dropLine()
    if isInterrupt && text.isEmpty && lastWasInterrupt { sayHowToLeave() }
    lastWasInterrupt = isInterrupt && text.isEmpty
    el_reset(libedit)
  }

  private func sayHowToLeave() {
    Terminal.write(Styled(template: "(press Ctrl-D or type :quit to leave)").plain + "\n")
  }

  // MARK: libedit's buffer

  /// Reads `text` back when libedit has changed its buffer or moved its cursor.
  private func readBack() {
    guard let line = el_wline(libedit)?.pointee, let start = line.buffer else { return }
    let count = line.lastchar - start
    let cursor = line.cursor - start
    let buffer = UnsafeBufferPointer(start: start, count: count)
    let same =
      count == shown.scalars.count && zip(buffer, shown.scalars).allSatisfy { $0 == $1.value }
    if same && cursor == shown.cursor { return }
    let scalars = buffer.map { Unicode.Scalar(UInt32(bitPattern: $0)) ?? "?" }
    let now = EditedText(scalars: scalars, cursor: cursor)
    let new = framing.text(of: now, movingFrom: shown.cursor)
    shown = now
    if new.scalars != text.scalars {
      undoStack.record(text, new)
      history.stopWalking()
      lastAction = nil
    }
    text = new
  }

  /// Makes libedit's buffer show `text`; says whether that changed anything.
  @discardableResult
  func show() -> Bool {
    framing = framing.fitting(text, promptWidth: Layout.width(of: promptString), size: size)
    let wanted = framing.buffer(for: text)
    guard wanted != shown else { return false }
    let start = zip(shown.scalars, wanted.scalars).prefix { $0 == $1 }.count
    let rest = min(shown.scalars.count, wanted.scalars.count) - start
    let end = zip(shown.scalars.reversed(), wanted.scalars.reversed()).prefix(rest)
      .prefix { $0 == $1 }.count
    let old = shown.scalars.count - end - start
    if old > 0 || wanted.scalars.count != shown.scalars.count {
      el_cursor(libedit, Int32(start + old - shown.cursor))
      if old > 0 { el_deletestr(libedit, Int32(old)) }
      let new = wanted.scalars[start..<wanted.scalars.count - end].map { wchar_t($0.value) }
      if !new.isEmpty { el_winsertstr(libedit, new + [0]) }
      shown.cursor = start + new.count
    }
    el_cursor(libedit, Int32(wanted.cursor - shown.cursor))
    shown = wanted
    return true
  }

  // MARK: Prompt

  /// What stands before the first row that is shown.
  private var promptString: String {
    if let search { return search.prompt }
    guard framing.isScrolled, framing.margin > 0 else { return prompt.first }
    return prompt.next
  }

  private func promptPointer() -> UnsafeMutablePointer<wchar_t>? {
    promptText = promptString.unicodeScalars.map { wchar_t($0.value) } + [0]
    return promptText.withUnsafeMutableBufferPointer { $0.baseAddress }
  }

  // MARK: Keys

  /// Gives libedit its next character: the reader that it calls whenever it wants one.
  private func readCharacter(into result: UnsafeMutablePointer<wchar_t>) -> Int32 {
    readBack()
    if show() {
      result.pointee = Action.redraw.code
      return 1
    }
    if isSubmitting {
      paint(final: true)
      result.pointee = BuiltIn.submit.rawValue
      return 1
    }
    while true {
      if Interrupt.flag.load(ordering: .relaxed) { return stopReading() }
      if Signals.resized.takeFlag() { resize() }
      if Signals.stopped.takeFlag() { suspend() }
      switch decoder.arrival(within: 0) {
      case .signal: continue
      case .key: painter.invalidate()
      case .nothing: paint()
      }
      if let count = take(followScript(), into: result) { return count }
      let key = decoder.nextKey()
      if key == .signal { continue }
      Terminal.write(painter.eraseHint())
      guard key != .end else { return 0 }
      if let count = take(demoStep(for: key), into: result) { return count }
      result.pointee = code(for: key)
      return 1
    }
  }

  /// What the reader answers after a step of a demo; nil to go on with the key.
  private func take(_ step: DemoStep, into result: UnsafeMutablePointer<wchar_t>) -> Int32? {
    switch step {
    case .none: return nil
    case .changed:
      Terminal.write(painter.eraseHint())
      show()
      result.pointee = Action.redraw.code
      return 1
    case .back:
      givesBack = true
      return stopReading()
    case .leave: return 0
    }
  }

  private func stopReading() -> Int32 {
    Terminal.write(painter.eraseHint())
    return -1
  }

  /// The character that makes libedit do what a key means.
  private func code(for key: KeyDecoder.Key) -> wchar_t {
    pendingKey = key
    if search != nil { return Action.searchKey.code }
    switch key {
    case .character(let scalar): return wchar_t(scalar.value)
    case .action(let action): return action.code
    case .page(let direction):
      return (direction < 0 ? Action.historyPrevious : .historyNext).code
    case .paste: return Action.paste.code
    case .signal, .end: return Action.redraw.code
    }
  }

  // MARK: Screen

  /// Draws over libedit's drawing, unless more keys wait; `final`: as it stays on the screen.
  private func paint(final: Bool = false) {
    guard drawsOver else { return }
    Terminal.write(painter.draw(picture(final: final), columns: size.columns))
  }

  private func picture(final: Bool) -> Painter.Picture {
    let hinted = !final && search == nil && text.cursor == text.scalars.count && !text.isEmpty
    return Painter.Picture(
      buffer: shown, styles: bufferStyles(matching: !final), prompt: promptString,
      nextPrompt: prompt.next, promptStyle: colored ? prompt.style : .plain,
      hint: hinted ? services.hint(text.string) : Styled())
  }

  /// The style of each scalar in libedit's buffer.
  private func bufferStyles(matching: Bool) -> [Style] {
    guard colored else { return Array(repeating: .plain, count: shown.scalars.count) }
    if highlighted.text != text.scalars {
      highlighted = (text.scalars, styles(of: services.highlight(text.string), in: text))
    }
    var styles = highlighted.styles
    if let search {
      for index in search.matched(in: text) { styles[index] = Theme.match }
    } else if matching {
      for index in matchingBrackets(text, styles: styles) { styles[index] = Theme.bracket }
    }
    var index = framing.head.count
    return shown.scalars.map { scalar in
      if scalar == Framing.mark && framing.margin > 0 { return .plain }
      defer { index += 1 }
      return styles[index]
    }
  }

  /// Draws everything again below what is on the screen.
  func redrawBelow(_ lines: [String]) {
    goBelow()
    Terminal.write((drawsOver ? "\u{1B}[J" : "") + lines.map { $0 + "\n" }.joined())
    painter.invalidate()
    ce_refresh(libedit)
  }

  /// Moves the cursor to the beginning of the line below what libedit has drawn.
  private func goBelow() {
    let layout = layout(columns: size.columns)
    let below = layout.end.row - layout.positions[shown.cursor].row
    Terminal.write(String(repeating: "\n", count: below + 1))
  }

  /// Where libedit has drawn its buffer on a screen of so many columns.
  private func layout(columns: Int) -> Layout {
    Layout(shown.scalars, promptWidth: Layout.width(of: promptString), columns: columns)
  }

  /// Forgets what was painted, since libedit is about to draw everything again.
  func repaintAll() { painter.invalidate() }

  var columns: Int { size.columns }
  var screenRows: Int { size.rows }

  private func resize() {
    Terminal.write(painter.eraseHint())
    let rows = [size, Terminal.size()].map { size in
      layout(columns: size.columns).positions[shown.cursor].row
    }
    measure()
    guard drawsOver else { return redrawBelow([]) }
    // Some terminals break rows anew. Of the two places where the first row may be now, the lower
    // one is safe: drawing there may leave a row too many, but destroys nothing.
    let up = rows.min() ?? 0
    Terminal.write((up > 0 ? "\u{1B}[\(up)A" : "") + "\r\u{1B}[J")
    painter.invalidate()
    ce_refresh(libedit)
  }

  /// Takes notice of the screen's size.
  private func measure() {
    el_resize(libedit)
    size = Terminal.size()
    show()
  }

  /// Stops the process as Ctrl-Z asks.
  private func suspend() {
    Terminal.write(painter.eraseHint())
    whileTerminalIsGiven {
      raise(SIGSTOP)
      measure()
    }
  }

  /// Does something with the terminal in the mode that other programs expect.
  func whileTerminalIsGiven(_ work: () -> Void) {
    if drawsOver { Terminal.write("\u{1B}[?2004l") }
    goBelow()
    ce_prepare(libedit, false)
    work()
    ce_prepare(libedit, true)
    if drawsOver { Terminal.write("\u{1B}[?2004h") }
    painter.invalidate()
    ce_refresh(libedit)
  }
}

extension String {
  fileprivate var withoutSpaceAtEnd: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
