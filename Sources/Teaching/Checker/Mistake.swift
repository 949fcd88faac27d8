import Tensors

/// What is wrong with a gradient, as far as it can be told from its numbers.
enum Mistake {
  case missing
  case ignoresUpstream
  case factor(Double)
  case transposed
  case missingSum(axes: [Int], isBatch: Bool)
  case dividedByBatch(Int)
  case onlyOneSample(Int)
  case shape([Int])
  case onlyHere
  case unknown

  /// The mistake in one sentence; `name` is the input's.
  func styled(_ name: String, _ shape: [Int]) -> Styled {
    let gradient = Styled(name + "_grad", .name)
    let right = Styled(shape.description, .number)
    switch self {
    case .missing:
      return Styled(
        template: "{} is None, but the result depends on {}", [gradient, Styled(name, .name)])
    case .ignoresUpstream:
      return Styled(
        template: "{} ignores the incoming gradient: it is the same whatever comes in", [gradient])
    case .factor(-1): return Styled(template: "{} has the wrong sign", [gradient])
    case .factor(let factor):
      return Styled(
        template: "{} has a wrong factor: it is {} times the right one",
        [gradient, Styled(factor.rounded(digits: 4), .number)])
    case .transposed: return Styled(template: "{} is transposed", [gradient])
    case .missingSum(_, isBatch: true):
      return Styled(
        template: "{} is not summed over the batch: it has a row for each sample, not shape {}",
        [gradient, right])
    case .missingSum(let axes, _):
      let list = axes.map(String.init).joined(separator: " and ")
      return Styled(
        template:
          "{} misses the sum over axis {}, along which {} was stretched; its shape must be {}",
        [gradient, Styled(list, .number), Styled(name, .name), right])
    case .dividedByBatch(let count):
      return Styled(
        template: "{} is divided by the {} samples of the batch, but the result is not",
        [gradient, Styled(String(count), .number)])
    case .onlyOneSample(let index):
      return Styled(
        template: "{} is not summed over the batch: it is that of sample {} alone",
        [gradient, Styled(String(index), .number)])
    case .shape(let given):
      return Styled(
        template: "{} has the wrong shape: {} where {} has {}",
        [gradient, Styled(given.description, .number), Styled(name, .name), right])
    case .onlyHere:
      return Styled(
        template: "{} is right only at this point: at others it is wrong", [gradient])
    case .unknown: return Styled(template: "{} is wrong", [gradient])
    }
  }
}
