// Wrong arguments, in the words that CPython has for functions of its own.
extension Native {
  /// The error for a call of a function of the language itself; nil when the call fits.
  func arityError(_ count: Int, _ keywords: [Str]) -> Raised? {
    let parameters = signature.parameters
    if signature.isPlain, parameters.allSatisfy({ $0.kind == .positionalOnly }) {
      return keywords.isEmpty
        ? countError(count)
        : Raised(.typeError, "{}() takes no keyword arguments", qualifiedName)
    }
    guard isOfLanguage, signature.starSlot == nil || !keywords.isEmpty else { return nil }
    if signature.doubleStarSlot == nil,
      let unknown = keywords.first(where: { keyword in
        !parameters.contains { $0.name.isEqual(keyword) && $0.kind != .star }
      })
    {
      return Raised(
        .typeError, "'{}' is an invalid keyword argument for {}()", unknown.text, name)
    }
    if signature.starSlot == nil, count > signature.positionalCount {
      let (given, most) = (count - ownCount, signature.positionalCount - ownCount)
      if most == 0 { return Raised(.typeError, "{}() takes no positional arguments", name) }
      return Raised(
        .typeError, "{}() takes at most {} argument{} ({} given)", name, String(most),
        most == 1 ? "" : "s", String(given))
    }
    guard
      let missing = parameters.indices.dropFirst(count).first(where: { index in
        !parameters[index].hasDefault && parameters[index].kind == .ordinary
          && !keywords.contains { $0.isEqual(parameters[index].name) }
      })
    else { return nil }
    return Raised(
      .typeError, "{}() missing required argument '{}' (pos {})", name,
      parameters[missing].name.text, String(missing + 1 - ownCount))
  }

  /// Whether it is a method of a type of the language, or one of its functions.
  private var isOfLanguage: Bool { owner?.module == "builtins" || isBuiltin }

  /// 1 for `self`.
  private var ownCount: Int { owner == nil ? 0 : 1 }

  /// The error for a wrong number of arguments that go by position only; nil when it is right.
  private func countError(_ count: Int) -> Raised? {
    let (given, least, most) = (
      count - ownCount, signature.requiredCount - ownCount, signature.positionalCount - ownCount
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
