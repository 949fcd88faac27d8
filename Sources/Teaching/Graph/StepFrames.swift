import Autograd

/// The backward pass as a film of still pictures, one for the start and one for each operator: `:step`.
///
/// Each shows the queue of ready operators, what still waits for gradients, and what is computed now.
public struct StepFrames {
  private let walkthrough: Walkthrough
  /// The position in the trace of each step that runs an operator.
  private let positions: [Int]

  public init(_ walkthrough: Walkthrough) {
    self.walkthrough = walkthrough
    positions = walkthrough.trace.steps.indices.filter {
      let node = walkthrough.trace.steps[$0].node
      return node.kind == .operation && !walkthrough.names.isMergedResult(node)
    }
  }

  /// The start, and one for each backward operator.
  public var count: Int { positions.count + 1 }

  /// A picture; `index` is kept between 0 and `count - 1`.
  ///
  /// Linear in the steps before it.
  public subscript(index: Int) -> Styled {
    let index = min(max(0, index), count - 1)
    let number = Styled(
      template: "Step {} of {}", [Styled(String(index + 1)), Styled(String(count))], .heading)
    var parts = [number]
    if let drawing = drawing(at: index) { parts.append(drawing) }
    parts.append(rows(at: index))
    return parts.joined("\n\n")
  }

  private func rows(at index: Int) -> Styled {
    let trace = walkthrough.trace
    let position = index == 0 ? 0 : positions[index - 1]
    let now =
      index == 0 ? walkthrough.startRows : walkthrough.rowsOf(trace.steps[position], number: nil)
    let done = index == 0 ? 0 : position + 1
    let body = now.map { row in
      var row = row
      row.number = nil
      return row
    }
    return SectionPage(width: walkthrough.options.width)
      .section("Now", body)
      .section("Ready", [SectionPage.Row(ready(after: done))])
      .section("Waiting", [SectionPage.Row(waiting(after: done))])
      .text
  }

  /// The queue, the next one first.
  private func ready(after done: Int) -> Styled {
    let names = walkthrough.names
    let queue = walkthrough.trace.queue(before: done).map { node in
      node.kind == .operation ? names.backward(node) : names.gradient(node)
    }
    return queue.isEmpty
      ? Styled(template: "nothing: the pass is over", [], .dim) : walkthrough.list(queue)
  }

  /// What has not got all its gradients, and how many it lacks.
  private func waiting(after done: Int) -> Styled {
    let trace = walkthrough.trace
    var missing: [ObjectIdentifier: Int] = [:]
    for (node, count) in trace.counts where count > 0 { missing[ObjectIdentifier(node)] = count }
    for step in trace.steps.prefix(done) {
      for contribution in step.contributions {
        missing[ObjectIdentifier(contribution.target), default: 1] -= 1
      }
    }
    let items = trace.counts.compactMap { node, _ -> Styled? in
      guard let left = missing[ObjectIdentifier(node)], left > 0 else { return nil }
      let count = Styled(String(left), .number)
      return Styled(joint: "{} for {}", [walkthrough.names.gradient(node), count])
    }
    let comma: Styled = Wording.language == .chinese ? "，" : ", "
    return items.isEmpty ? Styled(template: "nothing", [], .dim) : walkthrough.list(items, comma)
  }

  private func drawing(at index: Int) -> Styled? {
    let names = walkthrough.names
    let current = index == 0 ? walkthrough.root : walkthrough.trace.steps[positions[index - 1]].node
    let nodes = walkthrough.order.filter { !names.isNumber($0) && !names.isMergedFunction($0) }
    let drawing = GraphDrawing(
      nodes, marked: nodes.firstIndex { $0 === names.result(current) }, names
    ) { node in
      guard node.kind == .operation else { return names.name(node) }
      return names.name(node) + " = " + Styled(names.maker(node).name, .keyword)
    }
    return drawing?.lines(width: walkthrough.options.width)?.joined("\n")
  }
}
