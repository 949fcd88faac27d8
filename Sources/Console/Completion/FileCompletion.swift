import Glibc

/// File names for commands that take one.
enum FileCompletion {
  /// The files that the last word of `before` begins the path of; folders end in a slash.
  static func complete(_ before: String) -> Completion {
    let word = before[(before.lastIndex(of: " ") ?? before.startIndex)...].dropFirst()
    let slash = word.lastIndex(of: "/")
    let folder = slash.map { String(word[...$0]) } ?? ""
    let start = slash.map { word[word.index(after: $0)...] } ?? word
    let names = entries(of: folder.isEmpty ? "." : folder).filter {
      $0.hasPrefix(start) && ($0.first != "." || start.first == ".")
    }
    let end = before.utf8.count
    return Completion(
      range: (end - start.utf8.count)..<end,
      candidates: names.sorted().map { Candidate($0, suffix: $0.hasSuffix("/") ? "" : " ") })
  }

  private static func entries(of folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(isFolder ? name + "/" : name) }
    }
    return names
  }
}
