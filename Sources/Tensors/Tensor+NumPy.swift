extension Tensor {
  /// As `print` shows the NumPy array of these elements.
  public var numpyText: String {
    rank == 0 ? scalarText(0) : numpyLayout(separator: " ").text(prefix: 0, suffix: 0)
  }

  /// As NumPy's `repr` of the array: `array([1., 2.], dtype=float32)`.
  public var numpyRepresentation: String {
    let isNamed = dtype == .int32 || dtype == .float32 || count == 0
    return numpyLayout(separator: ", ").representation(dtype: isNamed ? dtype.name : nil)
  }

  /// Where the lines of the array break.
  public func numpyLayout(
    separator: String, options: NumPyOptions = .current
  ) -> NumPyLayout {
    let format = NumPyFormat(self, options)
    return NumPyLayout(shape: shape, separator: separator, options: options) {
      format.text(scalar($0))
    }
  }

  /// One element as NumPy's `str` of a scalar.
  public func scalarText(_ position: Int) -> String {
    switch scalar(position) {
    case .bool(let value): value ? "True" : "False"
    case .int(let value): String(value)
    case .float(let value): FloatText.scalar(value, dtype)
    }
  }
}
