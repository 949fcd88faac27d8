/// English templates and their Chinese, one area of the catalogue.
///
/// In the text of a book an English line has its Chinese on the next one; empty lines part the pairs.
/// `\n` stands for a line break inside of a template.
struct PhraseBook: Sendable {
  struct Pair: Sendable {
    let english: String
    let chinese: String
  }
  let pairs: [Pair]

  init(_ text: String) {
    let lines = text.split(separator: "\n").map { String($0).replacing("\\n", with: "\n") }
    pairs = stride(from: 0, to: lines.count - 1, by: 2).map {
      Pair(english: lines[$0], chinese: lines[$0 + 1])
    }
  }

  /// Whole sentences, that are also found by their final text: errors and refusals.
  static let messages: [PhraseBook] = [
    Chinese.syntax, Chinese.python, Chinese.builtins, Chinese.formatting, Chinese.modules,
    Chinese.autograd, Chinese.tensors, Chinese.paddle, Chinese.numpy, Chinese.pickle,
    Chinese.layers, Chinese.training, Chinese.tables, Chinese.symbolic, Chinese.refusals,
    Chinese.remarks,
  ].map { PhraseBook($0) }

  /// What is looked up by its template alone: headings and labels.
  static let labels: [PhraseBook] = [
    Chinese.commands, Chinese.diagnostics, Chinese.editing, Chinese.lessons,
    Chinese.walkthroughs, Chinese.methods, Chinese.operators,

    Chinese.commands, Chinese.diagnostics, Chinese.lessons, Chinese.walkthroughs, Chinese.methods,
  ].map { PhraseBook($0) }

  /// What names are, in one line.
  static let help: [PhraseBook] = [
    Chinese.operators, Chinese.pythonHelp, Chinese.numpyHelp, Chinese.paddleHelp,
    Chinese.layerHelp,
  ].map { PhraseBook($0) }
}

/// The texts of the phrase books; each has a file of its own.
enum Chinese {}
