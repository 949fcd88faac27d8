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
    "_random": fillRandom, "_re": fillRegex, "_time": fillTime,
  ]

  /// Modules in the language itself.
  private static let sources = [
    "__future__": futureSource,
    "abc": abcSource,
    "argparse": argparseSource,
    "bisect": bisectSource,
    "collections": collectionsSource,
    "collections.abc": collectionsAbcSource,
    "contextlib": contextlibSource,
    "copy": copySource,
    "csv": csvSource,
    "dataclasses": dataclassesSource,
    "datetime": datetimeSource,
    "enum": enumSource,
    "fnmatch": fnmatchSource,
    "functools": functoolsSource,
    "gc": gcSource,
    "glob": globSource,
    "heapq": heapqSource,
    "io": ioSource,
    "itertools": itertoolsSource,
    "json": jsonSource,
    "logging": loggingSource,
    "numbers": numbersSource,
    "operator": operatorSource,
    "os": osSource,
    "os.path": osPathSource,
    "pathlib": pathlibSource,
    "platform": platformSource,
    "pprint": pprintSource,
    "random": randomSource,
    "re": reSource,
    "shutil": shutilSource,
    "statistics": statisticsSource,
    "string": stringSource,
    "textwrap": textwrapSource,
    "time": timeSource,
    "timeit": timeitSource,
    "traceback": tracebackSource,
    "types": typesSource,
    "typing": typingSource,
    "warnings": warningsSource,
  ]
}
