import Tensors
import Testing

/// The notation of the recorded cases: tensors as `float32(2,2)1.0,2.0,3.0,4.0`, lists as `[0,-1]`.
enum Notation {
  static func tensor(_ text: String) throws -> Tensor {
    guard let open = text.firstIndex(of: "("), let close = text.firstIndex(of: ")"),
      let dtype = DType.allCases.first(where: { $0.name == text[..<open] })
    else { throw Malformed(text: text) }
    let shape = text[text.index(after: open)..<close].split(separator: ",").compactMap { Int($0) }
    let content = text[text.index(after: close)...]
    if content.first == "~" { return try ramp(dtype, shape, seed: Int(content.dropFirst()) ?? 0) }
    let items = content.split(separator: ",").map(String.init)
    switch dtype {
    case .bool: return try Tensor(bools: items.map { $0 == "True" }, shape: shape)
    case .int32, .int64:
      return try Tensor(ints: items.compactMap { Int($0) }, shape: shape).cast(to: dtype)
    case .float32: return try Tensor(floats: items.compactMap { Float($0) }, shape: shape)
    case .float64: return try Tensor(doubles: items.compactMap { Double($0) }, shape: shape)
    }
  }

  /// Elements by a formula: `float32(40,30)~1` (record.py has the same).
  static func ramp(_ dtype: DType, _ shape: [Int], seed: Int) throws -> Tensor {
    let values = (0..<shape.reduce(1, *)).map { ($0 * 7919 + seed * 104_729) % 2003 - 1001 }
    if dtype == .bool { return try Tensor(bools: values.map { $0 % 2 != 0 }, shape: shape) }
    if !dtype.isFloating { return try Tensor(ints: values, shape: shape).cast(to: dtype) }
    return try Tensor(doubles: values.map { Double($0) / 16 }, shape: shape).cast(to: dtype)
  }

  static func list(_ text: String) -> [Int] {
    text.dropFirst().dropLast().split(separator: ",").compactMap { Int($0) }
  }

  /// Entries of a subscript, separated by spaces: `3 1:5:2 None ... @int64(2)0,1`.
  static func index(_ text: String) throws -> [Index] {
    try text.split(separator: " ").map { word in
      if word == "None" { return .newAxis }
      if word == "..." { return .ellipsis }
      if word.first == "@" { return .tensor(try tensor(String(word.dropFirst()))) }
      if let position = Int(word) { return .at(position) }
      let bounds = word.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
      guard bounds.count == 3 else { throw Malformed(text: String(word)) }
      return .range(start: bounds[0], stop: bounds[1], step: bounds[2] ?? 1)
    }
  }

  struct Malformed: Error { let text: String }
}

/// One recorded case: an operation, its arguments, and what the original answered.
struct Recorded: CustomTestStringConvertible {
  let operation: String
  let arguments: [String]
  let expected: String

  var testDescription: String { "\(operation) \(arguments.joined(separator: " "))" }

  /// The cases of a file beside the tests: fields separated by tabs, the answer last.
  static func read(_ name: String) -> [Recorded] {
    let folder = String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex))
    return Files.lines(of: folder + "/Recorded/" + name).map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Recorded(
        operation: fields[0], arguments: Array(fields[1..<(fields.count - 1)]),
        expected: fields[fields.count - 1])
    }
  }
}
