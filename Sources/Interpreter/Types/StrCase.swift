/// `upper`, `title` and the like, and what is asked of the characters.
nonisolated(unsafe) let strCaseMethods: [Class.Member] =
  [
    .method("upper(self, /)", "In capital letters.") { a throws(Raised) in
      .string(try a.str().text.uppercased())
    },
    .method("lower(self, /)", "In small letters.") { a throws(Raised) in
      .string(try a.str().text.lowercased())
    },
    .method("casefold(self, /)", "In small letters, for comparison.") { a throws(Raised) in
      .string(try a.str().text.uppercased().lowercased())
    },
    .method("capitalize(self, /)", "With the first letter a capital, the rest small.") {
      a throws(Raised) in
      let scalars = try a.str().text.unicodeScalars
      guard let first = scalars.first else { return a[0] }
      return .string(
        first.properties.titlecaseMapping + String(scalars.dropFirst()).lowercased())
    },
    .method("title(self, /)", "With each word's first letter a capital.") { a throws(Raised) in
      var result = ""
      var followsLetter = false
      for scalar in try a.str().text.unicodeScalars {
        let properties = scalar.properties
        result += followsLetter ? properties.lowercaseMapping : properties.titlecaseMapping
        followsLetter = properties.isCased
      }
      return .string(result)
    },
    .method("swapcase(self, /)", "With capital and small letters exchanged.") {
      a throws(Raised) in
      var result = ""
      for scalar in try a.str().text.unicodeScalars {
        let properties = scalar.properties
        result += properties.isUppercase ? properties.lowercaseMapping : properties.uppercaseMapping
      }
      return .string(result)
    },
    .method("isupper(self, /)", "Whether all letters that have case are capital.") {
      a throws(Raised) in .bool(hasCase(try a.str().text) { $0.properties.isUppercase })
    },
    .method("islower(self, /)", "Whether all letters that have case are small.") {
      a throws(Raised) in .bool(hasCase(try a.str().text) { $0.properties.isLowercase })
    },
    .method("istitle(self, /)", "Whether each word begins with a capital, the rest small.") {
      a throws(Raised) in .bool(isTitle(try a.str().text))
    },
    .method("isidentifier(self, /)", "Whether it could be a name.") { a throws(Raised) in
      .bool(isIdentifier(try a.str().text))
    },
    .method("isascii(self, /)", "Whether all characters are ASCII.") { a throws(Raised) in
      .bool(try a.str().isASCII)
    },
    .method("isprintable(self, /)", "Whether repr shows all characters as they are.") {
      a throws(Raised) in .bool(try a.str().text.unicodeScalars.allSatisfy(isPrintable))
    },
  ]
  + characterClasses.map { name, summary, holds in
    .method(name + "(self, /)", summary) { a throws(Raised) in
      let scalars = try a.str().text.unicodeScalars
      return .bool(!scalars.isEmpty && scalars.allSatisfy(holds))
    }
  }

/// Questions that hold for a text when it is not empty and they hold for each character.
nonisolated(unsafe) private let characterClasses:
  [(name: String, summary: String, (Unicode.Scalar) -> Bool)] = [
    ("isspace", "Whether all characters are white space.", isSpace),
    ("isalpha", "Whether all characters are letters.", isLetter),
    ("isdecimal", "Whether all characters are decimal digits.", { decimalDigit($0) != nil }),
    ("isdigit", "Whether all characters are digits.", isDigit),
    ("isnumeric", "Whether all characters stand for numbers.", isNumeric),
    ("isalnum", "Whether all characters are letters or digits.", { isLetter($0) || isNumeric($0) }),
  ]

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
  default: false
  }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.numericType {
  case .decimal, .digit: true
  default: false
  }
}

private func isNumeric(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType != nil }

private func hasCase(_ text: String, _ holds: (Unicode.Scalar) -> Bool) -> Bool {
  var isCased = false
  for scalar in text.unicodeScalars
  where scalar.properties.isUppercase || scalar.properties.isLowercase
    || scalar.properties.generalCategory == .titlecaseLetter
  {
    guard holds(scalar) else { return false }
    isCased = true
  }
  return isCased
}

private func isTitle(_ text: String) -> Bool {
  var (followsLetter, isCased) = (false, false)
  for scalar in text.unicodeScalars {
    let properties = scalar.properties
    if properties.isUppercase || properties.generalCategory == .titlecaseLetter {
      if followsLetter { return false }
      (followsLetter, isCased) = (true, true)
    } else if properties.isLowercase {
      if !followsLetter { return false }
      isCased = true
    } else {
      followsLetter = false
    }
  }
  return isCased
}

/// Whether the text could be a name of the language.
func isIdentifier(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first else { return false }
  return (first == "_" || first.properties.isXIDStart)
    && text.unicodeScalars.dropFirst().allSatisfy(\.properties.isXIDContinue)
}
