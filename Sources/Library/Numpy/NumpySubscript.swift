import Autograd
import Interpreter
import Tensors

/// `a[...]` on a NumPy array: a window when all entries are numbers and slices, else a copy.
struct NumpySubscript {
  private enum Entry {
    case at(Int)
    case range(Slice)
    case newAxis
    case ellipsis
    /// Positions along an axis, or a mask over as many axes as it has.
    case picks(Tensor)
  }
  private var entries: [Entry] = []

  init(_ key: Value) throws(Raised) {
    guard case .tuple(let tuple) = key else {
      entries = [try NumpySubscript.entry(key)]
      return
    }
    for item in tuple.items { entries.append(try NumpySubscript.entry(item)) }
  }

  /// Whether positions or masks are among the entries.
  private var isAdvanced: Bool {
    entries.contains { if case .picks = $0 { true } else { false } }
  }

  private static func entry(_ key: Value) throws(Raised) -> Entry {
    switch key {
    case .int(let position): return .at(position)
    case .none: return .newAxis
    case .bool(let flag): return .picks(Tensor(flag))
    case .list, .tuple, .tensor: return try picks(NumpyConversion.array(key))
    case .object(let object):
      if let slice = object as? Slice { return .range(slice) }
      if object === Ellipsis.value { return .ellipsis }
      if let array = object as? NumpyArray { return try picks(array) }
      if let scalar = object as? NumpyScalar {
        if case .int(let position) = scalar.number { return .at(position) }
        if case .bool(let flag) = scalar.number { return .picks(Tensor(flag)) }
      }
      if object.type === BuiltinTypes.range { return try picks(NumpyConversion.array(key)) }
    case .instance:
      if let array = try NumpyConversion.existing(key) { return try picks(array) }
      if let position = try? key.asIndex() { return .at(position) }
    default: break
    }
    throw Raised(
      .indexError,
      "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean "
        + "arrays are valid indices")
  }

  private static func picks(_ array: NumpyArray) throws(Raised) -> Entry {
    if array.count == 0, !array.dtype.isInteger, array.dtype.kind != .bool {
      return .picks(
        try tensors { () throws(TensorError) in try Tensor(ints: [], shape: array.shape) })
    }
    guard array.dtype.isInteger || array.dtype.kind == .bool else {
      throw Raised(.indexError, "arrays used as indices must be of integer (or boolean) type")
    }
    let tensor = try array.tensor()
    if array.rank == 0, array.dtype.isInteger { return .at(tensor.ints[0]) }
    return .picks(tensor)
  }
}

extension NumpySubscript {
  /// The elements that the subscript selects: a scalar, a window on them, or a copy.
  func get(_ array: NumpyArray) throws(Raised) -> Value {
    guard isAdvanced else {
      let window = try window(on: array)
      let isScalar =
        window.shape.isEmpty
        && entries.allSatisfy { entry in
          if case .at = entry { true } else { false }
        }
      let selected = NumpyArray(window, on: array)
      return isScalar ? try selected.simplified() : .object(selected)
    }
    let indices = try indices()
    if array.isNumeric {
      let numbers = try array.tensor()
      return .object(
        NumpyArray(
          try tensors { () throws(TensorError) in try numbers.get(indices) }, as: array.dtype))
    }
    let found = try positions(in: array, indices)
    return .object(
      NumpyArray(
        found.ints.map { array.buffer.objects[$0] }, shape: found.shape, as: array.dtype))
  }

  /// Stores into the elements that the subscript selects.
  func set(_ array: NumpyArray, to value: NumpyArray) throws(Raised) {
    guard isAdvanced else {
      return try NumpyArray(try window(on: array), on: array).assign(value)
    }
    let indices = try indices()
    let value = try value.converted(to: array.dtype)
    guard array.isNumeric else {
      let found = try positions(in: array, indices)
      let items = try value.stretched(to: found.shape).items()
      for (position, item) in zip(found.ints, items) { array.buffer.objects[position] = item }
      return
    }
    let numbers = try value.tensor()
    try tensors { () throws(TensorError) in
      guard array.isWhole else {
        var copy = try array.buffer.tensor.reading(array.view)
        try copy.set(indices, to: numbers)
        return try array.buffer.tensor.assign(copy, to: array.view)
      }
      // Taken out of the buffer, so that the elements have one owner and change in place.
      let kept = array.buffer.tensor.shape
      var whole = array.buffer.tensor.shaped(array.shape)
      array.buffer.tensor = Tensor(0)
      defer { array.buffer.tensor = whole.shaped(kept) }
      try whole.set(indices, to: numbers)
    }
  }

  /// The window of a subscript of numbers, slices and new axes.
  private func window(on array: NumpyArray) throws(Raised) -> View {
    let given = entries.count { entry in
      switch entry {
      case .newAxis, .ellipsis: false
      default: true
      }
    }
    guard given <= array.rank else {
      throw Raised(
        .indexError, "too many indices for array: array is {}-dimensional, but {} were indexed",
        String(array.rank), String(given))
    }
    var view = View(shape: [], strides: [], offset: array.view.offset)
    var axis = 0
    func keep(_ count: Int) {
      for _ in 0..<count {
        view.shape.append(array.shape[axis])
        view.strides.append(array.view.strides[axis])
        axis += 1
      }
    }
    for entry in entries {
      switch entry {
      case .newAxis:
        view.shape.append(1)
        view.strides.append(0)
      case .ellipsis: keep(array.rank - given)
      case .at(let position):
        view.offset += try checked(position, axis, array) * array.view.strides[axis]
        axis += 1
      case .range(let slice):
        let range = try slice.indices(array.shape[axis])
        let stride = array.view.strides[axis]
        if range.count > 0 { view.offset += range.start * stride }
        view.shape.append(range.count)
        view.strides.append(range.count > 1 ? range.step * stride : stride)
        axis += 1
      case .picks: break
      }
    }
    keep(array.rank - axis)
    return view
  }

  private func checked(_ position: Int, _ axis: Int, _ array: NumpyArray) throws(Raised) -> Int {
    let length = array.shape[axis]
    guard position >= -length, position < length else {
      throw Raised(
        .indexError, "index {} is out of bounds for axis {} with size {}", String(position),
        String(axis), String(length))
    }
    return position < 0 ? position + length : position
  }

  /// The entries for a tensor: beside positions, single numbers are positions too.
  private func indices() throws(Raised) -> [Index] {
    var result: [Index] = []
    for entry in entries {
      switch entry {
      case .at(let position): result.append(.tensor(Tensor(position)))
      case .range(let slice): result.append(try TensorSubscript.range(slice))
      case .newAxis: result.append(.newAxis)
      case .ellipsis: result.append(.ellipsis)
      case .picks(let tensor): result.append(.tensor(tensor))
      }
    }
    return result
  }

  /// Where the selected elements lie in the buffer.
  private func positions(in array: NumpyArray, _ indices: [Index]) throws(Raised) -> Tensor {
    let places = array.view.positions
    return try tensors { () throws(TensorError) in
      try Tensor(ints: places, shape: array.shape).get(indices)
    }
  }
}
