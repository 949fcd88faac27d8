import Syntax
import TestSupport

@testable import Console

/// Inputs of all kinds that a session must survive.
struct RandomInputs {
  let expressions: RandomExpressions
  /// Lines of the recorded programs.
  private let programs: [[Substring]]
  /// Words of those programs.
  private let words: [String]

  init(_ expressions: RandomExpressions) throws {
    self.expressions = expressions
    let reachesOut = /\b(os|open|save|load|sleep|input|exit|time)\b/
    programs = try Project.files(in: "Tests/Programs", ending: ".py")
      .map { try Project.text($0) }
      .filter { $0.firstMatch(of: reachesOut) == nil }
      .map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    words = programs.joined().flatMap { line in
      tokens(of: String(line)).map { Self.word($0.range, of: String(line)) }
    }
  }

  /// One input; its kind is random too.
  func next(_ dice: inout Dice) -> String {
    switch dice.below(10) {
    case 0: bytes(&dice)
    case 1, 2: soup(&dice)
    case 3...5: mutatedProgram(&dice)
    case 6: command(&dice)
    default: expressions.statement(&dice)
    }
  }

  private func bytes(_ dice: inout Dice) -> String {
    let isASCII = dice.oneIn(2)
    let bytes = (0..<dice.below(80)).map { _ in
      isASCII ? UInt8(dice.below(96) + 32) : UInt8(dice.below(256))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let pieces = [
    "if", "else:", "for", "in", "while", "def", "class", "return", "yield", "lambda", "try:",
    "except", "with", "as", "raise", "not", "and", "(", ")", "[", "]", "{", "}", ",", ":", "=", "+",
    "-", "*", "**", "/", "@", ".", "...", "==", "<", ":=", "->", "'", "\"", "'''", "f'{", "\\", "#",
    "\n", "\n  ", "\n    ", "\t", ";", "0", "1", "2.5", "1e9", "'a'", "x", "f", "g", "print", "（",
    "，",
    "中", "\u{0}", "\u{FEFF}", "import math", "from", "None", "True", "del", "global", "assert", "%",
    "to_tensor", "backward()", ":grad", "!", "$", "?", "😀", "e\u{301}",
  ]

  private func soup(_ dice: inout Dice) -> String {
    let separator = dice.pick([" ", "", " "])
    return (0..<dice.below(25)).map { _ in
      dice.oneIn(3) ? dice.pick(words) : dice.pick(Self.pieces)
    }.joined(separator: separator)
  }

  private func mutatedProgram(_ dice: inout Dice) -> String {
    let lines = dice.pick(programs)
    let count = min(lines.count, 1 + dice.below(25))
    let start = dice.below(lines.count - count + 1)
    var text = lines[start..<start + count].joined(separator: "\n")
    for _ in 0..<dice.below(5) { text = mutated(text, &dice) }
    return text
  }

  private func mutated(_ text: String, _ dice: inout Dice) -> String {
    let ranges = tokens(of: text).map(\.range)
    guard !ranges.isEmpty else { return text }
    let range = dice.pick(ranges)
    let old = Self.word(range, of: text)
    let new =
      switch dice.below(4) {
      case 0: ""
      case 1: old + " " + old
      case 2: dice.pick(words)
      default: expressions.expression(&dice, depth: 1)
      }
    let bytes = Array(text.utf8)
    return String(
      decoding: bytes[..<range.lowerBound] + Array(new.utf8) + bytes[range.upperBound...],
      as: UTF8.self)
  }

  /// Commands that write no file and end no session.
  private static let commands = Command.all.map(\.name).filter {
    !["save", "load", "reset", "quit", "lesson", "time"].contains($0)
  }

  private func command(_ dice: inout Dice) -> String {
    let name = dice.pick(Self.commands)
    let word = dice.oneIn(3) ? name.prefix(1 + dice.below(name.count)) : name[...]
    let argument =
      switch dice.below(4) {
      case 0: dice.pick(words)
      case 1: dice.pick(RandomExpressions.values)
      default: expressions.expression(&dice)
      }
    let option = dice.pick(["", "", " --brief", " --all", " --from 3", " --from -1", " --from x"])
    return ":\(word) \(argument)\(option)"
  }

  private static func word(_ range: Range<Int>, of text: String) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<bytes.index(start, offsetBy: range.count)])
  }
}
