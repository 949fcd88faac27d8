import BigInt
import TestSupport
import Testing

@testable import Interpreter

/// Rows were computed with CPython 3.11.
@Suite(.alone) struct FormattingTests {
  struct Row<Input: Sendable>: Sendable, CustomTestStringConvertible {
    let input: Input
    let spec: String
    let expected: String

    init(_ input: Input, _ spec: String, _ expected: String) {
      self.input = input
      self.spec = spec
      self.expected = expected
    }
    var testDescription: String { "\(input) with '\(spec)'" }
  }

  @Test(
    "A float is shown with the shortest digits that read back as the same number",
    arguments: [
      (0.1, "0.1"), (1e-5, "1e-05"), (0.0001, "0.0001"), (1e16, "1e+16"),
      (1e15, "1000000000000000.0"),
      (9_007_199_254_740_992, "9007199254740992.0"),
      (12_345_678_901_234_568, "1.2345678901234568e+16"),
      (.leastNonzeroMagnitude, "5e-324"), (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
      (-0.0, "-0.0"),
      (.infinity, "inf"), (.nan, "nan"), (100, "100.0"), (1.0 / 3, "0.3333333333333333"),
    ] as [(Double, String)])
  func floats(_ value: Double, _ expected: String) { #expect(floatText(value) == expected) }

  @Test(
    "A float is laid out as its specification says",
    arguments: [
      Row(3.14159, ".2f", "3.14"), Row(2.5, ".0f", "2"), Row(0.125, ".2f", "0.12"),
      Row(1_234_567.891, ",.1f", "1,234,567.9"), Row(-1.5, "08.2f", "-0001.50"),
      Row(1_234.5, "015,.2f", "0,000,001,234.50"), Row(0.256, "%", "25.600000%"),
      Row(1e10, "g", "1e+10"), Row(1e10, "G", "1E+10"), Row(100, ".3", "1e+02"),
      Row(0.0001, "#.3g", "0.000100"), Row(1.5, "+e", "+1.500000e+00"), Row(-0.0, "z.1f", "0.0"),
      Row(.infinity, "010,", "0000000inf"), Row(1, "*^9", "***1.0***"),
    ] as [Row<Double>])
  func floatSpecifications(_ row: Row<Double>) throws {
    let spec = try FormatSpec(row.spec, for: "float", alignment: .right)
    #expect(try formatted(row.input, spec) == row.expected)
  }

  @Test(
    "An integer is laid out as its specification says",
    arguments: [
      Row(42, "05d", "00042"), Row(-42, "=+8d", "-     42"), Row(255, "#x", "0xff"),
      Row(255, "#010b", "0b11111111"), Row(255, "X", "FF"), Row(1_234_567, "_d", "1_234_567"),
      Row(0xDEAD_BEEF, "_x", "dead_beef"), Row(1_234_567, "015,", "000,001,234,567"),
      Row(65, "c", "A"), Row(7, ".2f", "7.00"), Row(5, "^5", "  5  "), Row(1, " d", " 1"),
    ] as [Row<Int>])
  func integerSpecifications(_ row: Row<Int>) throws {
    #expect(try Value.int(row.input).formatted(row.spec) == row.expected)
  }

  @Test(
    "A specification that does not fit its value is refused in CPython's words",
    arguments: [
      Row("a", "d", "Unknown format code 'd' for object of type 'str'"),
      Row("a", "=5", "'=' alignment not allowed in string format specifier"),
      Row("a", "+", "Sign not allowed in string format specifier"),
      Row("a", ",", "Cannot specify ',' with 's'."),
      Row("a", ".", "Format specifier missing precision"),
      Row("a", "xyz", "Invalid format specifier 'xyz' for object of type 'str'"),
      Row("a", "99999999999999999999", "Too many decimal digits in format string"),
    ])
  func refusals(_ row: Row<String>) {
    let error = #expect(throws: Raised.self) {
      try FormatSpec(row.spec, for: "str", alignment: .left).formatted(row.input)
    }
    #expect(error?.exception.message?.text == row.expected)
  }

  @Test(
    "A string is quoted so that it reads back",
    arguments: [
      ("a", "'a'"), ("it's", "\"it's\""), ("'\"", "'\\'\"'"), ("\n\t\\", "'\\n\\t\\\\'"),
      ("\u{1b}\u{7f}", "'\\x1b\\x7f'"), ("蒲公英", "'蒲公英'"), ("\u{a0}\u{200b}", "'\\xa0\\u200b'"),
      ("\u{E0001}", "'\\U000e0001'"),
    ])
  func strings(_ text: String, _ expected: String) { #expect(stringRepr(text) == expected) }

  @Test(
    "Text is read as a number just as int and float read it",
    arguments: [
      Row(" 42\n", "10", "42"), Row("0x_ff", "0", "255"), Row("-1_000", "10", "-1000"),
      Row("z", "36", "35"), Row("1__0", "10", "nil"), Row("08", "0", "nil"), Row("٣", "10", "3"),
      Row("1_0.0_1", "float", "10.01"), Row("-Infinity", "float", "-inf"),
      Row(".5", "float", "0.5"),
      Row("1e400", "float", "inf"), Row("0x1p3", "float", "nil"), Row("1_.0", "float", "nil"),
    ])
  func numbers(_ row: Row<String>) throws {
    let read =
      if let base = Int(row.spec) {
        try parseInteger(row.input, base: base).map { try Value.integer($0).repr() }
      } else {
        parseFloat(row.input).map(floatText)
      }
    #expect(read ?? "nil" == row.expected)
  }

  @Test("Random numbers are those of CPython")
  func twister() {
    var generator = MersenneTwister(seed: 42)
    #expect(
      [generator.double(), generator.double()] == [0.6394267984578837, 0.025010755222666936])
    #expect([generator.next(), generator.next()] == [1_181_241_943, 1_051_802_512])
  }
}
