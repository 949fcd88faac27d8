/// Signatures of Paddle's functions where they say more than the operator's own entry does, or in
/// another order.
///
/// Parameters are matched by name with the operands and settings of the entry; a `dtype` that the
/// entry does not know is what the first operand is cast to.
enum Signatures {
  /// The signature of each such function by its name.
  static let texts: [String: String] = Dictionary(
    uniqueKeysWithValues: lines.split(separator: "\n").map { line in
      (String(line.prefix { $0 != "(" }), String(line))
    })

  private static let lines = """
    log_softmax(x, axis=-1, dtype=None, name=None)
    nansum(x, axis=None, dtype=None, keepdim=False, name=None)
    prod(x, axis=None, keepdim=False, dtype=None, name=None)
    silu(x, inplace=False, name=None)
    softmax(x, axis=-1, dtype=None, name=None)
    std(x, axis=None, unbiased=True, keepdim=False, name=None)
    sum(x, axis=None, dtype=None, keepdim=False, name=None)
    take_along_axis(arr, indices, axis, broadcast=True)
    take_along_dim(arr, indices, axis, broadcast=True)
    trunc(input, name=None)
    var(x, axis=None, unbiased=True, keepdim=False, name=None)
    """
}
