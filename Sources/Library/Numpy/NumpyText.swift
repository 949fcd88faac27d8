import Interpreter
import Tensors

/// How arrays print, and the settings of that.
enum NumpyText {
  static var functions: [Native] {
    [
      Native(
        "set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None, infstr=None, formatter=None, sign=None, floatmode=None, **options)",
        "Sets how arrays print."
      ) { a throws(Raised) in
        NumPyOptions.current = try changed(.current, a, 0)
        return .none
      },
      Native("get_printoptions()", "How arrays print.") { _ throws(Raised) in
        let options = NumPyOptions.current
        let dict = Dict()
        let entries: [(String, Value)] = [
          ("edgeitems", .int(options.edgeItems)), ("threshold", .int(options.threshold)),
          ("precision", .int(options.precision)), ("linewidth", .int(options.lineWidth)),
          ("suppress", .bool(options.suppressesSmall)),
        ]
        for (name, value) in entries { try dict.set(.string(name), value) }
        return .dict(dict)
      },
      Native(
        "array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=\" \", prefix=\"\", *, threshold=None, edgeitems=None, **options)",
        "The text of an array."
      ) { a throws(Raised) in
        var options = NumPyOptions.current
        options.lineWidth = a.isNone(1) ? options.lineWidth : try a.int(1)
        options.precision = a.isNone(2) ? options.precision : try a.int(2)
        options.suppressesSmall = a.isNone(3) ? options.suppressesSmall : try a.bool(3)
        options.threshold = a.isNone(6) ? options.threshold : try limit(a[6])
        options.edgeItems = a.isNone(7) ? options.edgeItems : try a.int(7)
        let array = try NumpyConversion.array(a[0])
        return .string(
          try array.layout(separator: a.string(4), options: options)
            .text(prefix: a.string(5).count, suffix: 0))
      },
    ]
  }

  private static func changed(
    _ options: NumPyOptions, _ a: Arguments, _ first: Int
  ) throws(Raised) -> NumPyOptions {
    var options = options
    if !a.isNone(first) {
      options.precision = try a.int(first)
      guard (0...1000).contains(options.precision) else {
        throw Raised(.valueError, "precision must be between 0 and 1000")
      }
    }
    if !a.isNone(first + 1) { options.threshold = try limit(a[first + 1]) }
    if !a.isNone(first + 2) { options.edgeItems = Swift.max(0, try a.int(first + 2)) }
    if !a.isNone(first + 3) { options.lineWidth = try limit(a[first + 3]) }
    if !a.isNone(first + 4) { options.suppressesSmall = try a.bool(first + 4) }
    return options
  }

  /// A number of elements or columns; infinity means no limit.
  private static func limit(_ value: Value) throws(Raised) -> Int {
    let number = try value.asDouble()
    return number < 1e15 ? Int(number) : 1 << 50
  }
}
