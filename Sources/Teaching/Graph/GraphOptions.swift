/// How much of a graph to show, and where.
public struct GraphOptions: Sendable {
  /// Only the backward steps.
  public var isBrief = false
  /// Nothing is folded.
  public var showsAll = false
  /// Small graphs are drawn, not only listed.
  public var draws = true
  /// The first step or node to show, from 1.
  public var from = 1
  /// The columns of the terminal.
  public var width = 80
  /// What was asked for, for the remark on how to see more: `:grad c`.
  public var command = ""

  public init() {}
}
