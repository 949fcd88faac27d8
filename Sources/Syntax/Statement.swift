/// A statement and where it stands.
public struct Statement {
  public let kind: Kind
  public let range: SourceRange

  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  public indirect enum Kind {
    case expression(Expression)
    /// `a = b = value`: targets are names, attributes, subscripts, or tuples and lists of them.
    case assign([Expression], Expression)
    case augmentedAssign(Expression, BinaryOperator, Expression)
    /// `target: annotation = value`; the annotation is not evaluated.
    case annotated(Expression, Expression, Expression?)
    case `return`(Expression?)
    case `if`(Expression, [Statement], [Statement])
    case `while`(Expression, [Statement], otherwise: [Statement])
    case `for`(target: Expression, in: Expression, [Statement], otherwise: [Statement])
    case function(FunctionDefinition)
    case `class`(ClassDefinition)
    case `try`(TryStatement)
    case with([WithItem], [Statement])
    case raise(Expression?, from: Expression?)
    case assert(Expression, message: Expression?)
    case delete([Expression])
    case `import`([ImportItem])
    /// `from module import items`; `items` is nil for `*`; `level` counts leading dots.
    case importFrom(module: Name?, level: Int, items: [ImportItem]?)
    case global([Name])
    case nonlocal([Name])
    case pass, `break`, `continue`
  }
}

public struct FunctionDefinition {
  public let name: Name
  public let decorators: [Expression]
  public let parameters: Parameters
  public let returns: Expression?
  public let body: [Statement]

  public init(
    name: Name, decorators: [Expression], parameters: Parameters, returns: Expression?,
    body: [Statement]
  ) {
    self.name = name
    self.decorators = decorators
    self.parameters = parameters
    self.returns = returns
    self.body = body
  }
}

public struct ClassDefinition {
  public let name: Name
  public let decorators: [Expression]
  /// Bases and keywords such as `metaclass=ABCMeta`.
  public let arguments: [Argument]
  public let body: [Statement]

  public init(name: Name, decorators: [Expression], arguments: [Argument], body: [Statement]) {
    self.name = name
    self.decorators = decorators
    self.arguments = arguments
    self.body = body
  }
}

public struct TryStatement {
  public struct Handler {
    /// The exception or tuple of exceptions; nil catches all.
    public let type: Expression?
    public let name: Name?
    public let body: [Statement]
    public let range: SourceRange

    public init(type: Expression?, name: Name?, body: [Statement], range: SourceRange) {
      self.type = type
      self.name = name
      self.body = body
      self.range = range
    }
  }
  public let body: [Statement]
  public let handlers: [Handler]
  public let otherwise: [Statement]
  public let finally: [Statement]

  public init(
    body: [Statement], handlers: [Handler], otherwise: [Statement], finally: [Statement]
  ) {
    self.body = body
    self.handlers = handlers
    self.otherwise = otherwise
    self.finally = finally
  }
}

public struct WithItem {
  public let context: Expression
  public let target: Expression?

  public init(context: Expression, target: Expression?) {
    self.context = context
    self.target = target
  }
}

/// `a.b.c as name`.
public struct ImportItem {
  public let path: Name
  public let alias: Name?

  public init(path: Name, alias: Name?) {
    self.path = path
    self.alias = alias
  }
}
