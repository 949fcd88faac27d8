/// The methods of the built-in types.
enum Types {
  /// Gives each type its members; they are made when first looked for.
  static func register() { _ = once }

  private static let once: Void = {
    defineObject()
    defineStr()
    defineBytes()
    defineList()
    defineTuple()
    defineDict()
    defineSets()
    defineInt()
    defineFloat()
    defineRange()
    defineSlice()
    defineCallables()
    defineExceptionAttributes()
  }()
}
