/// `name: annotation` in the body of a class: an entry of `__annotations__`.
///
/// An annotation that cannot be evaluated is no error: it is noted as None.
final class Annotate: StatementNode {
  private let namespace: Int
  private let name: Str
  private let annotation: ExpressionNode

  init(_ namespace: Int, _ name: Str, _ annotation: ExpressionNode) {
    self.namespace = namespace
    self.name = name
    self.annotation = annotation
  }

  override func run(_ f: Frame) throws(Raised) -> Flow {
    guard case .dict(let attributes) = f[namespace] else { return .next }
    let value: Value
    do throws(Raised) { value = try annotation.eval(f) } catch {
      guard error.exception.isKind(.exception) else { throw error }
      value = .none
    }
    if case .dict(let known)? = attributes.get(Names.annotations) {
      known.set(name, value)
    } else {
      let new = Dict()
      new.set(name, value)
      attributes.set(Names.annotations, .dict(new))
    }
    return .next
  }
}
