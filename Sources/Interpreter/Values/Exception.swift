public import Syntax

/// An instance of a class below `BaseException`.
///
/// It is an `Instance`, so a program's own exceptions keep attributes as other objects do.
public final class Exception: Instance {
  /// A message as its template in the catalogue and what goes into its `{}`.
  public struct Message {
    public let template: String
    public let arguments: [String]

    public init(template: String, arguments: [String]) {
      self.template = template
      self.arguments = arguments
    }
    /// The message in English.
    public var text: String { fill(template, with: arguments) }
  }

  /// One place the exception has passed on its way up.
  public struct Place {
    public let range: SourceRange
    /// The name of the function, or `<module>`.
    public let function: String
  }

  /// What most exceptions do not have.
  private final class Details {
    var message: Message?
    var remarks: [Message] = []
    var suggestion: String?
    var cause: Exception?
  }

  /// What the exception was made with: `args`.
  @exclusivity(unchecked) public var arguments: [Value]
  @exclusivity(unchecked) private var details: Details?
  /// The guilty sub-expression in the function that is being left.
  @exclusivity(unchecked) public var position: SourceRange?
  /// The places it has passed, innermost first.
  @exclusivity(unchecked) public private(set) var trail: [Place] = []
  /// The exception that was being handled when this one was raised.
  @exclusivity(unchecked) public var context: Exception?
  /// `raise … from None`.
  public var suppressesContext = false

  private var ownDetails: Details {
    let known = details ?? Details()
    details = known
    return known
  }

  /// The message as template and arguments, when the interpreter or the library raised it.
  public var message: Message? {
    get { details?.message }
    set { ownDetails.message = newValue }
  }

  /// Remarks below the message.
  public var remarks: [Message] {
    get { details?.remarks ?? [] }
    set { ownDetails.remarks = newValue }
  }

  /// A name that the program may have meant.
  public var suggestion: String? {
    get { details?.suggestion }
    set { ownDetails.suggestion = newValue }
  }

  /// `raise … from cause`.
  public var cause: Exception? {
    get { details?.cause }
    set { ownDetails.cause = newValue }
  }

  /// An exception of `type` (a class below `BaseException`) with `arguments`.
  public init(type: Class, arguments: [Value]) {
    self.arguments = arguments
    super.init(type)
  }

  /// An exception of a built-in kind with a message of the catalogue.
  public convenience init(_ kind: ExceptionKind, _ template: String, _ arguments: [String]) {
    let message = Message(template: template, arguments: arguments)
    self.init(type: kind.type, arguments: [.string(message.text)])
    self.message = message
  }

  /// Notes that the exception leaves `function`, at its current position.
  func leave(_ function: String) {
    guard trail.count < 4000 else { return }
    trail.append(Place(range: position ?? .none, function: function))
    position = nil
  }

  /// Whether it is an instance of the kind or of one below it.
  public func isKind(_ kind: ExceptionKind) -> Bool { shape.owner.isSubclass(of: kind.type) }

  override func defaultRepr() throws(Raised) -> String {
    let items =
      arguments.count == 1 ? "(" + (try arguments[0].repr()) + ")" : try Tuple(arguments).repr()
    return shape.owner.name + items
  }
  override func defaultStr() throws(Raised) -> String { try text() }

  /// `str(exception)` as `BaseException` defines it.
  public func text() throws(Raised) -> String {
    switch arguments.count {
    case 0: ""
    case 1: try isKind(.keyError) && message == nil ? arguments[0].repr() : arguments[0].str()
    default: try Tuple(arguments).repr()
    }
  }
}

/// `template` with each `{}` replaced by the next of `arguments`.
public func fill(_ template: String, with arguments: [String]) -> String {
  var result = ""
  var rest = template.utf8[...]
  for argument in arguments {
    guard
      let hole = rest.indices.first(where: { index in
        rest[index] == 0x7B && rest.index(after: index) < rest.endIndex
          && rest[rest.index(after: index)] == 0x7D
      })
    else { break }
    result += String(Substring(rest[..<hole])) + argument
    rest = rest[rest.index(hole, offsetBy: 2)...]
  }
  return result + String(Substring(rest))
}
