/// English templates and their Chinese, one area of the catalogue.
///
/// In the text of a book an English line has its Chinese on the next one; empty lines part the pairs,
/// and lines that begin with `#` are remarks. `\n` stands for a line break inside of a template.
struct PhraseBook: Sendable {
  struct Pair: Sendable {
    let english: String
    let chinese: String
  }
  let pairs: [Pair]

  /// Blocks that are no pair.
  let faults: [String]

  init(_ text: String) {
    var pairs: [Pair] = []
    var faults: [String] = []
    for block in text.split(separator: "\n\n") {
      let lines = block.split(separator: "\n").filter { !$0.hasPrefix("#") }
        .map { String($0).replacing("\\n", with: "\n") }
      if lines.count == 2 {
        pairs.append(Pair(english: lines[0], chinese: lines[1]))
      } else if !lines.isEmpty {
        faults.append(String(block))
      }
    }
    self.pairs = pairs
    self.faults = faults
  }

  /// Whole sentences, that are also found by their final text: errors and refusals.
  static let messages: [PhraseBook] = [
    Chinese.syntax, Chinese.python, Chinese.builtins, Chinese.formatting, Chinese.modules,
    Chinese.autograd, Chinese.tensors, Chinese.paddle, Chinese.numpy, Chinese.pickle,
    Chinese.layers, Chinese.training, Chinese.tables, Chinese.symbolic, Chinese.refusals,
    Chinese.remarks, Chinese.authoring, Chinese.sessionRefusals,
  ].map { PhraseBook($0) }

  /// What is looked up by its template alone: headings and labels.
  static let labels: [PhraseBook] = [
    Chinese.commands, Chinese.diagnostics, Chinese.editing, Chinese.lessons, Chinese.walkthroughs,
    Chinese.methods, Chinese.sessions, Chinese.errorGuide,
  ].map { PhraseBook($0) }

  /// The help of the command line.
  static let program = PhraseBook(Chinese.program)

  static var all: [PhraseBook] { [program] + messages + labels + help }

  /// What names are, in one line.
  static let help: [PhraseBook] = [
    Chinese.operators, Chinese.pythonHelp, Chinese.numpyHelp, Chinese.paddleHelp,
    Chinese.layerHelp, Chinese.classHelp,
  ].map { PhraseBook($0) }
}

/// The texts of the phrase books; each has a file of its own.
enum Chinese {}
