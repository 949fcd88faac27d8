import Autograd
import Interpreter
import Tensors

/// Functions with an underscore behind: `x.add_(y)` puts the result of `x.add(y)` into `x`.
enum InPlaceMembers {
  /// As functions of `paddle`, and methods of tensors.
  nonisolated(unsafe) static let functions: [Native] = names.compactMap { name in
    PaddleFunctions.table[name].map(inPlace)
  }

  /// The form with an underscore of a function whose first argument is a tensor.
  static func inPlace(_ function: Native) -> Native {
    let changesShape = reshaping.contains(function.name)
    let target = function.name == "where" ? 1 : 0
    let name = function.name + "_"
    return Native(
      named: name, { name + function.signatureText.dropFirst(function.name.count) },
      function.summary + " In place."
    ) { (arguments) throws(Raised) in
      let x = try arguments.tensor(target)
      try tensors { () throws(TensorError) in try x.refuseCollectingLeaf() }
      guard case .tensor(let result) = try function.body(arguments) else { return .none }
      try tensors { () throws(TensorError) in
        try x.replace(by: result, changingShape: changesShape)
      }
      return arguments[target]
    }
  }

  private static let reshaping: Set = [
    "flatten", "reshape", "squeeze", "t", "transpose", "unsqueeze",
  ]

  private static let names = """
    abs acos acosh add addmm asin asinh atan atanh baddbmm bitwise_and bitwise_invert \
    bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor cast ceil clamp clip \
    copysign cos cosh cumprod cumsum digamma div divide equal erf erfinv exp expm1 \
    fill_diagonal_tensor flatten floor floor_divide floor_mod frac gammainc gammaincc gammaln gcd \
    greater_equal greater_than hypot i0 index_add index_fill index_put lcm ldexp lerp less \
    less_equal less_than lgamma log log10 log1p log2 logical_and logical_not logical_or \
    logical_xor logit masked_fill masked_scatter mod mul multigammaln multiply nan_to_num neg \
    not_equal polygamma pow put_along_axis reciprocal remainder renorm reshape round rsqrt scale \
    scatter scatter_add sigmoid sin sinc sinh sqrt square squeeze sub subtract t tan tanh \
    transpose tril triu trunc unsqueeze where
    """.split(separator: " ").map(String.init)
}
