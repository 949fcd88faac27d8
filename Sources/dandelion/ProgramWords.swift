import Teaching

/// The words of a command line: those before the program are ours, those after it the program's.
struct ProgramWords {
  /// Our options, and the text of `-c`.
  let own: [String]
  /// A file or `-`, and the program's own arguments; after `-c` those alone.
  let program: [String]

  /// What `--lang` says: help is shown in it before any option is read.
  var language: Language? {
    let values = zip(own, own.dropFirst() + [""]).compactMap { word, next in
      word == "--lang" ? next : word.hasPrefix("--lang=") ? String(word.dropFirst(7)) : nil
    }
    return values.last.flatMap(Language.init(rawValue:))
  }

  private static let optionsWithValue: Set = [
    "--dialect", "--lang", "--color", "--cells", "--export", "--present", "--notes", "--type",
    "--auto",
  ]

  init(_ words: [String]) {
    var end = 0
    while end < words.count, words[end].hasPrefix("-"), words[end] != "-" {
      let word = words[end]
      let isCode = !word.hasPrefix("--") && word.hasSuffix("c")
      end += isCode || Self.optionsWithValue.contains(word) ? 2 : 1
      if isCode { break }
    }
    end = min(end, words.count)
    // A notebook takes no arguments: what follows it is for us.
    let isNotebook = end < words.count && words[end].hasSuffix(".ipynb")
    own = Array(words[..<end] + (isNotebook ? words[(end + 1)...] : []))
    program = isNotebook ? [words[end]] : Array(words[end...])
  }
}
