import Interpreter

/// The modules below `paddle.optimizer`, and the names of theirs that it offers.
enum OptimizerModules {
  static func register() {
    Modules.register("paddle.optimizer") { _ in }
    for (name, source) in parts {
      Modules.register("paddle.optimizer." + name, partOf: "paddle.optimizer", source: { source })
    }
  }

  private static let parts = [("optimizer", optimizerSource)]
}
