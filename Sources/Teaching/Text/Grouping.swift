import Syntax

/// An input with the parentheses that precedence makes superfluous: how it was understood.
public struct Grouping {
  /// Nil when the text says everything itself, or is no expression nor assignment.
  public static func text(of input: String) -> String? {
    guard let source = Source(unregistered: input), let statements = try? parse(source),
      statements.count == 1
    else { return nil }
    var marks: [(offset: Int, isOpening: Bool)] = []
    let bytes = Array(input.utf8)
    for operand in operands(of: statements[0]) {
      let start = Int(operand.range.start) - Int(source.base)
      let end = Int(operand.range.end) - Int(source.base)
      guard start >= 0, end <= bytes.count, !isEnclosed(start, end, bytes) else { continue }
      marks.append((start, true))
      marks.append((end, false))
    }
    guard !marks.isEmpty else { return nil }
    return inserted(marks, in: bytes)
  }

  /// Operations that are operands of other operations.
  private static func operands(of statement: Statement) -> [Expression] {
    let root: Expression
    switch statement.kind {
    case .expression(let value), .assign(_, let value), .augmentedAssign(_, _, let value):
      root = value
    default: return []
    }
    var found: [Expression] = []
    var waiting = [root]
    while let expression = waiting.popLast() {
      expression.kind.forEachChild { child in
        waiting.append(child)
        if expression.isOperation, child.isOperation { found.append(child) }
      }
    }
    return found
  }

  private static func isEnclosed(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
    let before = bytes[..<start].last { $0 != 0x20 }
    let after = bytes[end...].first { $0 != 0x20 }
    return before == UInt8(ascii: "(") && after == UInt8(ascii: ")")
  }

  private static func inserted(_ marks: [(offset: Int, isOpening: Bool)], in bytes: [UInt8])
    -> String
  {
    var result: [UInt8] = []
    for offset in 0...bytes.count {
      for mark in marks where mark.offset == offset && !mark.isOpening {
        result.append(UInt8(ascii: ")"))
      }
      for mark in marks where mark.offset == offset && mark.isOpening {
        result.append(UInt8(ascii: "("))
      }
      if offset < bytes.count { result.append(bytes[offset]) }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension Expression {
  /// Whether it is made by an operator that stands between or before its operands.
  fileprivate var isOperation: Bool {
    switch kind {
    case .binary, .unary, .and, .or, .compare, .conditional: true
    default: false
    }
  }
}
