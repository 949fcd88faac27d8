/// `open`.
nonisolated(unsafe) let openFile = Native(
  "open(file, mode=\"r\", buffering=-1, encoding=None, errors=None, newline=None, closefd=True)",
  "Opens a file; text unless the mode has a b."
) { a throws(Raised) in
  guard let name = try pathText(a[0]) else {
    throw Raised(
      .typeError, "expected str, bytes or os.PathLike object, not {}", a[0].type.name)
  }
  let mode = try checkedMode(a[1])
  if mode.contains("b") { return .object(try BinaryFile(name, mode: mode)) }
  try checkEncoding(a[3])
  return .object(try TextFile(name, mode: mode))
}

/// The text of a path: a string, or what `__fspath__` gives; nil for other values.
func pathText(_ value: Value) throws(Raised) -> String? {
  if let string = value.strValue { return string.text }
  return try callSpecial("__fspath__", of: value)?.strValue?.text
}

private func checkedMode(_ value: Value) throws(Raised) -> String {
  guard let mode = value.strValue?.text else {
    throw Raised(.typeError, "open() argument 'mode' must be str, not {}", value.type.name)
  }
  let letters = Set(mode)
  guard letters.isSubset(of: Set("rwxabt+")), letters.count == mode.count else {
    throw Raised(.valueError, "invalid mode: {}", quoted(mode))
  }
  guard letters.intersection("rwxa").count == 1 else {
    throw Raised(
      .valueError,
      "Must have exactly one of create/read/write/append mode and at most one plus")
  }
  return mode
}

private func checkEncoding(_ value: Value) throws(Raised) {
  guard !value.isNone else { return }
  let name = try value.str().lowercased().replacing("_", with: "-")
  guard ["utf-8", "utf8", "ascii", "us-ascii", "utf-8-sig"].contains(name) else {
    throw Raised(.lookupError, "unknown encoding: {}", try value.str()).noting(
      "files are read and written as UTF-8")
  }
}

extension TextFile {
  private static func file(_ a: Arguments) throws(Raised) -> TextFile {
    try a.receiver(TextFile.self, "TextIOWrapper")
  }

  nonisolated(unsafe) static let kind: Class = {
    let type = Class(builtin: "TextIOWrapper", module: "_io")
    type.define { readers + writers + attributes }
    return type
  }()

  private static var readers: [Class.Member] {
    [
      .method("read(self, size=-1, /)", "The rest of the text, or so many characters.") {
        a throws(Raised) in
        .string(try file(a).read(a.isNone(1) ? -1 : a.int(1)))
      },
      .method("readline(self, size=-1, /)", "The next line.") { a throws(Raised) in
        .string(try file(a).readLine())
      },
      .method("readlines(self, hint=-1, /)", "The lines that are left.") { a throws(Raised) in
        .list(of: try Value.object(file(a)).items())
      },
      .method("__next__(self, /)", "The next line.") { a throws(Raised) in
        let line = try file(a).readLine()
        guard line.isEmpty else { return .string(line) }
        throw Raised(Exception(type: ExceptionKind.stopIteration.type, arguments: []))
      },
      .method("__iter__(self, /)", "The lines.") { a throws(Raised) in a[0] },
    ]
  }

  private static var writers: [Class.Member] {
    [
      .method("write(self, text, /)", "Writes text, and returns its length.") {
        a throws(Raised) in
        guard let string = a[1].strValue else {
          throw Raised(.typeError, "write() argument must be str, not {}", a[1].type.name)
        }
        try file(a).write(string)
        return .int(string.count)
      },
      .method("writelines(self, lines, /)", "Writes the strings of an iterable.") {
        a throws(Raised) in
        let iterator = try a[1].iterator()
        while let line = try iterator.next() {
          guard let string = line.strValue else {
            throw Raised(.typeError, "write() argument must be str, not {}", line.type.name)
          }
          try file(a).write(string)
        }
        return .none
      },
      .method("flush(self, /)", "Writes what is waiting.") { a throws(Raised) in
        try file(a).flush()
        return .none
      },
      .method("close(self, /)", "Writes what is waiting and closes the file.") {
        a throws(Raised) in
        try file(a).close()
        return .none
      },
      .method("seek(self, offset, whence=0, /)", "Moves to a place in the text.") {
        a throws(Raised) in
        let file = try file(a)
        try file.seek(try a.int(2) == 2 ? .max : a.int(1))
        return .int(try file.tell())
      },
      .method("tell(self, /)", "The place in the text.") { a throws(Raised) in
        .int(try file(a).tell())
      },
      .method("__enter__(self, /)", "The file itself.") { a throws(Raised) in
        try file(a).check()
        return a[0]
      },
      .method("__exit__(self, *details)", "Closes the file.") { a throws(Raised) in
        try file(a).close()
        return .none
      },
    ]
  }

  private static var attributes: [Class.Member] {
    let parts: [(String, String, (TextFile) -> Value)] = [
      ("name", "The path it was opened by.", { .string($0.name) }),
      ("mode", "How it was opened.", { .string($0.mode) }),
      ("closed", "Whether it is closed.", { .bool($0.isClosed) }),
      ("encoding", "The encoding.", { _ in .string("UTF-8") }),
    ]
    return parts.map { name, summary, part in
      .property(name, summary) { value throws(Raised) in
        (value.object as? TextFile).map(part) ?? .none
      }
    }
  }
}
