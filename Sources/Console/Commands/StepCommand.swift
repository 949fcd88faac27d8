import Teaching

extension Command {
  nonisolated(unsafe) static let step: Command = .init(
    "step", "EXPR [--all] [--from N]", summary: "walk the backward pass one operator at a time",
    details: """
      Each picture marks the operator that runs now, says what its rule computes, which operators \
      are ready and which still wait for gradients. At a terminal single keys go on and back; in a \
      pipe the pictures follow each other. --from N begins at picture N; --all leaves none out.
      """,
    example: [
      "x = to_tensor(2.0, stop_gradient=False)", "y = x * 3", "z = y * y + y", ":step z",
    ]
  ) { session, words in
    try session.showGraph(words, of: step) { (output, variables, options) in
      try Walkthrough.explored(of: output, variables: variables, options: options) { walkthrough in
        session.film(StepFrames(walkthrough), options)
      }
    }
  }

  nonisolated(unsafe) static let order: Command = .init(
    "order", "EXPR", summary: "compare the backward pass with other orders of visiting",
    details: """
      The engine runs a backward operator when all its incoming gradients have arrived. Beside it \
      stand plain recursion and two orders that visit each operator once: what they give is wrong \
      as soon as a value is used twice.
      """,
    example: [
      "x = to_tensor(2.0, stop_gradient=False)", "y = 3 * x", "z = 2 * y + 5 * y", ":order z",
    ]
  ) { session, words in
    try session.showGraph(words, of: order) { (output, variables, options) in
      try Walkthrough.explored(of: output, variables: variables, options: options) { walkthrough in
        PassOrders(walkthrough)?.styled
          ?? Styled(
            line: """
              orders are compared for graphs of single numbers, of at most a thousand operators
              """)
      }
    }
  }

  nonisolated(unsafe) static let why: Command = .init(
    "why", "[TENSOR.grad]",
    summary: "explain the last error, or where a gradient comes from",
    details: """
      Alone, after an error, it explains at length what went wrong. Of a gradient that is \
      a number it lists the paths that contributed and how much each; for None, zero, nan or \
      inf the reason, and the line that caused it.
      """,
    example: [
      "x = to_tensor(2.0, stop_gradient=False)", "y = x * x + 3 * x",
      "y.backward(retain_graph=True)",
      ":why x.grad",
    ]
  ) { session, words in
    let text = words.text
    guard !text.isEmpty else {
      try session.explainLastError()
      return .done
    }
    let expression = text.hasSuffix(".grad") ? String(text.dropLast(5)) : text
    let reason = GradientReason(
      expression, try session.tensor(of: expression), variables: session.namedTensors,
      width: session.settings.width)
    session.show(try reason.styled() + "\n\n")
    return .done
  }
}

extension Session {
  /// Shows the pictures of a backward pass: one at a time where that is possible.
  fileprivate func film(_ frames: StepFrames, _ options: GraphOptions) -> Styled {
    let first = min(max(1, options.from), frames.count) - 1
    if let viewer {
      viewer(frames.count - first) { frames[first + $0] }
      return ""
    }
    let limit = options.showsAll ? Int.max : 40
    let shown = (first..<frames.count).prefix(limit).map { frames[$0] }
    let left = frames.count - first - shown.count
    let more = Styled(
      template: "… {} more pictures: `{} --from {}`",
      [Styled(String(left)), Styled(options.command), Styled(String(first + shown.count + 1))], .dim
    )
    return (shown + (left > 0 ? [more] : [])).joined("\n\n")
  }
}
