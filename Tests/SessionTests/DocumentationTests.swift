import Library
import TestSupport
import Testing

@testable import Console

/// What the library says of its layers, optimisers and functions.
@Suite(.alone) struct DocumentationTests {
  /// The documented names of a module, and those that say nothing of themselves.
  private static func survey(_ path: String) -> (session: TestSession, names: [String]) {
    let session = TestSession()
    _ = session.run("import \(path)")
    let shown = session.run(
      "print(*[n for n in dir(\(path)) if not n.startswith('_') and callable(getattr(\(path), n))])"
    )
    return (session, shown.shown.split { " \n".contains($0) }.map(String.init))
  }

  private static let modules = [
    "paddle", "paddle.nn", "paddle.nn.functional", "paddle.nn.initializer", "paddle.nn.utils",
    "paddle.optimizer", "paddle.optimizer.lr", "paddle.io", "paddle.metric", "paddle.callbacks",
    "paddle.regularizer", "paddle.autograd",
  ]

  @Test("Everything that a module offers says in one line what it is", arguments: modules)
  func summaries(_ path: String) throws {
    let silent = try #require(
      TestSession.evaluated {
        let (session, names) = Self.survey(path)
        return names.filter { name in
          let text = session.run("print((\(path).\(name).__doc__ or '').split('\\n')[0])").shown
          return !text.contains(".")
            && !["Tensor", "CPUPlace", "Parameter", "dtype"].contains(name)
        }
      })
    #expect(silent == [])
  }

  @Test("The examples of the documentation give what they say", arguments: modules)
  func examples(_ path: String) throws {
    let wrong = try #require(
      TestSession.evaluated {
        let (session, names) = Self.survey(path)
        _ = session.run("import paddle, paddle.nn as nn, paddle.nn.functional as F")
        return names.flatMap { name -> [String] in
          let text = session.run("print(\(path).\(name).__doc__)").shown
          return Self.examples(in: text).compactMap { call, result in
            let shown = session.run(call).shown
            return shown == result + "\n" ? nil : "\(name): \(call) gives \(shown)"
          }
        }
      })
    #expect(wrong == [])
  }

  /// Each `>>> call`, its further lines behind `...`, and the line below that it shows.
  private static func examples(in text: String) -> [(call: String, result: String)] {
    var found: [(call: String, result: String)] = []
    var call: String?
    for line in text.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
      if line.hasPrefix(">>> ") {
        call = String(line.dropFirst(4))
      } else if let begun = call {
        if line.hasPrefix("... ") {
          call = begun + line.dropFirst(3)
        } else {
          found.append((begun, String(line)))
          call = nil
        }
      }
    }
    return found
  }
}
