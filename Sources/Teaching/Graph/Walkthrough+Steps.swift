import Autograd
import Tensors

/// The backward pass, one operator at a time.
extension Walkthrough {
  /// Numbered rows: the start, then each backward operator and what it hands on.
  var backwardRows: [SectionPage.Row] {
    var rows = startRows
    let shown = shownSteps
    if shown.first.map({ $0 > 0 }) == true { rows.append(gap(shown.first ?? 0, after: 0)) }
    for (position, index) in shown.enumerated() {
      if position > 0, index > shown[position - 1] + 1 {
        rows.append(gap(index - shown[position - 1] - 1, after: shown[position - 1] + 1))
      }
      rows += rowsOf(steps[index], number: index + 2)
    }
    if let last = shown.last, last < steps.count - 1 {
      rows.append(gap(steps.count - 1 - last, after: last + 1))
    }
    return rows
  }

  /// The indices of the steps to show: all of few, else some and the last.
  private var shownSteps: [Int] {
    guard !options.showsAll, steps.count > limit else { return Array(steps.indices) }
    let first = min(max(0, options.from - 2), steps.count - 1)
    let window = Array(first..<min(steps.count, first + 10))
    return window + (max(steps.count - 2, first + window.count)..<steps.count)
  }

  private func gap(_ hidden: Int, after step: Int) -> SectionPage.Row {
    SectionPage.Row(
      Styled(
        template: "… {} more steps   ({} --from {}, or --all)",
        [
          Styled(String(hidden), .number), Styled(options.command, .name),
          Styled(String(step + 2), .number),
        ], .dim))
  }

  var startRows: [SectionPage.Row] {
    let value = trace.starts.first?.gradient ?? root.kept
    let text = names.gradient(root) + " = " + Styled(value?.brief ?? "1", .number)
    let plain = Styled(names.plain(root))
    if value?.count == 1 {
      let remark = Styled(template: "the start: d{}/d{}", [plain, plain], .comment)
      return [SectionPage.Row(text.padded(to: 36) + "   " + remark, number: 1)]
    }
    let remark = Styled(
      template: "{} is not one number: with ones, its sum is differentiated", [plain], .comment)
    return [SectionPage.Row(text, number: 1), SectionPage.Row(remark, indent: 2)]
  }

  /// One backward operator: its name, and what it hands on.
  func rowsOf(_ step: Trace.Step, number: Int?) -> [SectionPage.Row] {
    var rows = [SectionPage.Row(heading(step), number: number)]
    if let rule = RuleText(step: step, names: names).remark {
      rows.append(SectionPage.Row(rule, indent: 2))
    }
    guard step.gradient != nil || !step.contributions.isEmpty else {
      let text = Styled(
        template: "no gradient arrives: {} has no part in the result", [names.name(step.node)], .dim
      )
      return rows + [SectionPage.Row(text, indent: 2)]
    }
    var hasNote = Set<ObjectIdentifier>()
    for (index, input) in step.inputs.enumerated() {
      if let contribution = step.contributions.first(where: { $0.input == index }) {
        rows += rowsOf(contribution, in: step)
      } else if !names.isNumber(input), !input.isTracked,
        hasNote.insert(ObjectIdentifier(input)).inserted
      {
        let text = Styled(
          template: "{}: stop_gradient=True, so no gradient", [names.name(input)], .dim)
        rows.append(SectionPage.Row(text, indent: 2))
      }
    }
    if step.isAtKink, let convention = step.node.op?.convention {
      rows.append(SectionPage.Row(Styled(template: convention, [], .comment), indent: 2))
    }
    return rows
  }

  private func heading(_ step: Trace.Step) -> Styled {
    let source = names.source(step.node).map { text in
      Styled("   ") + names.name(step.node) + Styled(" = " + text, .comment).truncated(to: 40)
    }
    return names.backward(step.node) + (source ?? "")
  }

  /// What one input gets, as formula, with numbers, and as result; the sum when it was the last share.
  private func rowsOf(
    _ contribution: Trace.Contribution, in step: Trace.Step
  ) -> [SectionPage.Row] {
    let target = contribution.target
    let name = names.gradient(target)
    guard let given = contribution.given, let delivered = contribution.delivered else {
      return [
        SectionPage.Row(Styled(template: "{} gets nothing from here", [name], .dim), indent: 2)
      ]
    }
    let shares = shares[ObjectIdentifier(target)]
    var terms = RuleText(step: step, names: names).parts(contribution.input)
    if terms.last?.plain != given.brief { terms.append(Styled(given.brief, .number)) }
    var rows = equation(name, shares == nil ? " = " : " += ", terms.map { (" = ", $0) })
    if given.shape != delivered.shape {
      let note = Styled(
        template: "summed over the axes along which {} was stretched", [names.name(target)],
        .comment)
      let sum = Styled(delivered.brief, .number).unbroken + "   " + note
      rows = equation(
        name, shares == nil ? " = " : " += ", terms.map { (" = ", $0) } + [(" → ", sum)])
    }
    if let shares, contribution.missing == 0 {
      rows += equation(name, " = ", [(" = ", sum(shares)), (" = ", number(contribution.sum))])
    }
    if contribution.missing == 0, let sum = contribution.sum,
      let final = gradients[ObjectIdentifier(target)], final.brief != sum.brief
    {
      let note = Styled(template: "changed by a hook", [], .comment)
      rows += [SectionPage.Row(name + " = " + number(final).unbroken + "   " + note, indent: 2)]
    }
    return rows
  }

  /// `name = formula = numbers = result` on one row, or each part on its own when that is too long.
  private func equation(
    _ name: Styled, _ sign: Styled, _ terms: [(sign: Styled, text: Styled)]
  ) -> [SectionPage.Row] {
    let rest = terms.dropFirst().map { $0.sign + $0.text }.joined()
    let whole = name + sign + (terms.first?.text ?? "") + rest
    if whole.width <= page.room - 2 || terms.count < 2 {
      return [SectionPage.Row(whole, indent: 2, hanging: name.width + sign.width)]
    }
    let margin = Styled(String(repeating: " ", count: name.width + sign.width - 3))
    return terms.enumerated().map { index, term in
      let head = index == 0 ? name + sign : margin + term.sign
      return SectionPage.Row(head + term.text, indent: 2, hanging: head.width)
    }
  }

  private func sum(_ shares: [Tensor]) -> Styled {
    if shares.contains(where: { $0.count > 1 }) {
      return Styled(template: "the sum of {} shares", [Styled(String(shares.count), .number)])
    }
    let folded = Folded(shares, limit: 6)
    let gap = folded.hidden > 0 ? [Styled("… (\(folded.hidden))", .dim)] : []
    return (folded.head.map(number) + gap + folded.tail.map(number)).joined(" + ")
  }

  private func number(_ value: Tensor?) -> Styled { Styled(value?.brief ?? "?", .number) }
}
