import Interpreter

/// `tqdm`: progress of loops.
enum TqdmModule {
  static func register() {
    for name in ["tqdm", "tqdm.auto", "tqdm.notebook"] {
      Modules.register(name, source: { tqdmSource })
    }
  }
}
