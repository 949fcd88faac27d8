/// The code cells of a Jupyter notebook, format 3 or 4.
struct Notebook {
  struct Cell {
    /// From 1, counting code cells only.
    let number: Int
    let text: String
  }
  let cells: [Cell]

  static func isNotebook(_ path: String) -> Bool { path.hasSuffix(".ipynb") }

  /// Reads a notebook.
  ///
  /// Throws a failure that says what is wrong with the file.
  init(path: String) throws {
    let text = try TextFile.read(path)
    let json: JSON
    do { json = try JSONReader.read(Array(text.utf8)) } catch {
      throw CommandFailure(
        "\(path) is no notebook: line \(error.line) is not JSON (\(error.message))")
    }
    guard case .object = json, let entries = Self.entries(of: json) else {
      throw CommandFailure("\(path) is no notebook: it has no list of cells")
    }
    if let language = Self.language(of: json), !language.lowercased().contains("python") {
      throw CommandFailure("\(path) is written in \(language), not in Python")
    }
    let texts = entries.filter { $0["cell_type"]?.string == "code" }.map(Self.text)
    cells = texts.enumerated().map { Cell(number: $0 + 1, text: $1) }
  }

  /// Format 4 has its cells at the top, format 3 in worksheets; nil when there are none of either.
  private static func entries(of json: JSON) -> [JSON]? {
    if let cells = json["cells"]?.array { return cells }
    return json["worksheets"]?.array?.flatMap { $0["cells"]?.array ?? [] }
  }

  private static func language(of json: JSON) -> String? {
    let metadata = json["metadata"]
    return metadata?["language_info"]?["name"]?.string
      ?? metadata?["kernelspec"]?["language"]?.string
  }

  /// A cell's program, `source` in format 4 and `input` in format 3: one text or one for each line.
  private static func text(of cell: JSON) -> String {
    let source = cell["source"] ?? cell["input"]
    let text = source?.string ?? source?.array?.compactMap(\.string).joined() ?? ""
    return text.utf8.last == 0x0A ? String(text.dropLast()) : text
  }
}
