import Interpreter

/// The functions of `paddle`.
enum PaddleFunctions {
  /// All of them, the in-place ones too; where two have a name, the later counts.
  static var all: [Native] {
    (list + InPlaceMembers.functions).filter {
      !onlyLinalg.contains($0.name) && !justMethods.contains($0.name)
    }
  }

  /// Those with a result of their own, by name.
  nonisolated(unsafe) static let table: [String: Native] = Dictionary(
    list.map { ($0.name, $0) }, uniquingKeysWith: { $1 })

  /// Those whose first argument is a tensor, which has them as methods.
  static var methods: [Native] {
    (onTensors + LinalgFunctions.own + InPlaceMembers.functions + [SamplingFunctions.multinomial])
      .filter {
        !justFunctions.contains($0.name)
      }
  }

  nonisolated(unsafe) private static let list =
    onTensors
    + [
      DiagonalFunctions.creating, [Einsum.function], Inquiries.functions,
      SamplingFunctions.functions, DistributionFunctions.functions,
      Creation.functions, RandomFunctions.functions, GradientMode.functions,
      GradientFunctions.functions, Composition.settings,
    ].flatMap { $0 }

  /// What operators offer of themselves comes first.
  nonisolated(unsafe) private static let onTensors = [
    OperatorBinding.functions, Composition.functions, ShapeFunctions.functions,
    JoiningFunctions.functions, SplittingFunctions.functions, DiagonalFunctions.functions,
    SelectionFunctions.functions, ScatterFunctions.functions, ReductionFunctions.functions,
    OrderFunctions.functions, Quantiles.functions, ProductFunctions.functions,
    SeriesFunctions.functions, NormFunctions.functions, LinalgFunctions.shared,
  ].flatMap { $0 }

  /// Those of `paddle.linalg`.
  static var linalg: [Native] {
    let names: Set = [
      "cholesky", "cross", "det", "diagonal", "eigvalsh", "householder_product", "matmul",
      "matrix_exp", "matrix_power", "matrix_transpose", "multi_dot", "norm", "slogdet", "svdvals",
      "vecdot",
    ]
    return names.compactMap { table[$0] } + LinalgFunctions.own
  }

  /// Operators that `paddle.linalg` has, and `paddle` itself lacks.
  private static let onlyLinalg: Set = [
    "det", "householder_product", "lu", "matrix_exp", "multi_dot", "matrix_power", "pinv",
    "slogdet", "solve", "svdvals", "triangular_solve",
  ]

  /// What Paddle does not make methods.
  private static let justFunctions: Set = [
    "assign", "cartesian_prod", "cat", "column_stack", "concatenate", "crop", "det", "dstack",
    "eigh", "erf_", "expm1_", "ger", "hstack", "inv", "lu_solve", "matrix_exp", "matrix_norm",
    "matrix_rank", "meshgrid", "pdist", "row_stack", "searchsorted", "svd", "svdvals",
    "triangular_solve", "vecdot", "vector_norm", "vstack",
  ]

  /// What Paddle has as methods only.
  private static let justMethods: Set = [
    "add_", "astype", "ceil_", "clamp_", "clip_", "erfinv_", "exp_", "fill_diagonal_",
    "fill_diagonal_tensor", "fill_diagonal_tensor_", "floor_", "lerp_", "mul_", "put_along_axis_",
    "reciprocal_", "round_", "rsqrt_", "scale_", "sigmoid_", "split_with_sizes", "sqrt_",
  ]
}
