/// Calls `function` with arguments by position.
@discardableResult
public func call(_ function: Value, _ arguments: Value...) throws(Raised) -> Value {
  try callFunction(function, arguments)
}

/// Calls `function` with one argument, without an array.
@discardableResult
public func call(_ function: Value, _ argument: Value) throws(Raised) -> Value {
  let base = try Runtime.reserve(1)
  (base + 2).initialize(to: argument)
  return try perform(function, base, 1)
}

/// Calls `function` with arguments by position.
func callFunction(_ function: Value, _ arguments: [Value]) throws(Raised) -> Value {
  let base = try Runtime.reserve(arguments.count)
  for (index, value) in arguments.enumerated() { (base + 2 + index).initialize(to: value) }
  return try perform(function, base, arguments.count)
}

/// Calls `function` with arguments in general form.
@discardableResult
public func call(_ function: Value, with arguments: CallArguments) throws(Raised) -> Value {
  let count = arguments.positional.count + arguments.keywords.count
  let base = try Runtime.reserve(count)
  var next = base + 2
  for value in arguments.positional {
    next.initialize(to: value)
    next += 1
  }
  for keyword in arguments.keywords {
    next.initialize(to: keyword.value)
    next += 1
  }
  return try perform(
    function, base, arguments.positional.count, keywords: arguments.keywords.map(\.name))
}
