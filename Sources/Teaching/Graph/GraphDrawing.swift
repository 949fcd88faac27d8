import Autograd

/// A small forward graph drawn with boxes and lines, inputs above their users.
struct GraphDrawing {
  /// A box, or a line that only passes through a layer.
  struct Item {
    let node: Int
    let label: Styled
    let isBox: Bool
    /// How many lines enter it from above.
    var entries = 1
    var x = 0

    var width: Int { isBox ? max(label.width, 2 * entries - 1) + 4 : 1 }
    var center: Int { x + width / 2 }
  }
  /// One line that spreads from an item to the items below that use it.
  struct Wire {
    let net: Int
    let from: Int
    var to: [Int]
    var track = 0

    /// From the leftmost to the rightmost.
    var columns: ClosedRange<Int> { min(from, to.min() ?? from)...max(from, to.max() ?? from) }
    var isStraight: Bool { to.allSatisfy { $0 == from } }
  }

  private(set) var layers: [[Item]] = []
  /// The nodes that each node is computed from, each once.
  let sources: [[Int]]
  static let largest = 15

  /// The node to point at.
  let marked: Int?

  /// Nil when the graph has too many nodes for a drawing.
  init?(_ nodes: [Node], marked: Int? = nil, _ names: GraphNames, label: (Node) -> Styled) {
    guard nodes.count <= Self.largest else { return nil }
    self.marked = marked
    let index = Dictionary(
      uniqueKeysWithValues: nodes.enumerated().map { (ObjectIdentifier($1), $0) })
    sources = nodes.map { node in
      var seen = Set<Int>()
      return names.maker(node).inputs.map(names.result).compactMap { index[ObjectIdentifier($0)] }
        .filter {
          seen.insert($0).inserted
        }
    }
    let levels = Self.levels(sources)
    let labels = nodes.map(label)
    layers = (0...(levels.max() ?? 0)).map { level in
      nodes.indices.compactMap { node in
        if levels[node] == level {
          return Item(
            node: node, label: labels[node], isBox: true, entries: sources[node].count)
        }
        let users = sources.indices.filter { sources[$0].contains(node) }.map { levels[$0] }
        let passes = levels[node] < level && (users.max() ?? 0) > level
        return passes ? Item(node: node, label: "", isBox: false) : nil
      }
    }
    for _ in 0..<3 { arrange() }
    place()
  }

  /// The layer of each node: below all it is computed from; leaves right above their first user.
  private static func levels(_ sources: [[Int]]) -> [Int] {
    var levels = [Int](repeating: 0, count: sources.count)
    for node in sources.indices {
      levels[node] = (sources[node].map { levels[$0] + 1 }.max() ?? 0)
    }
    for node in sources.indices where sources[node].isEmpty {
      let users = sources.indices.filter { sources[$0].contains(node) }
      levels[node] = max(0, (users.map { levels[$0] }.min() ?? 1) - 1)
    }
    return levels
  }

  /// Orders each layer by the mean place of what its items are tied to in the layers beside it.
  private mutating func arrange() {
    for level in layers.indices.dropFirst() {
      let above = layers[level - 1]
      layers[level] = Self.sorted(layers[level]) { item in
        above.indices.filter { feeds(above[$0], item) }
      }
    }
    for level in layers.indices.dropLast().reversed() {
      let below = layers[level + 1]
      layers[level] = Self.sorted(layers[level]) { item in
        below.indices.filter { feeds(item, below[$0]) }
      }
    }
  }

  private static func sorted(_ items: [Item], by neighbours: (Item) -> [Int]) -> [Item] {
    let keyed = items.enumerated().map { place, item in
      let near = neighbours(item)
      let mean = near.isEmpty ? Double(place) : Double(near.reduce(0, +)) / Double(near.count)
      return (key: mean, place: place, item: item)
    }
    return keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.item)
  }

  /// Whether a line leads from an item to one in the layer below.
  func feeds(_ upper: Item, _ lower: Item) -> Bool {
    lower.isBox ? sources[lower.node].contains(upper.node) : lower.node == upper.node
  }

  /// Gives each item its column: under the middle of its sources where there is room.
  private mutating func place() {
    for level in layers.indices {
      var free = 0
      for index in layers[level].indices {
        let item = layers[level][index]
        let above = level > 0 ? layers[level - 1].filter { feeds($0, item) }.map(\.center) : []
        let middle = above.isEmpty ? nil : above.reduce(0, +) / above.count
        layers[level][index].x = max(free, (middle ?? 0) - item.width / 2)
        free = layers[level][index].x + item.width + 2
      }
    }
  }

  var width: Int { layers.joined().map { $0.x + $0.width }.max() ?? 0 }
}
