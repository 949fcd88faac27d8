extension GraphDrawing {
  /// The drawing, or nil when it is wider than `width` or its lines would run into each other.
  func lines(width limit: Int) -> [Styled]? {
    guard width <= limit else { return nil }
    var channels: [[Wire]] = []
    for level in layers.indices.dropLast() {
      guard let wires = Self.tracked(wires(below: level)) else { return nil }
      channels.append(wires)
    }
    let heights = channels.map { wires in
      (wires.filter { !$0.isStraight }.map { $0.track + 1 }.max() ?? 0) + 1
    }
    var canvas = TextCanvas(width: width, height: 3 * layers.count + heights.reduce(0, +))
    let tops = heights.reduce(into: [0]) { $0.append(($0.last ?? 0) + 3 + $1) }
    for (level, items) in layers.enumerated() {
      for item in items { draw(item, y: tops[level], on: &canvas) }
    }
    for (level, wires) in channels.enumerated() {
      for wire in wires { draw(wire, from: tops[level] + 2, to: tops[level + 1], on: &canvas) }
    }
    return canvas.lines
  }

  private func draw(_ item: Item, y: Int, on canvas: inout TextCanvas) {
    guard item.isBox else {
      canvas.line(x: item.center, from: y, to: y + 2, net: item.node)
      return
    }
    let right = item.x + item.width - 1
    for row in [y, y + 2] { canvas.line(y: row, from: item.x, to: right, net: item.node) }
    for column in [item.x, right] { canvas.line(x: column, from: y, to: y + 2, net: item.node) }
    canvas.put(item.label, x: item.x + 2, y: y + 1)
    if item.node == marked { canvas.put(Styled("▶", .good), x: item.x + 1, y: y + 1) }
  }

  /// The lines between a layer and the next, with the columns where they start and end.
  private func wires(below level: Int) -> [Wire] {
    var wires = layers[level].map { Wire(net: $0.node, from: $0.center, to: []) }
    for item in layers[level + 1] {
      let feeding = layers[level].indices.filter { feeds(layers[level][$0], item) }
      for (place, index) in feeding.enumerated() {
        wires[index].to.append(Self.port(of: item, place, of: feeding.count))
      }
    }
    return wires.filter { !$0.to.isEmpty }
  }

  /// The column at which the line number `place` of `count` enters an item from above.
  private static func port(of item: Item, _ place: Int, of count: Int) -> Int {
    item.center + 2 * place - (count - 1)
  }

  /// The wires with a row each, so that none runs along another; nil when that cannot be.
  private static func tracked(_ wires: [Wire]) -> [Wire]? {
    var waiting = wires.filter { !$0.isStraight }
    var done = wires.filter(\.isStraight)
    let straight = Set(done.map(\.from))
    guard waiting.allSatisfy({ wire in !wire.to.contains { straight.contains($0) } }) else {
      return nil
    }
    while !waiting.isEmpty {
      // A wire may turn only below all wires that come down where it goes on.
      guard
        let next = waiting.firstIndex(where: { wire in
          !waiting.contains { $0.net != wire.net && wire.to.contains($0.from) }
        })
      else { return nil }
      var wire = waiting.remove(at: next)
      let above = done.filter { wire.to.contains($0.from) && !$0.isStraight }.map { $0.track + 1 }
      wire.track = above.max() ?? 0
      while done.contains(where: { !$0.isStraight && $0.track == wire.track && $0.touches(wire) }) {
        wire.track += 1
      }
      done.append(wire)
    }
    return done
  }

  private func draw(_ wire: Wire, from top: Int, to bottom: Int, on canvas: inout TextCanvas) {
    let row = top + 1 + wire.track
    canvas.line(x: wire.from, from: top, to: wire.isStraight ? bottom : row, net: wire.net)
    for column in wire.to {
      canvas.line(x: column, from: row, to: bottom, net: wire.net)
      canvas.join(x: column, y: bottom)
    }
    canvas.line(y: row, from: wire.columns.lowerBound, to: wire.columns.upperBound, net: wire.net)
  }
}

extension GraphDrawing.Wire {
  /// Whether the two, in one row, would touch.
  func touches(_ other: Self) -> Bool {
    columns.lowerBound <= other.columns.upperBound + 1
      && other.columns.lowerBound <= columns.upperBound + 1
  }
}
