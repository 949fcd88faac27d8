import Syntax

/// Schedules of the learning rate: Paddle gives them to the optimiser, PyTorch the optimiser to
/// them, so they move behind it.
struct TorchSchedulers {
  private struct Schedule {
    let statement: Statement
    let target: Expression
    let path: String
    let arguments: [Argument]
  }
  /// The variables that hold schedules.
  private(set) var names: Set<String> = []
  private var schedules: [Schedule] = []
  /// The optimisers that take one, by where their statement begins.
  private var users: [UInt32: (optimiser: String, schedule: Schedule)] = [:]

  init(_ export: ProgramExport) {
    export.program.statements.forEachNested { statement in
      guard case .assign(let targets, let value) = statement.kind, targets.count == 1,
        case .call(let callee, let arguments) = value.kind,
        let path = export.paths.path(of: callee), TorchTable.rule(path) != nil
      else { return }
      if path.hasPrefix("paddle.optimizer.lr.") {
        schedules.append(
          Schedule(statement: statement, target: targets[0], path: path, arguments: arguments))
      } else if path.hasPrefix("paddle.optimizer."),
        let schedule = schedules.last(where: { schedule in
          arguments.contains { $0.value.source == schedule.target.source }
        })
      {
        users[statement.range.start] = (targets[0].source, schedule)
        names.insert(schedule.target.source)
      }
    }
    schedules = schedules.filter { names.contains($0.target.source) }
  }

  /// Whether a statement makes a schedule that an optimiser takes.
  func isScheduler(_ statement: Statement) -> Bool {
    schedules.contains { $0.statement.range == statement.range }
  }

  /// The first learning rate of a schedule that stands as an argument.
  func learningRate(of value: Expression) -> String? {
    let schedule = schedules.last { $0.target.source == value.source }
    return schedule?.arguments.first.map(\.value.source)
  }

  /// The statement that makes the schedule of an optimiser, to stand behind it.
  func text(after statement: Statement) -> String? {
    guard let user = users[statement.range.start], let rule = TorchTable.rule(user.schedule.path)
    else { return nil }
    var parts = [user.optimiser]
    for (index, argument) in user.schedule.arguments.enumerated() {
      guard let target = rule.parameter(argument, at: index)?.target else { continue }
      parts.append("\(target)=\(argument.value.source)")
    }
    return "\(user.schedule.target.source) = \(rule.target)(\(parts.joined(separator: ", ")))"
  }
}
