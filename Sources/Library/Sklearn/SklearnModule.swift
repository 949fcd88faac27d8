import Interpreter

/// `sklearn`: data sets, splits, scales and scores, in the language itself.
enum SklearnModule {
  static func register() {
    Modules.register("sklearn") { $0.set("__version__", .string("1.9.1")) }
    Modules.register("sklearn.datasets") { _ in }
    Modules.register("sklearn.datasets.iris", partOf: "sklearn.datasets", source: { irisSource })
    Modules.register(
      "sklearn.datasets.samples", partOf: "sklearn.datasets", source: { sklearnSamplesSource })
    for (name, source) in modules { Modules.register("sklearn." + name, source: { source }) }
  }

  private static let modules = [
    ("utils", sklearnUtilsSource), ("model_selection", sklearnSelectionSource),
    ("preprocessing", sklearnPreprocessingSource), ("metrics", sklearnMetricsSource),
    ("linear_model", sklearnModelsSource),
  ]
}
