import BigInt
import Syntax

extension Compiler {
  func expression(_ expression: Expression) -> ExpressionNode {
    let range = expression.range
    switch expression.kind {
    case .name(let name): return self.name(name, range)
    case .none: return Constant(.none)
    case .ellipsis: return Constant(.object(Ellipsis.value))
    case .bool(let value): return Constant(.bool(value))
    case .integer(let value): return IntConstant(value)
    case .bigInteger(let digits): return Constant(.integer(BigInt(digits) ?? 0))
    case .float(let value): return DoubleConstant(value)
    case .string(let text): return Constant(.str(Str.intern(text)))
    case .formatted(let parts): return FormattedNode(pieces(parts))
    case .tuple(let items): return TupleNode(elements(items))
    case .list(let items): return ListNode(elements(items))
    case .set(let items): return SetNode(elements(items))
    case .dict(let items):
      return DictNode(
        items.map { (key: $0.key.map(self.expression), value: self.expression($0.value)) }, range)
    case .unary(let op, let operand): return unary(op, operand, range)
    case .binary(let op, let left, let right):
      return BinaryNode.make(op, self.expression(left), self.expression(right), range)
    case .and(let left, let right):
      return AndNode(self.expression(left), self.expression(right))
    case .or(let left, let right):
      return OrNode(self.expression(left), self.expression(right))
    case .compare(let first, let links): return comparison(first, links, range)
    case .conditional(let test, let then, let otherwise):
      return ConditionalNode(
        self.expression(test), self.expression(then), self.expression(otherwise))
    default: return compound(expression)
    }
  }

  private func compound(_ expression: Expression) -> ExpressionNode {
    let range = expression.range
    switch expression.kind {
    case .lambda(let parameters, let body): return lambda(parameters, body, range)
    case .call(let callee, let arguments): return call(callee, arguments, range)
    case .attribute(let object, let name):
      return AttributeNode(self.expression(object), Str.intern(name.text), range)
    case .subscripted(let object, let key):
      return SubscriptNode(self.expression(object), self.expression(key), range)
    case .slice(let lower, let upper, let step):
      return SliceNode(optional(lower), optional(upper), optional(step))
    case .starred(let inner): return self.expression(inner)
    case .named(let name, let value):
      return NamedNode(target(name.text, name.range), self.expression(value))
    case .comprehension(let comprehension): return self.comprehension(comprehension, range)
    case .yield, .yieldFrom: return Constant(.none)
    default: return Constant(.none)
    }
  }

  /// The expression, or None.
  func optional(_ expression: Expression?) -> ExpressionNode {
    expression.map(self.expression) ?? Constant(.none)
  }

  private func elements(_ items: [Expression]) -> ElementList {
    ElementList(
      items.map { item in
        if case .starred(let inner) = item.kind { return (expression(inner), true) }
        return (expression(item), false)
      })
  }

  private func unary(_ op: UnaryOperator, _ operand: Expression, _ range: SourceRange)
    -> ExpressionNode
  {
    let node = expression(operand)
    switch op {
    case .not: return NotNode(node)
    case .minus:
      if let constant = node as? IntConstant, constant.number != .min {
        return IntConstant(-constant.number)
      }
      if case .float(let value) = operand.kind { return DoubleConstant(-value) }
    default: break
    }
    return UnaryNode(op, node, range)
  }

  private func comparison(_ first: Expression, _ links: [Comparison], _ range: SourceRange)
    -> ExpressionNode
  {
    let left = expression(first)
    if links.count == 1 {
      return CompareNode.make(links[0].op, left, expression(links[0].right), range)
    }
    return ChainNode(left, links.map { (op: $0.op, right: expression($0.right)) }, range)
  }

  private func pieces(_ parts: [FormattedPart]) -> FormattedPiece {
    var chain = FormattedPiece()
    for part in parts.reversed() {
      switch part {
      case .text(let text): chain = LiteralPiece(text, chain)
      case .field(let value, let conversion, let spec):
        chain = FieldPiece(
          expression(value), conversion: conversion, spec: pieces(spec), constant: spec.constant,
          value.range, chain)
      }
    }
    return chain
  }
}

extension [FormattedPart] {
  /// The text, when it has no fields.
  fileprivate var constant: String? {
    var result = ""
    for part in self {
      guard case .text(let text) = part else { return nil }
      result += text
    }
    return result
  }
}
