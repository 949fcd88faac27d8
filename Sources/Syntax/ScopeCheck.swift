struct ScopeCheck {
  static func check(_ statements: [Statement]) throws(SyntaxError) {}
}
