import CEditline

/// Where each character of a buffer stands on the screen, by libedit's own rule.
struct Layout: Equatable {
  struct Position: Equatable {
    var row = 0
    var column = 0
  }

  /// The place of each scalar, and behind them that of the end.
  let positions: [Position]
  var end: Position { positions[positions.count - 1] }

  /// Lays a buffer out behind a prompt of one row on a screen of so many columns.
  init(_ scalars: [Unicode.Scalar], promptWidth: Int, margin: Int = 0, columns: Int) {
    var places: [Position] = []
    places.reserveCapacity(scalars.count + 1)
    var place = Position(row: promptWidth / columns, column: promptWidth % columns)
    for scalar in scalars {
      if scalar == "\n" {
        places.append(place)
        place = Position(row: place.row + 1, column: margin)
        continue
      }
      let width = Layout.width(scalar, at: place.column)
      if place.column + min(width, 2) > columns { place = Position(row: place.row + 1, column: 0) }
      places.append(place)
      place.column += width
      if place.column >= columns {
        place = Position(row: place.row + place.column / columns, column: place.column % columns)
      }
    }
    positions = places + [place]
  }

  private static func width(_ scalar: Unicode.Scalar, at column: Int) -> Int {
    if scalar.value >= 0x20 && scalar.value < 0x7F { return 1 }
    if scalar == "\t" { return 8 - column % 8 }
    if scalar.value < 0x20 || scalar.value == 0x7F { return 2 }
    return max(0, Int(ce_width(wchar_t(scalar.value))))
  }

  /// The columns of a short text without line ends.
  static func width(of text: some Sequence<Unicode.Scalar>) -> Int {
    text.reduce(0) { $0 + width($1, at: 0) }
  }

  static func width(of text: String) -> Int { width(of: text.unicodeScalars) }
}
