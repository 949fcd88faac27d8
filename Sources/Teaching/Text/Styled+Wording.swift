extension Styled {
  /// A sentence of the tool in the language of the reader: `{}` stands for the next argument.
  ///
  /// Templates are constant English strings, the keys of `Wording`. With both languages the Chinese
  /// stands behind the English.
  public init(template: String, _ arguments: [Styled] = [], _ role: Role = .plain) {
    self.init(template, arguments, role, separator: " ")
  }

  /// Words that only join others: with both languages the English alone.
  public init(joint template: String, _ arguments: [Styled] = [], _ role: Role = .plain) {
    let chinese = Wording.language == .chinese ? Wording.chinese(template) : nil
    self = Self.filled(chinese ?? template, arguments, role)
  }

  /// A sentence on a line of its own: with both languages the Chinese stands below the English.
  public init(line template: String, _ arguments: [Styled] = [], _ role: Role = .plain) {
    self.init(template, arguments, role, separator: "\n")
  }

  /// A sentence whose template and arguments were not joined yet, on a line of its own.
  init(_ template: String, filledWith arguments: [String]) {
    let text = Self.filled(template, arguments.map { Styled($0) }, .plain).plain
    if Wording.chinese(text) == nil, Wording.chinese(template) != nil {
      self.init(template, arguments.map { Styled(hole: $0, .plain) }, .plain, separator: "\n")
    } else {
      self.init(worded: text)
    }
  }

  /// A finished English sentence, as an error carries it, in the language of the reader; with both
  /// languages the Chinese stands below the English.
  public init(worded text: String, _ role: Role = .plain) {
    self.init(finished: text, role, separator: "\n")
  }

  /// The same within a line.
  public init(inline text: String, _ role: Role = .plain) {
    self.init(finished: text, role, separator: " ")
  }

  /// What a name is, in one line.
  public init(summary text: String, _ role: Role = .plain) {
    self.init(finished: text, role, separator: " ", among: .help)
  }

  private init(
    finished text: String, _ role: Role, separator: String, among books: Wording.Books = .messages
  ) {
    guard Wording.language != .english, let origin = Wording.origin(of: text, among: books) else {
      self.init(text, role)
      return
    }
    let arguments = origin.arguments.map { Styled(hole: $0, role) }
    self.init(origin.template, arguments, role, separator: separator)
  }

  /// The text in both of its languages, or in the one of the reader.
  init(english: Styled, chinese: Styled?) {
    switch (Wording.language, chinese) {
    case (.chinese, let chinese?): self = chinese
    case (.both, let chinese?): self = Self.paired(english, chinese, " ")
    default: self = english
    }
  }

  /// An argument: translated only when it is itself a sentence.
  private init(hole text: String, _ role: Role) {
    if text.contains(" "), !text.hasPrefix("'"), !text.hasPrefix("\"") {
      self.init(inline: text, role)
    } else {
      self.init(text, role)
    }
  }

  private init(_ template: String, _ arguments: [Styled], _ role: Role, separator: String) {
    let chinese = Wording.language == .english ? nil : Wording.chinese(template)
    switch (Wording.language, chinese) {
    case (.chinese, let chinese?): self = Self.filled(chinese, arguments, role)
    case (.both, let chinese?):
      let english = Self.filled(template, arguments.map { $0.only(.english) }, role)
      let second = Self.filled(chinese, arguments.map { $0.only(.chinese) }, role)
      self = Self.paired(english, second, separator)
    default: self = Self.filled(template, arguments, role)
    }
  }

  /// Both languages, a line break at their end counted once.
  private static func paired(_ english: Styled, _ chinese: Styled, _ separator: String) -> Styled {
    if english.plain == chinese.plain { return english }
    let isLine = english.plain.hasSuffix("\n")
    var pair = (isLine ? english.withoutLineBreak : english).tagged(.english)
    pair += Styled(separator).tagged(.both)
    pair += (isLine ? chinese.withoutLineBreak : chinese).tagged(.chinese)
    return isLine ? pair + "\n" : pair
  }

  /// The template with its arguments: `{}` is the next one, `{2}` the second.
  private static func filled(_ template: String, _ arguments: [Styled], _ role: Role) -> Styled {
    var result = Styled()
    var rest = template[...]
    var next = 0
    while let brace = rest.firstIndex(of: "{") {
      let inner = rest[brace...].dropFirst()
      let digits = inner.prefix { $0.isNumber }
      guard inner.dropFirst(digits.count).first == "}", digits.count < 2 else {
        result.append(String(rest[...brace]), role)
        rest = inner
        continue
      }
      let index = Int(digits).map { $0 - 1 } ?? next
      if digits.isEmpty { next += 1 }
      result.append(String(rest[..<brace]), role)
      if arguments.indices.contains(index) { result += arguments[index] }
      rest = inner.dropFirst(digits.count + 1)
    }
    result.append(String(rest), role)
    return result
  }
}
