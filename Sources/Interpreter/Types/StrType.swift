/// Gives `str` its constructor and methods.
func defineStr() {
  let type = BuiltinTypes.str
  type.constructor = Native(
    "str(object=\"\", encoding=None, errors=None)", "The text of an object, as print shows it."
  ) { a throws(Raised) in
    guard a.isNone(1) || a[1].strValue != nil else {
      throw Raised(.typeError, "str() argument 'encoding' must be str, not {}", a[1].type.name)
    }
    guard a.isNone(1), a.isNone(2) else {
      throw Raised(
        .typeError, "decoding to str: need a bytes-like object, {} found", a[0].type.name)
    }
    if case .str = a[0] { return a[0] }
    return .string(try a[0].str())
  }
  type.define {
    strSearchMethods + strSplitMethods + strCaseMethods + strLayoutMethods
      + specialMethods(of: .text)
  }
}
