import Interpreter

/// The functions of `paddle`.
enum PaddleFunctions {
  /// All of them, the in-place ones too; where two have a name, the later counts.
  static var all: [Native] { list + InPlaceMembers.functions }

  /// Those with a result of their own, by name.
  nonisolated(unsafe) static let table: [String: Native] = Dictionary(
    list.map { ($0.name, $0) }, uniquingKeysWith: { $1 })

  /// Those whose first argument is a tensor, which has them as methods.
  static var methods: [Native] { onTensors.filter { !justFunctions.contains($0.name) } }

  nonisolated(unsafe) private static let list =
    onTensors
    + [
      DiagonalFunctions.creating, Inquiries.functions, SamplingFunctions.functions,
      Creation.functions, RandomFunctions.functions, GradientMode.functions,
      GradientFunctions.functions, Composition.settings,
    ].flatMap { $0 }

  /// What operators offer of themselves comes first.
  nonisolated(unsafe) private static let onTensors = [
    OperatorBinding.functions, Composition.functions, ShapeFunctions.functions,
    JoiningFunctions.functions, SplittingFunctions.functions, DiagonalFunctions.functions,
    SelectionFunctions.functions, ScatterFunctions.functions, ReductionFunctions.functions,
    OrderFunctions.functions, Quantiles.functions,
  ].flatMap { $0 }

  /// What Paddle does not make methods.
  private static let justFunctions: Set = ["assign"]
}
