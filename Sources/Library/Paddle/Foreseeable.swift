import Interpreter

/// Functions of which the shape of the result can be told beforehand.
///
/// They change nothing and draw no random numbers, and what they return has a shape that depends on
/// shapes and settings alone: a trial on zeros of the same shapes shows it.
public enum Foreseeable {
  /// Whether a trial of the function on zeros tells the shape of its result.
  public static func includes(_ native: Native) -> Bool {
    summaries[native.name] == native.summary
  }

  /// Whether the function makes a tensor of its parameter `shape`, of drawn numbers or others.
  public static func makesGivenShape(_ native: Native) -> Bool {
    makers[native.name] == native.summary
  }

  private static let summaries = summaries(
    of: PaddleFunctions.methods.filter { !dependsOnValues.contains($0.name) }
      + FunctionalModule.operators + Creation.functions)

  private static let makers = summaries(
    of: (Creation.functions + RandomFunctions.functions).filter {
      $0.signatureText.contains("(shape,")
    })

  private static func summaries(of natives: [Native]) -> [String: String] {
    Dictionary(natives.map { ($0.name, $0.summary) }, uniquingKeysWith: { $1 })
  }

  /// Those whose result has a shape that depends on values or grows without measure, or that refuse
  /// zeros.
  private static let dependsOnValues: Set = [
    "argwhere", "bincount", "cartesian_prod", "combinations", "meshgrid", "cholesky",
    "cholesky_inverse", "cholesky_solve", "cond", "eig", "eigh",
    "eigvals", "eigvalsh", "histogram_bin_edges", "householder_product", "increment", "inv",
    "inverse", "lstsq", "lu", "lu_solve", "lu_unpack", "masked_scatter", "masked_select",
    "matrix_rank", "multigammaln", "nonzero", "one_hot", "pinv", "qr", "slogdet", "solve", "svd",
    "svdvals", "triangular_solve", "unique", "unique_consecutive",
  ]
}
