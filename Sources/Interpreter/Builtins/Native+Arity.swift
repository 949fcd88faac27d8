// Wrong numbers of arguments, in the words that CPython has for functions of its own.
extension Native {
  /// The error for a call of a function all of whose parameters are positional-only; nil when the
  /// call fits, or the function has other parameters.
  func arityError(_ count: Int, _ keywords: [Str]) -> Raised? {
    guard signature.isPlain, signature.parameters.allSatisfy({ $0.kind == .positionalOnly }) else {
      return nil
    }
    guard keywords.isEmpty else {
      return Raised(.typeError, "{}() takes no keyword arguments", qualifiedName)
    }
    let own = owner == nil ? 0 : 1
    let (given, least, most) = (
      count - own, signature.requiredCount - own, signature.positionalCount - own
    )
    if given >= least, given <= most { return nil }
    switch (least, most) {
    case (_, 0):
      return Raised(.typeError, "{}() takes no arguments ({} given)", qualifiedName, String(given))
    case (1, 1):
      return Raised(
        .typeError, "{}() takes exactly one argument ({} given)", qualifiedName, String(given))
    default:
      let bound = given < least ? least : most
      return Raised(
        .typeError, "{} expected {}{} argument{}, got {}", name,
        least == most ? "" : given < least ? "at least " : "at most ", String(bound),
        bound == 1 ? "" : "s", String(given))
    }
  }
}
