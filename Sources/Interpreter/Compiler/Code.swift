import Syntax

/// The compiled body of a function, class or module.
///
/// Code lives for ever.
final class Code {
  let name: String
  let qualifiedName: String
  let signature: Signature
  let module: Module
  let documentation: Str?
  let range: SourceRange
  /// Whether it comes with the language.
  let isLibrary: Bool
  /// Slots of the result, the parameters and the local variables.
  let localCount: Int
  /// All slots of a frame, those for temporaries included.
  let frameSize: Int
  /// The names of the locals, by slot; empty for hidden ones.
  let localNames: [Str]
  /// Slots of locals that nested functions capture: they hold cells.
  let cellSlots: [Int]
  /// The first of the slots that hold the function's captured cells, or 0.
  let freeSlot: Int
  let isGenerator: Bool
  /// Whether a generator may wait inside `try` or `with`.
  let needsClosing: Bool
  let hasCells: Bool
  /// The number of parameters when arguments by position need no arranging, or −1.
  let exactCount: Int
  let body: StatementNode

  /// The memory of generators' frames that are gone, for the next ones: each leads to another.
  @exclusivity(unchecked) private var spareFrame: Slot?

  nonisolated(unsafe) private static var all: [Code] = []

  init(
    name: String, qualifiedName: String, signature: Signature, module: Module,
    documentation: Str?, range: SourceRange, localCount: Int, frameSize: Int, localNames: [Str],
    cellSlots: [Int], freeSlot: Int, isGenerator: Bool,
    needsClosing: Bool, body: StatementNode
  ) {
    self.name = name
    self.qualifiedName = qualifiedName
    self.signature = signature
    self.module = module
    self.documentation = documentation
    self.range = range
    isLibrary = SourceMap.shared.source(of: range)?.isLibrary ?? false
    self.localCount = localCount
    self.frameSize = frameSize
    self.localNames = localNames
    self.cellSlots = cellSlots
    self.freeSlot = freeSlot
    self.isGenerator = isGenerator
    self.needsClosing = needsClosing
    hasCells = !cellSlots.isEmpty || freeSlot > 0
    exactCount = signature.isPlain && !isGenerator ? signature.positionalCount : -1
    self.body = body
    Code.all.append(self)
  }

  /// The locals of a generator that begins, its arguments moved there.
  func takeFrame(arguments: Slot) -> Slot {
    let frame = spareFrame ?? Slot.allocate(capacity: localCount)
    if spareFrame != nil { spareFrame = UnsafeRawPointer(frame).load(as: Slot?.self) }
    let count = signature.parameters.count
    frame.initialize(to: .none)
    (frame + 1).moveInitialize(from: arguments, count: count)
    (frame + 1 + count).initialize(repeating: .unbound, count: localCount - 1 - count)
    return frame
  }

  /// Takes back the memory of the locals, which are gone.
  func giveFrame(_ frame: Slot) {
    UnsafeMutableRawPointer(frame).storeBytes(of: spareFrame, as: Slot?.self)
    spareFrame = frame
  }
}
