extension Term {
  /// The term as a product of irreducible factors over the rationals.
  ///
  /// Throws when it is no quotient of polynomials.
  public func factored() throws -> Term {
    guard let fraction = try Kernels(of: [self]).fraction(self) else {
      throw SymbolicError("only polynomials and their quotients are factored here")
    }
    return try fraction.factoredTerm()
  }
}
