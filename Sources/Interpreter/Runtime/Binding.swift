extension Signature {
  /// Arranges arguments by parameter: `count` by position in `start[0...]`, then the keywords.
  ///
  /// Afterwards each parameter's slot holds its value. When it throws, the slots are empty.
  func bind(
    _ start: Slot, _ count: Int, _ keywords: [Str], _ defaults: [Value], _ name: String
  ) throws(Raised) {
    if isPlain, keywords.isEmpty, count >= requiredCount, count <= positionalCount {
      for index in count..<positionalCount {
        (start + index).initialize(to: defaults[index])
      }
      return
    }
    let given = collect(start, count, keywords)
    var values = [Value](repeating: .unbound, count: parameters.count)
    for index in 0..<min(count, positionalCount) { values[index] = given.positional[index] }
    if let starSlot {
      values[starSlot] = .tuple(of: Array(given.positional.dropFirst(positionalCount)))
    } else if count > positionalCount {
      throw tooMany(count, keywords, name)
    }
    try bindKeywords(given.keywords, &values, name)
    try fillDefaults(&values, defaults, name)
    for (index, value) in values.enumerated() { (start + index).initialize(to: value) }
  }

  private func bindKeywords(
    _ keywords: [(name: Str, value: Value)], _ values: inout [Value], _ function: String
  ) throws(Raised) {
    let rest = doubleStarSlot.map { _ in Dict() }
    for keyword in keywords {
      if let slot = slot(of: keyword.name) {
        guard values[slot].isUnbound else {
          throw Raised(
            .typeError, "{}() got multiple values for argument '{}'", function, keyword.name.text)
        }
        values[slot] = keyword.value
      } else if let rest {
        guard rest.get(keyword.name) == nil else {
          throw Raised(
            .typeError, "{}() got multiple values for keyword argument '{}'", function,
            keyword.name.text)
        }
        rest.set(keyword.name, keyword.value)
      } else {
        throw unexpected(keyword.name, function)
      }
    }
    if let doubleStarSlot, let rest { values[doubleStarSlot] = .dict(rest) }
  }

  /// The slot of a parameter that may be given by keyword.
  private func slot(of name: Str) -> Int? {
    parameters.firstIndex {
      ($0.kind == .ordinary || $0.kind == .keywordOnly) && $0.name.isEqual(name)
    }
  }

  private func fillDefaults(_ values: inout [Value], _ defaults: [Value], _ function: String)
    throws(Raised)
  {
    var missing: [Parameter] = []
    for (index, parameter) in parameters.enumerated() where values[index].isUnbound {
      if parameter.hasDefault, index < defaults.count {
        values[index] = defaults[index]
      } else {
        missing.append(parameter)
      }
    }
    guard let first = missing.first else { return }
    let isKeywordOnly = first.kind == .keywordOnly
    let names = missing.filter { ($0.kind == .keywordOnly) == isKeywordOnly }
      .map { "'\($0.name.text)'" }
    throw Raised(
      .typeError,
      isKeywordOnly
        ? "{}() missing {} required keyword-only argument{}: {}"
        : "{}() missing {} required positional argument{}: {}",
      function, String(names.count), names.count == 1 ? "" : "s", enumeration(names))
  }

  /// `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`.
  private func enumeration(_ names: [String]) -> String {
    switch names.count {
    case 1: names[0]
    case 2: names[0] + " and " + names[1]
    default: names.dropLast().joined(separator: ", ") + ", and " + (names.last ?? "")
    }
  }

  private func unexpected(_ name: Str, _ function: String) -> Raised {
    let names = parameters.filter { $0.kind == .ordinary || $0.kind == .keywordOnly }
    if parameters.contains(where: { $0.kind == .positionalOnly && $0.name.isEqual(name) }) {
      return Raised(
        .typeError,
        "{}() got some positional-only arguments passed as keyword arguments: '{}'", function,
        name.text)
    }
    return Raised(
      .typeError, "{}() got an unexpected keyword argument '{}'", function, name.text
    ).suggesting(Suggestion.nearest(to: name.text, among: names.map(\.name.text)))
  }

  private func tooMany(_ count: Int, _ keywords: [Str], _ function: String) -> Raised {
    let isExact = requiredCount == positionalCount
    let takes =
      isExact ? String(positionalCount) : "from \(requiredCount) to \(positionalCount)"
    let named = parameters.count { parameter in
      parameter.kind == .keywordOnly && keywords.contains { $0.isEqual(parameter.name) }
    }
    let extra =
      named == 0
      ? ""
      : " positional argument\(count == 1 ? "" : "s") (and \(named) keyword-only argument\(named == 1 ? "" : "s"))"
    return Raised(
      .typeError, "{}() takes {} positional argument{} but {}{} {} given", function, takes,
      isExact && positionalCount == 1 ? "" : "s", String(count), extra,
      count == 1 && named == 0 ? "was" : "were")
  }
}
