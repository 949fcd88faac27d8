import Foundation
import TestSupport
import Testing

/// The program as a command among others: arguments, streams, statuses.
@Suite struct LaunchTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    var input = ""
    var environment: [String: String] = [:]
    let status: Int32
    let output: String
    /// A part of what stands on the standard error; nothing else may when it is empty.
    var errors = ""
    var testDescription: String { (arguments + [input]).joined(separator: " ") }

    init(
      _ arguments: [String], input: String = "", environment: [String: String] = [:],
      status: Int32 = 0, _ output: String, errors: String = ""
    ) {
      self.arguments = arguments
      self.input = input
      self.environment = environment
      self.status = status
      self.output = output
      self.errors = errors
    }
  }

  private static let echo = "import sys; print(sys.argv)"
  private static let red = "\u{1B}["

  @Test(
    "Arguments, streams and statuses are those of a Unix program",
    arguments: [
      Row(["-c", "1 + 1"], "2\n"),
      Row(["-c", "a = 2.5\nprint(a)\na"], "2.5\n2.5\n"),
      Row(["-c", echo, "--help", "-i", "x"], "['-c', '--help', '-i', 'x']\n"),
      Row(["--dialect", "book", "-c", "to_tensor(1.)"], scalar("[1]", "CPUPlace", "[1.]")),
      Row(["--dialect=paddle3", "-c", "to_tensor(1.)"], scalar("[]", "Place(cpu)", "1.")),
      Row(["-c", "to_tensor(1.)"], scalar("[1]", "CPUPlace", "[1.]")),
      Row(["argv.py", "--dialect", "x"], "['argv.py', '--dialect', 'x']\n"),
      Row(["argv.py"], "['argv.py']\n"),
      Row(["argv.py", "--help"], "['argv.py', '--help']\n"),
      Row(["folder/imports.py"], "7 __main__\n"),
      Row([], input: "a = 2\na * 3\n:vars\n", "6\na  int  2\n\n"),
      Row([], input: "if True:\n  print(1)\nelse:\n  print(2)\nprint(3)\n", "1\n3\n"),
      Row(["-"], input: "print('piped')", "piped\n"),
      Row(["-", "x"], input: echo, "['-', 'x']\n"),
      Row([], ""),
      Row(["-c", ""], ""),
      Row(["-c", "x"], status: 1, "", errors: "NameError: name 'x' is not defined"),
      Row(["-c", "print(1)\n1 / 0\nprint(2)"], status: 1, "1\n", errors: "ZeroDivisionError"),
      Row(["-c", "x ="], status: 1, "", errors: "SyntaxError"),
      Row(["-c", ":grab x"], status: 1, "", errors: "there is no command"),
      Row([], input: "print(1)\nx\nprint(2)\n", status: 1, "1\n", errors: "NameError"),
      Row([], input: "a = 1\n:set width 70\n\nb\n", status: 1, "", errors: "line 4\n    b\n"),
      Row(["nowhere.py"], status: 1, "", errors: "cannot read nowhere.py: No such file"),
      Row(["."], status: 1, "", errors: "cannot read .: Is a directory"),
      Row(["latin.py"], status: 1, "", errors: "latin.py is not UTF-8 text"),
      Row(["-c", "import sys; sys.exit(3)"], status: 3, ""),
      Row(["-c", "exit()"], ""),
      Row(["-c", "raise SystemExit('farewell')"], status: 1, "", errors: "farewell\n"),
      Row(["-c", "raise KeyboardInterrupt"], status: 130, "", errors: "interrupted"),
      Row(["-c", "1\n:quit\n2"], "1\n"),
      Row(["--dialect", "latin", "-c", "1"], status: 2, "", errors: "'book' and 'paddle3'"),
      Row(["--dialect"], status: 2, "", errors: "Missing value for '--dialect"),
      Row(["-c"], status: 2, "", errors: "Missing value for '-c"),
      Row(["--colour", "never"], status: 2, "", errors: "Did you mean '--color'?"),
      Row(["-z", "argv.py"], status: 2, "", errors: "Unknown option '-z'"),
      Row(["-ic", "1 + 1"], "2\n"),
      Row(["-i", "-c", "a = 5"], input: "a + 1\n", "6\n"),
      Row(["-i", "argv.py"], input: "sys.argv\n", "['argv.py']\n['argv.py']\n"),
      Row(["--version"], "dandelion 0.1\n"),
    ])
  func behaves(_ row: Row) throws {
    let outcome = try Project.inEmptyFolder { folder in
      try Self.fill(folder)
      return try Outcome.of(
        row.arguments, input: row.input, folder: folder, environment: row.environment)
    }
    #expect(outcome.end == .exit(row.status), "\(outcome.errors)")
    #expect(outcome.output == row.output)
    #expect(
      row.errors.isEmpty ? outcome.errors == "" : outcome.errors.contains(row.errors),
      "\(outcome.errors)")
  }

  private static func scalar(_ shape: String, _ place: String, _ item: String) -> String {
    "Tensor(shape=\(shape), dtype=float32, place=\(place), stop_gradient=True,\n       \(item))\n"
  }

  private static func fill(_ folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder + "/folder", withIntermediateDirectories: false)
    let files = [
      "argv.py": "import sys\nprint(sys.argv)\n",
      "folder/imports.py": "from beside import seven\nprint(seven, __name__)\n",
      "folder/beside.py": "seven = 7\n",
    ]
    for (name, text) in files {
      try Data(text.utf8).write(to: URL(filePath: folder + "/" + name))
    }
    try Data([0x78, 0xE9, 0x0A]).write(to: URL(filePath: folder + "/latin.py"))
  }

  @Test(
    "Colour is for terminals, unless it is asked for",
    arguments: [
      ([], [:], false), (["--color", "always"], [:], true), (["--color", "never"], [:], false),
      ([], ["FORCE_COLOR": "1"], true), ([], ["CLICOLOR_FORCE": "1"], true),
      ([], ["FORCE_COLOR": "1", "NO_COLOR": "1"], false),
      (["--color", "always"], ["NO_COLOR": "1"], true),
      (["--plain"], ["FORCE_COLOR": "1"], false),
    ] as [([String], [String: String], Bool)])
  func colour(_ options: [String], _ environment: [String: String], _ isColoured: Bool) throws {
    let outcome = try Outcome.of(
      options + ["-c", ":help\nx"], environment: environment)
    #expect(outcome.output.contains("\u{1B}[") == isColoured)
    #expect(outcome.errors.contains("\u{1B}[") == isColoured)
  }

  @Test("The help names every option and every form")
  func help() throws {
    let outcome = try Outcome.of(["--help"])
    #expect(outcome.end == .exit(0) && outcome.errors == "")
    for word in ["FILE.py", "-c", "-i", "--dialect", "--color", "--plain", "--version", "--help"] {
      #expect(outcome.output.contains(word))
    }
  }

  @Test(
    "Ctrl-C ends a program within its loop, its sleep, and its kernels",
    arguments: [
      "while True: pass", "import time; time.sleep(60)", "sum(i for i in iter(int, 1))",
      "x = ones([1500, 1500])\nwhile True: x = x @ x * 0.001",
      "def f(): return f()\nwhile True:\n  try: f()\n  except RecursionError: pass",
      "[x for x in range(10 ** 12)]", "x = 3\nwhile True: x = x ** 3 % 10 ** 5000",
      "'x' in ('y' * 10 ** 8 for _ in iter(int, 1))",
    ])
  func interrupted(_ code: String) throws {
    let outcome = try Outcome.of(["-c", code], seconds: 20, interruptedAfter: 0.7)
    #expect(outcome.end == .exit(130), "\(outcome)")
    #expect(outcome.errors.hasPrefix("interrupted"))
  }

  @Test("A reader that goes away ends the program in silence")
  func brokenPipe() throws {
    let outcome = try Outcome.of(
      shell: "dandelion -c 'while True: print(12345)' | head -1", seconds: 20)
    #expect(outcome.end == .exit(0) && outcome.output == "12345\n" && outcome.errors == "")
  }
}
