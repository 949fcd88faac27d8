/// What Paddle 3.3 itself offers, to be held against what is offered here.
///
/// The names are taken apart when they are first asked for.
public enum RealPaddle {
  private struct Section {
    let listed: [String]
    let all: Set<String>
  }

  /// Whether a module or class of real Paddle (`paddle.nn`, `paddle.Tensor`) has a name.
  public static func has(_ name: String, in path: String) -> Bool {
    sections[path]?.all.contains(name) ?? false
  }

  /// Whether real Paddle has a module or class of this path.
  public static func has(_ path: String) -> Bool {
    if sections[path] != nil { return true }
    guard let dot = path.lastIndex(of: ".") else { return false }
    return has(String(path[path.index(after: dot)...]), in: String(path[..<dot]))
  }

  /// The public names of a module; empty when it is unknown.
  public static func publicNames(of path: String) -> [String] { sections[path]?.listed ?? [] }

  /// The module that a program imports a name from, by preference the one nearest to the top.
  public static func home(of name: String) -> String? {
    homes.first { has(name, in: $0) }
  }

  private static let homes = [
    "paddle", "paddle.nn.functional", "paddle.nn", "paddle.linalg", "paddle.autograd",
    "paddle.optimizer", "paddle.optimizer.lr", "paddle.io", "paddle.metric",
    "paddle.nn.initializer", "paddle.nn.utils",
  ]

  private static let sections: [String: Section] = {
    var sections: [String: Section] = [:]
    var path = ""
    var listed: [String] = []
    var further: [String] = []
    var isListed = true
    func finish() {
      if !path.isEmpty { sections[path] = Section(listed: listed, all: Set(listed + further)) }
    }
    for word in paddleNames.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init) {
      if word.hasSuffix(":") {
        finish()
        (path, listed, further, isListed) = (String(word.dropLast()), [], [], true)
      } else if word == "|" {
        isListed = false
      } else if isListed {
        listed.append(word)
      } else {
        further.append(word)
      }
    }
    finish()
    return sections
  }()
}
