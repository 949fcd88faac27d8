/// A figure as a program drew it: panels, and what is in each of them, as data.
///
/// Nothing is drawn here; whoever draws takes this value.
public struct Figure: Sendable {
  /// One thing that was drawn: a line, points, bars.
  public struct Mark: Sendable {
    public enum Kind: String, Sendable {
      case line, points, bars, histogram, area, image, contour, boxes, pie, rule, text, arrows
    }
    public let kind: Kind
    public let label: String?
    public let x: [Double]
    public let y: [Double]
    /// Values of a grid, row by row, for images and contours.
    public let grid: [[Double]]
    /// Names in place of numbers along the axis, or the text of a text.
    public let names: [String]
    /// Colour, marker, line style and the like, as the program gave them.
    public let style: [String: String]
  }

  /// One pair of axes.
  public struct Panel: Sendable {
    public let title: String
    public let xLabel: String
    public let yLabel: String
    /// The limits that the program set.
    public let xLimits: ClosedRange<Double>?
    public let yLimits: ClosedRange<Double>?
    /// `linear` or `log`.
    public let xScale: String
    public let yScale: String
    public let hasLegend: Bool
    public let hasGrid: Bool
    /// Rows, columns, and the place among them, from 0.
    public let rows: Int
    public let columns: Int
    public let place: Int
    public let marks: [Mark]
  }

  public let number: Int
  public let title: String
  /// Inches.
  public let width: Double
  public let height: Double
  public let panels: [Panel]

  /// What shows a finished figure.
  ///
  /// The text is printed; the default says in one line what the figure holds.
  public nonisolated(unsafe) static var display: (Figure) -> String = { $0.summary + "\n" }
}
