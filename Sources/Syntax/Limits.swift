/// The bounds that keep every recursion over a program finite; all but the last two are CPython's.
public enum Limits {
  /// Brackets open at once.
  static let brackets = 200
  /// Indentation levels, hence nested blocks.
  static let indents = 100
  /// Loops, `try` and `with` blocks inside one another.
  static let blocks = 20
  /// Digits of an integer literal.
  static let digits = 4300
  /// Height of an expression's tree, and of a chain of `elif`.
  ///
  /// A walk that takes under 8 KB of stack for each level, as in a debug build, stays below 24 MB.
  /// CPython's compiler gives up at 3000 too.
  public static let depth = 3000
  /// Operands inside one another while parsing: each takes about 10 KB of stack in a debug build.
  static let nesting = 400
}
