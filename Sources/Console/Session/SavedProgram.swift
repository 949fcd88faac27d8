import Library
import Syntax

/// A session's inputs as a program that runs here and under real Paddle.
struct SavedProgram {
  /// One accepted input.
  struct Entry {
    let text: String
    /// Whether it was an expression whose value was shown: a program must print it itself.
    let isShown: Bool
  }

  /// The program: imports of the names that are bare at the prompt, then the inputs.
  static func text(of entries: [Entry]) -> String {
    var lines = ["import paddle"]
    let names = bareNames(in: entries)
    if !names.isEmpty { lines += imports(names) }
    lines.append("")
    for entry in entries { lines.append(entry.isShown ? shown(entry.text) : entry.text) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `print(...)` around an expression; a comment behind it stays outside.
  private static func shown(_ text: String) -> String {
    let line = text[...].trimmingSpace
    return line.contains("#") || line.contains("\n") ? "print(\n\(line)\n)" : "print(\(line))"
  }

  /// The names of the library that the inputs use without `paddle.` and without importing them.
  private static func bareNames(in entries: [Entry]) -> [String] {
    let known = Set(Library.promptNames)
    var used: Set<String> = []
    for entry in entries {
      let bytes = Array(entry.text.utf8)
      for token in tokens(of: entry.text) where token.kind == .name {
        if token.range.lowerBound > 0, bytes[token.range.lowerBound - 1] == UInt8(ascii: ".") {
          continue
        }
        used.insert(String(decoding: bytes[token.range], as: UTF8.self))
      }
    }
    return used.intersection(known).sorted()
  }

  private static func imports(_ names: [String]) -> [String] {
    var lines: [String] = []
    var line = "from paddle import "
    for (index, name) in names.enumerated() {
      let piece = index == names.count - 1 ? name : name + ", "
      if line.count + piece.count > 96 {
        lines.append(line + "\\")
        line = "    "
      }
      line += piece
    }
    return lines + [line]
  }
}
