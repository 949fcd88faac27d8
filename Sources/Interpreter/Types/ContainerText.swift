/// Containers whose `repr` is being made, so that one inside itself is shown as `[...]`.
nonisolated(unsafe) private var openContainers: [ObjectIdentifier] = []

/// `repr` of a sequence; `[...]` in place of one that is being shown already.
func containerText(
  _ object: Object, _ open: String, _ close: String, _ items: () -> [Value]
) throws(Raised) -> String {
  try shown(object, otherwise: open + "..." + close.suffix(1)) { () throws(Raised) in
    var text = open
    var isFirst = true
    for item in items() {
      if !isFirst { text += ", " }
      isFirst = false
      text += try item.repr()
      try checkAllocation(text.utf8.count, of: 1)
      try Runtime.poll()
    }
    return text + close
  }
}

/// `repr` of a dictionary.
func dictText(_ dict: Dict) throws(Raised) -> String {
  try shown(dict, otherwise: "{...}") { () throws(Raised) in
    var text = "{"
    for (key, value) in zip(dict.keys, dict.values) {
      if text.utf8.count > 1 { text += ", " }
      text += try key.repr() + ": "
      text += try value.repr()
      try checkAllocation(text.utf8.count, of: 1)
      try Runtime.poll()
    }
    return text + "}"
  }
}

/// `repr` of a set or frozenset.
func setText(_ set: SetObject) throws(Raised) -> String {
  let name = set.type.name
  guard set.count > 0 else { return name + "()" }
  let text = try shown(set, otherwise: name + "(...)") { () throws(Raised) in
    try set.members.map { member throws(Raised) in try member.repr() }.joined(separator: ", ")
  }
  if text == name + "(...)" { return text }
  return set.isFrozen ? "frozenset({\(text)})" : "{\(text)}"
}

/// What `body` gives, or `otherwise` while it is already running for the same object.
func shown(
  _ object: Object, otherwise: String, _ body: () throws(Raised) -> String
) throws(Raised) -> String {
  let identity = ObjectIdentifier(object)
  guard !openContainers.contains(identity) else { return otherwise }
  openContainers.append(identity)
  defer { openContainers.removeLast() }
  return try body()
}
