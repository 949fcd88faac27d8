import Interpreter

/// `matplotlib`: what a program draws, collected as data.
enum PlotsModule {
  static func register() {
    FigureRecord.register()
    for (name, source) in modules { Modules.register(name, source: { source }) }
    for name in drawingParts { Modules.register(name, source: { drawingPartsSource }) }
    Modules.register("mpl_toolkits") { _ in }
  }

  private static let modules = [
    ("matplotlib", matplotlibSource), ("matplotlib.axes", axesSource),
    ("matplotlib.pyplot", pyplotSource), ("matplotlib.cm", colorMapSource),
    ("matplotlib.colors", colorsSource),
  ]
  private static let drawingParts = [
    "matplotlib.animation", "matplotlib.font_manager", "matplotlib.lines", "matplotlib.patches",
    "matplotlib.ticker", "mpl_toolkits.mplot3d",
  ]
}
