// Reading and writing slots. Scalars go first: copying an enum that may hold an object calls an
// outlined function even when it holds an integer.

/// A copy of what the slot holds, `unbound` included.
@inline(__always) func load(_ slot: Slot) -> Value {
  if case .int(let value) = slot.pointee { return .int(value) }
  if case .double(let value) = slot.pointee { return .double(value) }
  return loadReference(slot)
}

@inline(never) private func loadReference(_ slot: Slot) -> Value { slot.pointee }

/// A copy of what an element of an array or table holds.
@inline(__always) func loadConstant(_ place: UnsafePointer<Value>?) -> Value {
  load(Slot(mutating: place.unsafelyUnwrapped))
}

/// Stores a value; releases what was there.
@inline(__always) func put(_ slot: Slot, _ value: consuming Value) {
  if isScalar(slot) { slot.initialize(to: value) } else { replace(slot, value) }
}

@inline(never) private func replace(_ slot: Slot, _ value: consuming Value) {
  // The old value is released last: its release may free objects that look at the slot.
  let old = slot.move()
  slot.initialize(to: value)
  _ = consume old
}

// Looking at an object in its slot costs no retain. Only for operations that cannot run code of
// the program: that code might empty the slot and free the object.
extension Unmanaged {
  @inline(__always)
  func borrow<R>(_ body: (Instance) throws(Raised) -> R) throws(Raised) -> R {
    let result = _withUnsafeGuaranteedRef { object -> Result<R, Raised> in
      do throws(Raised) { return .success(try body(object)) } catch { return .failure(error) }
    }
    switch result {
    case .success(let value): return value
    case .failure(let error): throw error
    }
  }
}

/// The instance in a slot, not retained.
@inline(__always) func instance(in slot: Slot) -> Unmanaged<Instance>? {
  if case .instance(let object) = slot.pointee { return .passUnretained(object) }
  return nil
}

/// The list in a slot, not retained.
@inline(__always) func list(in slot: Slot) -> Unmanaged<List>? {
  if case .list(let object) = slot.pointee { return .passUnretained(object) }
  return nil
}

/// The dict in a slot, not retained.
@inline(__always) func dict(in slot: Slot) -> Unmanaged<Dict>? {
  if case .dict(let object) = slot.pointee { return .passUnretained(object) }
  return nil
}

/// The function in a slot, not retained.
@inline(__always) func function(in slot: Slot) -> Unmanaged<Function>? {
  if case .function(let object) = slot.pointee { return .passUnretained(object) }
  return nil
}

/// The cell in a slot that the compiler knows to hold one.
@inline(__always) func cell(in slot: Slot) -> Unmanaged<Cell> {
  guard case .object(let object) = slot.pointee else { preconditionFailure("a cell slot") }
  return .passUnretained(unsafeDowncast(object, to: Cell.self))
}
