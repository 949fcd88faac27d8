import Autograd
import Interpreter

/// The tensors that layers of a program hold, for those who show graphs.
public enum LayerParameters {
  private static let limit = 10_000

  /// The parameters and buffers of a layer and of the layers in it, each with its path: `fc1.weight`.
  ///
  /// Empty for what is no layer.
  public static func named(of value: Value) -> [(path: String, variable: Variable)] {
    guard case .instance(let layer) = value else { return [] }
    var found: [(path: String, variable: Variable)] = []
    var seen: Set<ObjectIdentifier> = []
    var waiting: [(path: String, layer: Instance)] = [("", layer)]
    while let (path, layer) = waiting.popLast(), found.count < limit {
      guard seen.insert(ObjectIdentifier(layer)).inserted else { continue }
      for (name, member) in layer.members(.parameters) + layer.members(.buffers) {
        if case .tensor(let variable) = member { found.append((path + name, variable)) }
      }
      for (name, member) in layer.members(.sublayers).reversed() {
        if case .instance(let inner) = member { waiting.append((path + name + ".", inner)) }
      }
    }
    return found
  }
}

extension Instance {
  fileprivate func members(_ table: LayerTable) -> [(name: String, value: Value)] {
    guard let dict = self.table(table) else { return [] }
    return zip(dict.keys, dict.values).compactMap { key, value in
      if case .str(let name) = key { (name.text, value) } else { nil }
    }
  }
}
