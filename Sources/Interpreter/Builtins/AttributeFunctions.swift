/// `getattr`, `setattr`, `hasattr` and `delattr`.
nonisolated(unsafe) let attributeFunctions: [Native] = [
  Native("getattr(object, name, default=..., /)", "An attribute, by the text of its name.") {
    a throws(Raised) in
    let name = try attributeName(a[1])
    guard !a.isMissing(2) else { return try a[0].attribute(name) }
    return try attributeOrNil(a[0], name) ?? a[2]
  },
  Native("hasattr(obj, name, /)", "Whether there is such an attribute.") { a throws(Raised) in
    .bool(try attributeOrNil(a[0], attributeName(a[1])) != nil)
  },
  Native("setattr(obj, name, value, /)", "Sets an attribute, by the text of its name.") {
    a throws(Raised) in
    try a[0].setAttribute(attributeName(a[1]), a[2])
    return .none
  },
  Native("delattr(obj, name, /)", "Deletes an attribute, by the text of its name.") {
    a throws(Raised) in
    try a[0].deleteAttribute(attributeName(a[1]))
    return .none
  },
]

private func attributeName(_ value: Value) throws(Raised) -> Str {
  if let name = value.strValue { return Str.intern(name.text) }
  throw Raised(.typeError, "attribute name must be string, not '{}'", value.type.name)
}

/// The attribute; nil when there is none, or reading it raises AttributeError.
func attributeOrNil(_ value: Value, _ name: Str) throws(Raised) -> Value? {
  do throws(Raised) {
    return try value.attributeIfPresent(name)
  } catch {
    if error.exception.isKind(.attributeError) { return nil }
    throw error
  }
}
