import Symbolic

extension Diagnostic {
  /// What the symbolic part refused, with the part of the input that it is about.
  public init(_ error: SymbolicError) {
    self.init(kind: "SymbolicError", message: Styled(worded: error.message))
    if let range = error.range { places = [Place(range: range)] }
  }
}
