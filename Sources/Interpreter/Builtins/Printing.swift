extension Runtime {
  /// Reads a line for `input`, after showing the prompt; nil at the end of the input, and when
  /// Ctrl-C ends the wait.
  public nonisolated(unsafe) static var readLine: (_ prompt: String) -> String? = { prompt in
    output(prompt)
    return StandardInput.nextLine()
  }

  /// What `help(x)` does; without an argument the value is nil.
  public nonisolated(unsafe) static var help: (Value?) throws(Raised) -> Void = { value in
    guard let value else { return }
    if case .native(let native) = value {
      output(native.signatureText + "\n    " + native.summary + "\n")
    } else if let text = try value.attributeIfPresent(Names.documentation), !text.isNone {
      output(try text.str() + "\n")
    }
  }
}

/// `print`, `input` and `help`.
nonisolated(unsafe) let printing: [Native] = [
  Native(
    "print(*values, sep=\" \", end=\"\\n\", file=None, flush=False)", "Writes values as text."
  ) { a throws(Raised) in
    let separator = try joint(a[1], "sep", " ")
    let end = try joint(a[2], "end", "\n")
    guard case .tuple(let values) = a[0] else { return .none }
    var text = ""
    for (index, value) in values.items.enumerated() {
      if index > 0 { text += separator }
      text += try value.str()
      try checkAllocation(text.utf8.count, of: 1)
    }
    try write(text + end, to: a[3])
    return .none
  },
  Native("input(prompt=\"\", /)", "A line that the user types.") { a throws(Raised) in
    guard let line = Runtime.readLine(try a[0].str()) else {
      try Runtime.poll()
      throw Raised(.eofError, "EOF when reading a line")
    }
    return .string(line)
  },
  Native("help(object=..., /)", "Explains an object.") { a throws(Raised) in
    try Runtime.help(a.isMissing(0) ? nil : a[0])
    return .none
  },
]

private func joint(_ value: Value, _ name: String, _ otherwise: String) throws(Raised) -> String {
  if value.isNone { return otherwise }
  if let string = value.strValue { return string.text }
  throw Raised(.typeError, "{} must be None or a string, not {}", name, value.type.name)
}

/// Writes to a file object, or for `None` to the standard output that `sys.stdout` names.
func write(_ text: String, to file: Value) throws(Raised) {
  let target = file.isNone ? StandardStream.replacedOutput : file
  guard let target else { return Runtime.output(text) }
  if case .object(let object) = target, let stream = object as? StandardStream {
    return stream.write(text)
  }
  try call(target.attribute("write"), .string(text))
}
