import KernelTable

/// The float32 kernels of this machine, chosen once.
enum Vectorised {
  static let table: KernelTable = InstructionSet.chosen.table
}

extension UnaryKernel {
  /// The vector kernel for float32, where there is one.
  var vector: KernelTable.Map? {
    let table = Vectorised.table
    return switch self {
    case .negative: table.negative
    case .abs: table.abs
    case .square: table.square
    case .relu: table.relu
    case .sqrt: table.sqrt
    case .reciprocal: table.reciprocal
    case .exp: table.exp
    case .log: table.log
    case .sigmoid: table.sigmoid
    case .tanh: table.tanh
    default: nil
    }
  }
}
