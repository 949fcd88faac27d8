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
  /// Walking a tree takes well under 1 KB of stack for each level in a release build and under 8 KB
  /// in a debug build, so that compiling, evaluating and freeing stay below 24 MB. CPython's
  /// compiler gives up at 3000 too.
  public static let depth = 3000
  /// Productions of the parser that are inside one another.
  static let nesting = 1000
}
