import Tensors

extension OperatorCheck {
  /// The verdict, then one row for each input.
  public func styled(_ title: Styled, width: Int = 80) -> Styled {
    var lines: [Styled] = []
    lines.append(
      isRight
        ? Styled(template: "{} is right", [title], .good)
        : Styled(template: "{} is wrong", [title], .bad))
    for name in changed {
      lines.append(
        "  " + Styled(template: "it changes its input {}", [Styled(name, .name)], .bad))
    }
    for finding in findings { lines += rows(finding) }
    return lines.map { $0.wrapped(to: width, hanging: 4) }.joined("\n")
  }

  private func rows(_ finding: Finding) -> [Styled] {
    let shape = finding.input.value.shape
    var lines: [Styled] = []
    if let mistake = finding.mistake {
      lines.append("  " + mistake.styled(finding.input.name, shape))
      let right = (try? Tensor(doubles: finding.slopes, shape: shape))?.brief ?? "?"
      lines += columns(
        [
          [
            "      ", Styled(template: "given", [], .dim),
            Styled(finding.given?.brief ?? "None", .bad),
          ],
          ["      ", Styled(template: "differences", [], .dim), Styled(right, .good)],
        ], gap: 2)
    } else if finding.given == nil {
      let name = Styled(finding.input.name, .name)
      lines.append("  " + Styled(template: "{} gets no gradient", [name], .dim))
    } else {
      let gradient = Styled(finding.input.name + "_grad", .name)
      lines.append(
        "  "
          + Styled(
            template: "{} agrees with central differences to {}",
            [gradient, Styled(finding.error.rounded(digits: 2), .number)]))
    }
    for kink in finding.kinks.prefix(3) { lines.append(row(kink, finding.input.name)) }
    return lines
  }

  private func row(
    _ kink: (index: Int, right: Double, left: Double, taken: Double), _ name: String
  ) -> Styled {
    let place = Styled("\(name)[\(kink.index)]", .name)
    let numbers = [kink.right, kink.left, kink.taken].map { Styled($0.rounded(digits: 4), .number) }
    let near = { (side: Double) in abs(kink.taken - side) < 1e-3 * max(1, abs(side)) }
    let side =
      near(kink.right)
      ? "the right side" : near(kink.left) ? "the left side" : "a value between"
    return "    "
      + Styled(
        template: "not smooth at {}: slope {} to the right, {} to the left; it takes {}, {}",
        [place] + numbers + [Styled(template: side)], .comment)
  }
}
