import Autograd
import Interpreter
import Tensors

/// A NumPy array: a plain tensor that prints as NumPy's do.
final class NumpyArray: Object, ArrayConvertible {
  var tensor: Tensor

  init(_ tensor: Tensor) { self.tensor = tensor }

  nonisolated(unsafe) static let arrayType = Class(builtin: "ndarray", module: "numpy")

  override var type: Class { NumpyArray.arrayType }
  override func str() throws(Raised) -> String { tensor.numpyText }
  override func repr() throws(Raised) -> String { tensor.numpyRepresentation }
  override func length() throws(Raised) -> Int? { tensor.shape.first }
}
