import Interpreter

/// What is offered here for a name that is not.
enum NearestName {
  /// The path of the nearest name that works, for a value and an attribute that it lacks.
  static func path(for name: String, of owner: Value, at path: String) -> String? {
    let own = owner.attributeNames().filter { !$0.hasPrefix("_") }
    let twin = name.hasSuffix("_") ? String(name.dropLast()) : name + "_"
    let lowered = name.lowercased()
    if let same = own.first(where: { $0 == twin || $0.lowercased() == lowered }) {
      return path + "." + same
    }
    if let home = elsewhere(name, than: path) ?? elsewhere(twin, than: path) { return home }
    return (akin(to: name, among: own) ?? Suggestion.nearest(to: name, among: own)).map {
      path + "." + $0
    }
  }

  /// The same name in another module that is offered.
  static func elsewhere(_ name: String, than path: String) -> String? {
    for home in homes where home != path && RealPaddle.has(name, in: home) {
      guard Modules.registeredNames.contains(home), let module = try? Modules.load(home) else {
        continue
      }
      if (try? Value.object(module).attributeIfPresent(Str.intern(name))) ?? nil != nil {
        return home + "." + name
      }
    }
    return nil
  }

  private static let homes = ["paddle", "paddle.nn.functional", "paddle.nn", "paddle.linalg"]

  /// The name that shares the most words: `Conv2D` for `Conv3D`, `fill_` for `fill_diagonal_`.
  private static func akin(to name: String, among names: [String]) -> String? {
    let wanted = words(of: name)
    var best: String?
    var bestShare = 0.3
    for candidate in names.sorted() {
      let words = words(of: candidate)
      let share = Double(words.intersection(wanted).count) / Double(words.union(wanted).count)
      if share > bestShare { (best, bestShare) = (candidate, share) }
    }
    return best
  }

  /// `fill_diagonal_` has the words fill and diagonal, `Conv3D` conv and 3d.
  private static func words(of name: String) -> Set<String> {
    var words: [String] = [""]
    var previous: Character = "_"
    for character in name {
      let begins =
        character.isUppercase && previous.isLowercase || character.isNumber && previous.isLetter
      if character == "_" || begins { words.append("") }
      if character != "_" { words[words.count - 1] += character.lowercased() }
      previous = character
    }
    return Set(words.filter { !$0.isEmpty })
  }
}
