import Foundation

/// Where the package lies, and the program that was built with the tests.
public enum Project {
  /// The package's folder.
  public static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The program; it stands beside the binary of the tests.
  public static let binary = binaryFolder + "/dandelion"
  static let binaryFolder: String = {
    let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(filePath: tests ?? "").deletingLastPathComponent().path
  }()

  /// The text of a file of the package.
  public static func text(_ path: String) throws -> String {
    try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
  }

  /// The paths of files below a folder of the package that end so, sorted.
  public static func files(in path: String, ending suffix: String) -> [String] {
    let names =
      (try? FileManager.default.subpathsOfDirectory(atPath: folder + "/" + path)) ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted().map { path + "/" + $0 }
  }

  /// Does something in a new empty folder, which is gone afterwards.
  public static func inEmptyFolder<T>(_ work: (String) throws -> T) throws -> T {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "dandelion-" + UUID().uuidString).path
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? files.removeItem(atPath: folder) }
    return try work(folder)
  }
}
