import Interpreter
import Tensors

/// `.npy` files: a text header and the elements.
enum ArrayFile {
  static func fill(_ module: Module) {
    module.define([
      Native("read_array(path, /)", "The array in a file.") { a throws(Raised) in
        try .object(read(FileAccess.bytes(of: a.string(0))))
      },
      Native("write_array(path, array, /)", "Writes an array to a file.") { a throws(Raised) in
        try FileAccess.replace(a.string(0), with: bytes(of: NumpyConversion.array(a[1])))
        return .none
      },
    ])
  }

  private static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)

  private static func bytes(of array: NumpyArray) throws(Raised) -> [UInt8] {
    guard array.isNumeric else {
      throw Raised(
        .valueError, "an array of type {} is not written to .npy files here", array.dtype.name)
    }
    let shape =
      array.shape.map(String.init).joined(separator: ", ") + (array.rank == 1 ? "," : "")
    var header =
      "{'descr': '\(NumpyDType(array.dtype).code)', 'fortran_order': False, 'shape': (\(shape)), }"
    let used = magic.count + 4 + header.utf8.count + 1
    header += String(repeating: " ", count: (64 - used % 64) % 64) + "\n"
    let length = header.utf8.count
    return try magic + [1, 0, UInt8(length & 255), UInt8(length >> 8)] + Array(header.utf8)
      + ArrayBytes.encode(array)
  }

  private static func read(_ bytes: [UInt8]) throws(Raised) -> NumpyArray {
    guard bytes.count > 10, Array(bytes[..<6]) == magic else {
      throw Raised(
        .valueError, "the file holds no array in NumPy's format; .npz files are not available here")
    }
    let isLong = bytes[6] > 1
    let sizes = bytes[8..<(isLong ? 12 : 10)]
    let length = sizes.reversed().reduce(0) { $0 << 8 | Int($1) }
    let start = isLong ? 12 : 10
    guard start + length <= bytes.count else { throw damaged }
    let header = String(decoding: bytes[start..<(start + length)], as: UTF8.self)
    guard let code = field("descr", header), let shapeText = field("shape", header) else {
      throw damaged
    }
    let dtype = try NumpyDType.of(.string(code.filter { $0 != "'" })) ?? .float64
    let shape = shapeText.split { !$0.isNumber }.compactMap { Int($0) }
    let data = Array(bytes[(start + length)...])
    let isReversed = header.contains("'fortran_order': True")
    let array = try ArrayBytes.decode(data, isReversed ? shape.reversed() : shape, dtype)
    return isReversed ? try NumpyShapes.transposed(array, .none) : array
  }

  /// The text of a field of the header, up to the comma behind it.
  private static func field(_ name: String, _ header: String) -> String? {
    guard let found = header.range(of: "'\(name)':") else { return nil }
    let rest = header[found.upperBound...].drop { $0 == " " }
    guard rest.first == "(" else { return String(rest.prefix { $0 != "," }) }
    return String(rest.prefix { $0 != ")" })
  }

  private static var damaged: Raised { Raised(.valueError, "the file's header is damaged") }
}

extension String {
  /// Where a text first appears.
  fileprivate func range(of part: String) -> Swift.Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) {
        return start..<index(start, offsetBy: part.count)
      }
      start = index(after: start)
    }
    return nil
  }
}

/// The elements of arrays as bytes, the lowest first, as files hold them.
enum ArrayBytes {
  static func encode(_ array: NumpyArray) throws(Raised) -> [UInt8] {
    let numbers = try array.tensor()
    let size = array.dtype.size
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * size)
    func add(_ word: UInt64) {
      for shift in 0..<size { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(8 * shift))) }
    }
    switch array.dtype.kind {
    case .float32: for number in numbers.doubles { add(UInt64(Float(number).bitPattern)) }
    case .float64: for number in numbers.doubles { add(number.bitPattern) }
    default: for number in numbers.ints { add(UInt64(bitPattern: Int64(number))) }
    }
    return bytes
  }

  /// - Throws: `ValueError` when there are fewer bytes than the shape needs.
  static func decode(
    _ bytes: [UInt8], _ shape: [Int], _ dtype: ElementType
  ) throws(Raised) -> NumpyArray {
    let size = dtype.size
    let count = shape.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
    guard dtype.isNumeric, count >= 0, count <= bytes.count / Swift.max(size, 1) else {
      throw Raised(
        .valueError, "the file holds {} bytes, too few for {} elements of type {}",
        String(bytes.count), String(count), dtype.name)
    }
    func word(_ index: Int) -> UInt64 {
      var result: UInt64 = 0
      for shift in 0..<size { result |= UInt64(bytes[index * size + shift]) << UInt64(8 * shift) }
      return result
    }
    let tensor: Tensor = try tensors { () throws(TensorError) in
      switch dtype.kind {
      case .float32:
        return try Tensor(
          floats: (0..<count).map {
            Float(bitPattern: UInt32(truncatingIfNeeded: word($0)))
          }, shape: shape)
      case .float64:
        return try Tensor(
          doubles: (0..<count).map { Double(bitPattern: word($0)) }, shape: shape)
      case .bool: return try Tensor(bools: (0..<count).map { bytes[$0] != 0 }, shape: shape)
      default:
        let unused = UInt64(64 - 8 * size)
        let isSigned = dtype.letter == "i"
        let ints = (0..<count).map { index in
          isSigned
            ? Int(Int64(bitPattern: word(index) << unused) >> Int64(unused)) : Int(word(index))
        }
        return try Tensor(ints: ints, shape: shape).cast(to: dtype.storage ?? .int64)
      }
    }
    return NumpyArray(tensor, as: dtype)
  }
}
