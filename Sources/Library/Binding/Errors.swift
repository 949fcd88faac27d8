import Autograd
import Interpreter
import Syntax
import Tensors

/// Runs tensor work; what it throws becomes an exception of the language.
func tensors<Result>(
  _ body: () throws(TensorError) -> Result
) throws(Raised) -> Result {
  do { return try body() } catch { throw Raised(error) }
}

extension Raised {
  /// The exception of the language for a failed tensor operation.
  init(_ error: TensorError) {
    if let raised = error.foreign as? Raised {
      self = raised
      return
    }
    let kind = ExceptionKind(rawValue: error.kind.rawValue) ?? .runtimeError
    self.init(Exception(kind, error.template, error.arguments))
  }
}
