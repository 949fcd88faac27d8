extension Class.Member {
  /// The special methods of tensors that programs call by name; the library adds the others.
  public static var operatorsOfTensors: [Class.Member] {
    specialMethods(of: [.arithmetic, .integer, .matrix, .container, .subscripts, .assignment])
      .filter { $0.name != "__abs__" }
  }
}
