public import KernelTable

/// The table of this instruction set.
///
/// The kernels themselves stay internal: public ones would be copied into the calling module and
/// compiled there for the baseline.
@inline(never)
public func kernelTable() -> KernelTable {
  KernelTable(
    negative: negativeMap, abs: absMap, square: squareMap, relu: reluMap, sqrt: sqrtMap,
    reciprocal: reciprocalMap, exp: expMap, log: logMap, sigmoid: sigmoidMap, tanh: tanhMap,
    sum: sum, max: maximum, softmax: softmax, logSoftmax: logSoftmax, multiply: multiply)
}
