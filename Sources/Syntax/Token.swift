/// One word of a text and where it stands, in UTF-8 offsets within that text.
struct Token {
  let kind: Kind
  let start: UInt32
  let end: UInt32

  enum Kind: UInt8, CaseIterable {
    case name, number, string, comment
    /// The pieces of an f-string; its fields lie between `leftBrace` and `rightBrace`.
    case formatStart, formatText, formatColon, formatEnd
    case newline, indent, dedent, end
    /// Here the lexer gave up; its `failure` says why.
    case error

    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case comma, colon, semicolon, dot, ellipsis, arrow, assign, walrus, exclamation
    case plus, minus, star, slash, doubleSlash, percent, doubleStar, at
    case ampersand, bar, caret, tilde, shiftLeft, shiftRight
    case less, lessEqual, greater, greaterEqual, equal, notEqual
    case plusAssign, minusAssign, starAssign, slashAssign, doubleSlashAssign, percentAssign
    case doubleStarAssign, atAssign, ampersandAssign, barAssign, caretAssign
    case shiftLeftAssign, shiftRightAssign

    case `false`, none, `true`, and, `as`, assert, async, await, `break`, `class`, `continue`
    case def, del, elif, `else`, except, finally, `for`, from, global, `if`, `import`, `in`, `is`
    case lambda, nonlocal, not, or, pass, raise, `return`, `try`, `while`, with, yield
  }
}

extension Token.Kind {
  /// Every operator and keyword with its spelling.
  static let spellings: [(String, Token.Kind)] = [
    ("(", .leftParenthesis), (")", .rightParenthesis), ("[", .leftBracket), ("]", .rightBracket),
    ("{", .leftBrace), ("}", .rightBrace), (",", .comma), (":", .colon), (";", .semicolon),
    (".", .dot), ("...", .ellipsis), ("->", .arrow), ("=", .assign), (":=", .walrus),
    ("!", .exclamation), ("+", .plus), ("-", .minus), ("*", .star), ("/", .slash),
    ("//", .doubleSlash), ("%", .percent), ("**", .doubleStar), ("@", .at), ("&", .ampersand),
    ("|", .bar), ("^", .caret), ("~", .tilde), ("<<", .shiftLeft), (">>", .shiftRight),
    ("<", .less), ("<=", .lessEqual), (">", .greater), (">=", .greaterEqual), ("==", .equal),
    ("!=", .notEqual), ("+=", .plusAssign), ("-=", .minusAssign), ("*=", .starAssign),
    ("/=", .slashAssign), ("//=", .doubleSlashAssign), ("%=", .percentAssign),
    ("**=", .doubleStarAssign), ("@=", .atAssign), ("&=", .ampersandAssign), ("|=", .barAssign),
    ("^=", .caretAssign), ("<<=", .shiftLeftAssign), (">>=", .shiftRightAssign),
    ("False", .false), ("None", .none), ("True", .true), ("and", .and), ("as", .as),
    ("assert", .assert), ("async", .async), ("await", .await), ("break", .break),
    ("class", .class), ("continue", .continue), ("def", .def), ("del", .del), ("elif", .elif),
    ("else", .else), ("except", .except), ("finally", .finally), ("for", .for), ("from", .from),
    ("global", .global), ("if", .if), ("import", .import), ("in", .in), ("is", .is),
    ("lambda", .lambda), ("nonlocal", .nonlocal), ("not", .not), ("or", .or), ("pass", .pass),
    ("raise", .raise), ("return", .return), ("try", .try), ("while", .while), ("with", .with),
    ("yield", .yield),
  ]

  var isKeyword: Bool { rawValue >= Token.Kind.false.rawValue }
  var isOperator: Bool {
    rawValue >= Token.Kind.leftParenthesis.rawValue && rawValue < Token.Kind.false.rawValue
  }

  /// Whether an expression can begin with this token.
  var startsExpression: Bool {
    switch self {
    case .name, .number, .string, .formatStart, .leftParenthesis, .leftBracket, .leftBrace,
      .ellipsis, .minus, .plus, .tilde, .not, .lambda, .none, .true, .false:
      true
    default: false
    }
  }
}

/// The spellings of operators and keywords, arranged for the lexer.
struct Vocabulary {
  /// Operators by first byte, the longest first.
  private var operators = [[(bytes: [UInt8], kind: Token.Kind)]](repeating: [], count: 128)
  /// Keywords by length, their bytes packed into one integer.
  private var keywords = [[(packed: UInt64, kind: Token.Kind)]](repeating: [], count: 9)

  static let shared = Vocabulary()

  private init() {
    for (spelling, kind) in Token.Kind.spellings {
      let bytes = Array(spelling.utf8)
      if kind.isKeyword {
        keywords[bytes.count].append((Self.pack(bytes[...]), kind))
      } else {
        operators[Int(bytes[0])].append((bytes, kind))
      }
    }
    for first in operators.indices { operators[first].sort { $0.bytes.count > $1.bytes.count } }
  }

  private static func pack(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  func keyword(_ bytes: ArraySlice<UInt8>) -> Token.Kind? {
    guard bytes.count < keywords.count else { return nil }
    let packed = Self.pack(bytes)
    return keywords[bytes.count].first { $0.packed == packed }?.kind
  }

  /// The longest operator at the start of `bytes`, and its length.
  func matchOperator(_ bytes: ArraySlice<UInt8>) -> (Token.Kind, Int)? {
    guard let first = bytes.first, first < 128 else { return nil }
    for candidate in operators[Int(first)] where bytes.starts(with: candidate.bytes) {
      return (candidate.kind, candidate.bytes.count)
    }
    return nil
  }
}
