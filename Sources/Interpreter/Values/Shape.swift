/// Which attributes the instances of a class have, and in which slots.
///
/// Instances that were given the same attributes in the same order share a shape, so an attribute
/// node that has seen a shape knows the slot. Shapes and classes live for ever.
public final class Shape {
  public let owner: Class
  let names: [Str]
  /// The slots of a shape with many names; of few, going through them is faster.
  private let slots: [ObjectIdentifier: Int]
  private static let fewNames = 16
  private var next: [ObjectIdentifier: Shape] = [:]

  init(owner: Class, names: [Str] = []) {
    self.owner = owner
    self.names = names
    var slots: [ObjectIdentifier: Int] = [:]
    if names.count > Shape.fewNames {
      for (slot, name) in names.enumerated() { slots[ObjectIdentifier(name)] = slot }
    }
    self.slots = slots
  }

  /// The slot of an attribute whose name is interned.
  func slot(of name: Str) -> Int? {
    guard slots.isEmpty else { return slots[ObjectIdentifier(name)] }
    return names.withUnsafeBufferPointer { names in
      names.withMemoryRebound(to: ObjectIdentifier.self) {
        $0.firstIndex(of: ObjectIdentifier(name))
      }
    }
  }

  /// The shape after adding an attribute whose name is interned.
  func adding(_ name: Str) -> Shape {
    if let known = next[ObjectIdentifier(name)] { return known }
    let shape = Shape(owner: owner, names: names + [name])
    next[ObjectIdentifier(name)] = shape
    return shape
  }

  /// The shape without the attribute at `slot`.
  func removing(_ slot: Int) -> Shape {
    var shape = owner.rootShape
    for (index, name) in names.enumerated() where index != slot { shape = shape.adding(name) }
    return shape
  }
}
