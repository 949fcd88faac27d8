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
    switch error.culprit {
    case .change(let site): note(site, "changed in line {}:  {}", "changed by:  {}")
    case .release(let site): note(site, "released in line {}:  {}", "released by:  {}")
    case nil: break
    }
  }

  /// Adds a remark that shows the line of a site: with its number, or without in a text of one line.
  private func note(_ site: UInt64, _ numbered: String, _ lone: String) {
    let start = UInt32(truncatingIfNeeded: site)
    guard let source = SourceMap.shared.source(of: SourceRange(start: start, end: start)) else {
      return
    }
    let number = source.position(of: start).line
    let text = (source.line(number) ?? "").drop { $0 == " " || $0 == "\t" }
    let arguments = number == 1 && source.line(2) == nil ? [] : [String(number)]
    exception.remarks.append(
      Exception.Message(
        template: arguments.isEmpty ? lone : numbered, arguments: arguments + [String(text)]))
  }
}
