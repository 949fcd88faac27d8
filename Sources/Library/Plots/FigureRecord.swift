import Interpreter

/// `_plots`: turns what `matplotlib` collected into a `Figure`, and shows it.
enum FigureRecord {
  static func register() {
    Modules.register("_plots") { module in
      module.define([
        Native("show(figure, /)", "Shows a figure.") { a throws(Raised) in
          Runtime.output(Figure.display(try figure(a[0])))
          return .none
        },
        Native("summary(figure, /)", "What a figure holds, in one line.") { a throws(Raised) in
          .string(try figure(a[0]).summary)
        },
      ])
    }
  }

  private static func figure(_ value: Value) throws(Raised) -> Figure {
    let fields = try Fields(value)
    let size = try fields.numbers("size")
    return Figure(
      number: Int(try fields.number("number") ?? 1), title: try fields.text("title"),
      width: size.first ?? 6.4, height: size.last ?? 4.8,
      panels: try fields.list("panels", panel))
  }

  private static func panel(_ value: Value) throws(Raised) -> Figure.Panel {
    let fields = try Fields(value)
    let grid = try fields.numbers("grid_place").map { Int($0) }
    return Figure.Panel(
      title: try fields.text("title"), xLabel: try fields.text("xlabel"),
      yLabel: try fields.text("ylabel"), xLimits: try fields.range("xlim"),
      yLimits: try fields.range("ylim"), xScale: try fields.text("xscale"),
      yScale: try fields.text("yscale"), hasLegend: try fields.flag("legend"),
      hasGrid: try fields.flag("grid"), rows: grid.first ?? 1,
      columns: grid.count > 1 ? grid[1] : 1, place: grid.count > 2 ? grid[2] : 0,
      marks: try fields.list("marks", mark))
  }

  private static func mark(_ value: Value) throws(Raised) -> Figure.Mark {
    let fields = try Fields(value)
    let label = try fields.text("label")
    return Figure.Mark(
      kind: Figure.Mark.Kind(rawValue: try fields.text("kind")) ?? .line,
      label: label.isEmpty ? nil : label, x: try fields.numbers("x"), y: try fields.numbers("y"),
      grid: try fields.list("rows") { row throws(Raised) in try Fields.numbers(row) },
      names: try fields.list("names") { name throws(Raised) in try name.str() },
      style: try fields.table("style"))
  }
}

/// A dict of the language read as fields of a value.
private struct Fields {
  private let dict: Dict

  init(_ value: Value) throws(Raised) {
    guard case .dict(let dict) = value else {
      throw Raised(.typeError, "a figure is a dict, not {}", value.type.name)
    }
    self.dict = dict
  }

  private func value(_ name: String) throws(Raised) -> Value {
    try dict.get(.string(name)) ?? .none
  }

  func text(_ name: String) throws(Raised) -> String {
    let value = try value(name)
    return value.isNone ? "" : try value.str()
  }

  func flag(_ name: String) throws(Raised) -> Bool { try value(name).isTrue() }

  func number(_ name: String) throws(Raised) -> Double? {
    let value = try value(name)
    return value.isNone ? nil : try value.asDouble()
  }

  func numbers(_ name: String) throws(Raised) -> [Double] { try Fields.numbers(value(name)) }

  static func numbers(_ value: Value) throws(Raised) -> [Double] {
    if value.isNone { return [] }
    var result: [Double] = []
    for item in try value.items() { result.append(try item.asDouble()) }
    return result
  }

  func range(_ name: String) throws(Raised) -> ClosedRange<Double>? {
    let ends = try numbers(name)
    guard ends.count == 2, ends.allSatisfy(\.isFinite) else { return nil }
    return min(ends[0], ends[1])...max(ends[0], ends[1])
  }

  func list<Item>(
    _ name: String, _ read: (Value) throws(Raised) -> Item
  ) throws(Raised) -> [Item] {
    let value = try value(name)
    if value.isNone { return [] }
    var result: [Item] = []
    for item in try value.items() { result.append(try read(item)) }
    return result
  }

  func table(_ name: String) throws(Raised) -> [String: String] {
    guard case .dict(let entries) = try value(name) else { return [:] }
    var result: [String: String] = [:]
    for (key, item) in zip(entries.keys, entries.values) {
      result[try key.str()] = try item.str()
    }
    return result
  }
}

/// A number with at most four significant digits.
func fourDigits(_ value: Double) -> String {
  let text = (try? Value.double(value).formatted(".4g")) ?? "\(value)"
  return text
}
