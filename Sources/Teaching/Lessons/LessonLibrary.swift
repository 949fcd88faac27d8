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

  /// A lesson in a language, or in English where there is no translation.
  public func lesson(_ name: String, _ language: Language) -> Lesson? {
    let base = folder + "/" + name + "/lesson"
    let translated =
      language == .english ? nil : TextFile.read(base + "." + language.rawValue + ".md")
    return (translated ?? TextFile.read(base + ".md")).map { Lesson(markdown: $0) }
  }

  /// The names that a number, an id or the beginning of one may mean.
  public func names(matching key: String) -> [String] {
    if let number = Int(key), names.indices.contains(number - 1) { return [names[number - 1]] }
    let ids = names.map { (name: $0, id: String($0.drop { $0.isNumber || $0 == "-" })) }
    let exact = ids.filter { $0.id == key || $0.name == key }
    return (exact.isEmpty ? ids.filter { $0.id.hasPrefix(key) } : exact).map(\.name)
  }
}
