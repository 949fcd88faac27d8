/// The flags of regular expressions, with the numbers that Python gives them.
struct RegexFlags: OptionSet {
  let rawValue: Int
  static let ignoreCase = RegexFlags(rawValue: 2)
  static let multiline = RegexFlags(rawValue: 8)
  static let dotAll = RegexFlags(rawValue: 16)
  static let unicode = RegexFlags(rawValue: 32)
  static let verbose = RegexFlags(rawValue: 64)
  static let ascii = RegexFlags(rawValue: 256)

  /// The letters of `(?ims)`.
  static let letters: [UInt32: RegexFlags] = [
    0x69: .ignoreCase, 0x6D: .multiline, 0x73: .dotAll, 0x75: .unicode, 0x78: .verbose,
    0x61: .ascii,
  ]
}

/// A pattern that does not parse.
struct RegexError: Error {
  let message: String
  /// Where in the pattern; nil when it is no single place.
  let position: Int?
}
