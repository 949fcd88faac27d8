import Interpreter

/// The modules below `paddle.optimizer`, and the names of theirs that it offers.
enum OptimizerModules {
  static func register() {
    Modules.register("_optimizers", OptimizerFunctions.fill)
    Modules.register("paddle.optimizer") { _ in }
    Modules.register("paddle.optimizer.lr", source: { scheduleSource })
    Modules.register("paddle.regularizer", source: { regularizerSource })
    for (name, source) in parts {
      Modules.register("paddle.optimizer." + name, partOf: "paddle.optimizer", source: { source })
    }
  }

  private static let parts = [
    ("optimizer", optimizerSource), ("_descent", descentSource), ("_adaptive", adaptiveSource),
    ("lbfgs", lbfgsSource),
  ]
}
