/// Gives tensors the special methods that programs call by name; the library gives all others.
func defineTensor() {
  BuiltinTypes.tensor.define {
    specialMethods(of: [.arithmetic, .integer, .matrix, .container, .subscripts, .assignment])
      .filter { $0.name != "__abs__" }
  }
}
