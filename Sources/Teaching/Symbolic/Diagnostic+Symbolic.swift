import Symbolic

extension Diagnostic {
  /// What the symbolic part refused, with the part of the input that it is about.
  public init(_ error: SymbolicError) {
    self.init(kind: "SymbolicError", message: Styled(error.message))
    if let range = error.range { places = [Place(range: range)] }
  }
}
