/// The modules that come with the language.
enum StandardModules {
  /// Offers them for import.
  static func register() {
    for (name, fill) in native { Modules.register(name, fill) }
    for (name, text) in sources { Modules.register(name, source: { text }) }
  }

  /// Modules whose names Swift binds; those with an underscore serve the ones below.
  nonisolated(unsafe) private static let native: [String: (Module) throws(Raised) -> Void] = [
    "math": fillMath, "sys": fillSys, "_collections": fillCollections, "_os": fillOS,
    "_random": fillRandom, "_time": fillTime,
  ]

  /// Modules in the language itself.
  private static let sources = [
    "__future__": futureSource,
    "abc": abcSource,
    "bisect": bisectSource,
    "collections": collectionsSource,
    "collections.abc": collectionsAbcSource,
    "contextlib": contextlibSource,
    "copy": copySource,
    "dataclasses": dataclassesSource,
    "enum": enumSource,
    "functools": functoolsSource,
    "heapq": heapqSource,
    "io": ioSource,
    "itertools": itertoolsSource,
    "json": jsonSource,
    "operator": operatorSource,
    "os": osSource,
    "os.path": osPathSource,
    "random": randomSource,
    "statistics": statisticsSource,
    "string": stringSource,
    "time": timeSource,
    "typing": typingSource,
    "warnings": warningsSource,
  ]
}
