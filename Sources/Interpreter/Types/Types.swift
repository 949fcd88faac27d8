/// The methods of the built-in types.
enum Types {
  /// Gives each type its members; they are made when first looked for.
  static func register() {}
}
