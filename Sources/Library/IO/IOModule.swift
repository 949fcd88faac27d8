import Interpreter

/// `paddle.io`: datasets, samplers and loaders.
enum IOModule {
  static func register() {
    Modules.register("paddle.io") { _ in }
    for (name, source) in parts {
      Modules.register(
        "paddle.io." + name, partOf: "paddle.io",
        hiding: ["default_collate_fn", "default_convert_fn"], source: { source })
    }
  }

  private static let parts = [
    ("_dataset", datasetSource), ("_sampler", samplerSource), ("_loader", dataLoaderSource),
  ]
}
