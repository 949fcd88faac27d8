/// Modules that programs of Python may know and that are not offered, with what to do instead.
enum UnofferedModules {
  private static let threads = "programs run on one thread here"
  private static let network = "programs reach no network here"
  private static let packages =
    "the packages here are paddle, numpy, pandas, matplotlib and sklearn"
  private static let advice: [String: String] = [
    "threading": threads, "multiprocessing": threads, "concurrent": threads, "asyncio": threads,
    "queue": threads, "subprocess": "programs start no other programs here",
    "socket": network, "urllib": network, "http": network, "requests": network, "ssl": network,
    "ctypes": "programs call no foreign code here",
    "struct": "bytes are not packed here", "sqlite3": "there are no databases here",
    "tempfile": "write into the folder where the program was started",
    "tkinter": "there are no windows here", "unittest": "assert tests what a program expects",
    "decimal": "fractions and float are the numbers here",
    "inspect": "help(x) shows what a function takes", "signal": threads,
    "torch": "dandelion --export torch writes a program for PyTorch",
    "tensorflow": packages, "scipy": packages, "seaborn": packages, "cv2": packages,
    "PIL": packages, "skimage": packages, "nltk": packages, "jieba": packages,
    "transformers": packages, "visualdl": packages, "plotly": packages, "sympy": packages,
    "paddlenlp": packages, "paddlehub": packages, "ipywidgets": packages, "gym": packages,
  ]

  /// What to say about a module that is real but not here; nil for names of nobody.
  static func advice(on name: String) -> String? {
    advice[String(name.prefix { $0 != "." })]
  }
}
