/// The folder with the lessons: one folder each, in it `lesson.md` and its translations.
public struct LessonLibrary: Sendable {
  public let folder: String
  /// The names of the lessons' folders, in order.
  public let names: [String]

  /// Nil when the folder holds no lessons.
  public init?(folder: String) {
    self.folder = folder
    names = TextFile.names(in: folder).filter {
      TextFile.read(folder + "/" + $0 + "/lesson.md") != nil
    }
    if names.isEmpty { return nil }
  }

  /// The lessons that come with the program: `$DANDELION_LESSONS`, or `Lessons` in the program's
  /// folder or one above it, or `share/dandelion/Lessons` beside that folder.
  public static func find() -> LessonLibrary? {
    candidates.lazy.compactMap { LessonLibrary(folder: $0) }.first
  }

  /// Where `find` looks.
  public static var candidates: [String] {
    if let folder = TextFile.environment("DANDELION_LESSONS") { return [folder] }
    guard var folder = TextFile.programFolder else { return ["Lessons"] }
    var result: [String] = []
    let shared = folder + "/../share/dandelion/Lessons"
    while !folder.isEmpty {
      result.append(folder + "/Lessons")
      folder = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
    }
    return result + [shared]
  }

  /// Where the text of a lesson in a language is, or would be.
  public func path(_ name: String, _ language: Language) -> String {
    let suffix = language == .chinese ? ".zh" : ""
    return folder + "/" + name + "/lesson" + suffix + ".md"
  }

  /// The text of a lesson in a language; nil where there is none.
  public func text(_ name: String, _ language: Language) -> String? {
    TextFile.read(path(name, language))
  }

  /// A lesson in a language, or in English where there is no translation.
  public func lesson(_ name: String, _ language: Language) -> Lesson? {
    let lesson = (text(name, language) ?? text(name, .english)).map { Lesson(markdown: $0) }
    guard language == .both, let translated = text(name, .chinese) else { return lesson }
    return lesson?.beside(Lesson(markdown: translated))
  }

  /// The number that a folder's name begins with.
  public func number(of name: String) -> Int? { Int(name.prefix { $0.isNumber }) }

  /// A folder's name without its number.
  public func id(of name: String) -> String { String(name.drop { $0.isNumber || $0 == "-" }) }

  /// The names that a number, an id or the beginning of one may mean.
  public func names(matching key: String) -> [String] {
    if let number = Int(key) { return names.filter { self.number(of: $0) == number } }
    let exact = names.filter { $0 == key || id(of: $0) == key }
    return exact.isEmpty ? names.filter { id(of: $0).hasPrefix(key) } : exact
  }

  /// What is wrong between lessons: ids other than the folders', used twice or needed and not there.
  public var problems: [(name: String, message: String)] {
    var result: [(name: String, message: String)] = []
    var known: Set<String> = []
    for name in names {
      guard let lesson = lesson(name, .english) else { continue }
      if lesson.id != id(of: name) { result.append((name, "its id is \(lesson.id)")) }
      for need in lesson.needs where !known.contains(need) {
        result.append((name, "it needs \(need), which does not come before it"))
      }
      if !known.insert(lesson.id).inserted { result.append((name, "two have the id \(lesson.id)")) }
    }
    return result
  }
}
