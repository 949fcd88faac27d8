import Interpreter

/// `paddle.io`: datasets, samplers and loaders.
enum IOModule {
  static func register() {
    Modules.register("paddle.io") { _ in }
    for (name, source) in parts {
      Modules.register("paddle.io." + name, partOf: "paddle.io", source: { source })
    }
  }

  private static let parts = [
    ("dataset", datasetSource), ("sampler", samplerSource), ("loader", dataLoaderSource),
  ]
}
