/// What becomes of a function or class of the library: its name in PyTorch, and its arguments.
struct TorchRule {
  struct Parameter {
    /// Its name in Paddle.
    var name = ""
    /// Its name in PyTorch; nil when it is left out.
    var target: String?
    /// Whether it must be given by keyword: it stands at another place there.
    var isKeywordOnly = false
    /// Whether its truth is the opposite.
    var isNegated = false
    /// Whether leaving it out changes what the program does.
    var isMissed = false
    /// Text around the value, `{}` for the value itself.
    var template: String?
  }
  let target: String
  var parameters: [Parameter] = []
  /// Arguments that must be there, with the values that Paddle takes.
  var additions: [(name: String, value: String)] = []
  /// What follows the call: `.values`.
  var suffix = ""

  /// Reads a rule: words for the parameters in Paddle's order.
  ///
  /// `axis>dim` has another name there, `=dtype` another place, `-name` is left out, `!attr` too but
  /// is missed, `a>~b` is negated, `label>target@{}.flatten()` has its value changed, `+dim=-1` is
  /// added when it is not given, `.values` follows the call.
  init(_ target: String, _ words: Substring) {
    self.target = target
    for word in words.split(separator: " ") {
      switch word.first {
      case "+":
        let parts = word.dropFirst().split(separator: "=", maxSplits: 1)
        additions.append((String(parts[0]), parts.count > 1 ? String(parts[1]) : ""))
      case ".": suffix = String(word)
      default: parameters.append(Self.parameter(word))
      }
    }
  }

  private static func parameter(_ word: Substring) -> Parameter {
    var parameter = Parameter()
    var rest = word
    let mark = rest.first
    if let mark, "-!=".contains(mark) { rest.removeFirst() }
    let parts = rest.split(separator: "@", maxSplits: 1)
    let names = parts[0].split(separator: ">", maxSplits: 1)
    parameter.name = String(names[0])
    parameter.isKeywordOnly = mark == "="
    parameter.isMissed = mark == "!"
    parameter.template = parts.count > 1 ? String(parts[1]) : nil
    guard mark != "-", mark != "!" else { return parameter }
    let target = names.count > 1 ? names[1] : names[0]
    parameter.isNegated = target.first == "~"
    parameter.target = String(target.drop { $0 == "~" })
    return parameter
  }
}
