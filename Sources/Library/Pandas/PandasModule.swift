import Interpreter

/// `pandas`: tables, in the language itself.
enum PandasModule {
  static func register() {
    Modules.register("pandas") { module in
      module.set("__version__", .string("3.1.1"))
      module.set("NA", .double(.nan))
      module.set("NaT", .double(.nan))
    }
    for (name, source) in parts {
      Modules.register("pandas." + name, partOf: "pandas", source: { source })
    }
    for (name, source) in helpers { Modules.register("pandas." + name, source: { source }) }
  }

  /// Modules whose names are names of `pandas` too.
  private static let parts = [
    ("indexes", pandasIndexSource), ("series", pandasSeriesSource), ("frame", pandasFrameSource),
    ("joins", pandasJoinsSource), ("files", pandasFilesSource), ("settings", pandasOptionsSource),
  ]
  /// Modules that serve those.
  private static let helpers = [
    ("values", pandasValuesSource), ("text", pandasTextSource),
    ("reductions", pandasReductionsSource), ("strings", pandasStringsSource),
    ("locations", pandasLocationsSource), ("tables", pandasTablesSource),
    ("groups", pandasGroupsSource), ("reports", pandasReportsSource),
    ("plots", pandasPlotsSource),
  ]
}
