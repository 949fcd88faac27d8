import Library
import Syntax
import Teaching

extension ProgramExport {
  /// The program for PyTorch, and what of it has no counterpart there.
  static func torch(_ program: ExportedProgram) -> (text: String, notes: [Styled]) {
    var export = ProgramExport(program)
    export.writeEchoes()
    export.writeShapes()
    export.write(RetainedGradients(program.statements)) { target in
      "\(target).requires_grad and \(target).retain_grad()"
    }
    var calls = TorchCalls(export)
    calls.visit(program.statements)
    export = calls.export
    export.notes += calls.generalNotes
    let notes = export.notes.map { line, text in
      let note = Styled(inline: text)
      return line > 0 ? Styled(joint: "line {}, {}", [Styled(String(line)), note]) : note
    }
    var header = calls.needsImport ? ["import torch"] : []
    header += export.displayImport
    return (export.text(header: remarks(export.notes.map(\.text)) + header), notes)
  }

  /// The remarks at the top of the program, each once.
  private static func remarks(_ notes: [String]) -> [String] {
    var seen: Set<String> = []
    let lines = notes.filter { seen.insert($0).inserted }
    if lines.isEmpty { return [] }
    return ["# Exported for PyTorch. What differs, or has no counterpart there:"]
      + lines.map { "# - " + $0 }
  }
}

/// Rewrites imports, names of the library, calls and members.
struct TorchCalls {
  var export: ProgramExport
  /// Whether `torch` is named and no import of the program binds it.
  private(set) var needsImport: Bool
  private let layout: CallLayout
  private let schedulers: TorchSchedulers
  private var drawsRandomNumbers = false
  private var hasLinear = false
  private var readsWeight = false

  init(_ export: ProgramExport) {
    self.export = export
    layout = CallLayout(export.program.text)
    schedulers = TorchSchedulers(export)
    needsImport = export.missing.contains("paddle")
  }

  private var paths: LibraryPaths { export.paths }

  /// What is true of the whole program.
  var generalNotes: [(line: Int, text: String)] {
    var notes: [(line: Int, text: String)] = []
    if drawsRandomNumbers {
      notes.append(
        (0, "random numbers: PyTorch draws others from the same seed, initial weights too"))
    }
    if hasLinear && readsWeight {
      notes.append((0, "the weight of Linear has shape [out, in] there, not [in, out]"))
    }
    return notes
  }

  mutating func visit(_ statements: [Statement]) {
    for statement in statements {
      switch statement.kind {
      case .import(let items): TorchImports.write(items, statement, &export)
      case .importFrom(let module?, 0, let items):
        if module.text == "paddle" || module.text.hasPrefix("paddle.") {
          TorchImports.write(items, from: module.text, statement, &export)
        }
      case .assign where schedulers.isScheduler(statement):
        export.edits.replace(
          ExportedProgram.offsets(statement.range), with: "# the schedule follows the optimiser")
        continue
      case .assign(let targets, let value):
        if let text = schedulers.text(after: statement) { export.insert(text, after: statement) }
        if writesTracking(targets, value) { continue }
        fallthrough
      default:
        var calls = self
        statement.forEachExpression { calls.visit($0) }
        self = calls
      }
      for block in statement.blocks { visit(block) }
    }
  }

  /// `x.stop_gradient = False` says `x.requires_grad = True`.
  private mutating func writesTracking(_ targets: [Expression], _ value: Expression) -> Bool {
    var isTracking = false
    for target in targets {
      guard case .attribute(_, let name) = target.kind, name.text == "stop_gradient" else {
        continue
      }
      export.edits.replace(ExportedProgram.offsets(name.range), with: "requires_grad")
      isTracking = true
    }
    if isTracking { negate(value, ExportedProgram.offsets(value.range)) }
    return isTracking
  }

  private mutating func visit(_ expression: Expression) {
    if let path = paths.path(of: expression) { return name(path, expression) }
    switch expression.kind {
    case .call(let callee, let arguments):
      if let path = paths.path(of: callee) {
        return call(path, callee, arguments, expression)
      }
      if case .attribute(let base, let method) = callee.kind {
        visit(base)
        if !paths.isForeign(base) { self.method(method, base, arguments, expression) }
      } else {
        visit(callee)
      }
      for argument in arguments { visit(argument.value) }
    case .attribute(let base, let name):
      visit(base)
      if !paths.isForeign(base) { attribute(name, expression) }
    default:
      var calls = self
      expression.kind.forEachChild { calls.visit($0) }
      self = calls
    }
  }
}

// Names and calls of the library.
extension TorchCalls {
  /// Puts PyTorch's name in the place of one of Paddle's.
  private mutating func name(_ path: String, _ expression: Expression) {
    guard let target = TorchTable.modules[path] ?? TorchTable.rule(path)?.target else {
      return export.note("\(path) has no counterpart", at: expression.range)
    }
    write(target, for: path, expression)
  }

  private mutating func write(_ target: String, for path: String, _ expression: Expression) {
    let spelling = spelled(target, for: path, expression)
    if spelling == expression.source { return }
    export.edits.replace(ExportedProgram.offsets(expression.range), with: spelling)
  }

  /// A name as the program can write it, by the modules that it has imported.
  private mutating func spelled(
    _ target: String, for path: String, _ expression: Expression
  ) -> String {
    if case .name(let name) = expression.kind {
      if TorchImports.keeps(name, of: path) && export.bound.contains(name) { return name }
    } else {
      var base = expression
      while case .attribute(let inner, _) = base.kind {
        base = inner
        guard let module = paths.path(of: base), let other = TorchTable.modules[module],
          target.hasPrefix(other + "."), case .name(let alias) = base.kind, alias != "paddle"
        else { continue }
        return alias + target.dropFirst(other.count)
      }
    }
    if target.hasPrefix("torch"), !TorchImports.bindTorch(export.program.statements) {
      needsImport = true
    }
    return target
  }

  private mutating func call(
    _ path: String, _ callee: Expression, _ arguments: [Argument], _ call: Expression
  ) {
    drawsRandomNumbers = drawsRandomNumbers || TorchTable.isRandom(path)
    hasLinear = hasLinear || path == "paddle.nn.Linear"
    guard let rule = TorchTable.rule(path) else {
      name(path, callee)
      for argument in arguments { visit(argument.value) }
      return
    }
    write(rule.target, for: path, callee)
    apply(rule, arguments, call, known: path)
    for (index, argument) in arguments.enumerated() {
      // A schedule is replaced by its first learning rate, and some arguments are left out.
      let isKept = rule.parameter(argument, at: index).map { $0.target != nil } ?? true
      if isKept, !schedulers.names.contains(argument.value.source) { visit(argument.value) }
    }
  }
}

// Arguments.
extension TorchCalls {
  /// Renames, removes and changes the arguments of a call; `known` names the function in notes.
  private mutating func apply(
    _ rule: TorchRule, _ arguments: [Argument], _ call: Expression, known path: String?
  ) {
    let places = layout.places(of: arguments, in: call)
    let found = arguments.enumerated().map { rule.parameter($1, at: $0) }
    var removed = mergedBetas(arguments, found, places)
    var isSpelled = false
    for (index, argument) in arguments.enumerated() {
      guard let parameter = found[index], !parameter.name.hasPrefix("beta") else { continue }
      guard let target = parameter.target else {
        removed.insert(index)
        isSpelled = true
        if parameter.isMissed, let path { missed(parameter, argument, path) }
        continue
      }
      isSpelled = isSpelled || parameter.isKeywordOnly
      switch argument {
      case .keyword(let name, _):
        let range = ExportedProgram.offsets(name.range)
        if name.text != target { export.edits.replace(range, with: target) }
      case .positional where isSpelled:
        export.edits.insert(target + "=", at: places[index].whole.lowerBound)
      default: break
      }
      change(argument.value, parameter, places[index].value)
    }
    remove(removed, places)
    let given = Set(found.compactMap { $0?.target })
    add(rule.additions.filter { !given.contains($0.name) }, places, removed, call)
    if !rule.suffix.isEmpty { export.edits.insert(rule.suffix, at: Int(call.range.end)) }
  }

  private mutating func missed(
    _ parameter: TorchRule.Parameter, _ argument: Argument, _ path: String
  ) {
    switch argument.value.kind {
    case .none, .bool(false): break
    default:
      export.note("`\(parameter.name)` of \(path) has no counterpart", at: argument.value.range)
    }
  }

  private mutating func change(
    _ value: Expression, _ parameter: TorchRule.Parameter, _ range: Range<Int>
  ) {
    if parameter.isNegated { return negate(value, range) }
    if parameter.target == "lr", let rate = schedulers.learningRate(of: value) {
      return export.edits.replace(range, with: rate)
    }
    if parameter.name == "dtype" || parameter.name == "d", case .string(let text) = value.kind {
      return export.edits.replace(range, with: "torch." + text)
    }
    guard let template = parameter.template,
      let hole = template.firstRange(of: "{}")
    else { return }
    export.edits.wrap(
      range, in: String(template[..<hole.lowerBound]), String(template[hole.upperBound...]))
  }

  private mutating func negate(_ value: Expression, _ range: Range<Int>) {
    if case .bool(let truth) = value.kind {
      export.edits.replace(range, with: truth ? "False" : "True")
    } else {
      let isGrouped = range != ExportedProgram.offsets(value.range)
      export.edits.wrap(range, in: isGrouped ? "not " : "not (", isGrouped ? "" : ")")
    }
  }

  /// Takes arguments out, each with one of the commas beside it.
  private mutating func remove(_ removed: Set<Int>, _ places: [CallLayout.Place]) {
    guard let firstKept = places.indices.first(where: { !removed.contains($0) }) else {
      if let first = places.first, let last = places.last {
        export.edits.replace(first.whole.lowerBound..<last.whole.upperBound, with: "")
      }
      return
    }
    if firstKept > 0 {
      export.edits.replace(
        places[0].whole.lowerBound..<places[firstKept].whole.lowerBound, with: "")
    }
    for index in removed.sorted() where index > firstKept {
      export.edits.replace(
        places[index - 1].whole.upperBound..<places[index].whole.upperBound, with: "")
    }
  }

  private mutating func add(
    _ additions: [(name: String, value: String)], _ places: [CallLayout.Place],
    _ removed: Set<Int>, _ call: Expression
  ) {
    if additions.isEmpty { return }
    let text = additions.map { $0.name + "=" + $0.value }.joined(separator: ", ")
    let end = places.last?.whole.upperBound ?? Int(call.range.end) - 1
    export.edits.insert((places.count > removed.count ? ", " : "") + text, at: end)
  }

  /// `beta1` and `beta2` are one pair there; gives the one that is left out.
  private mutating func mergedBetas(
    _ arguments: [Argument], _ found: [TorchRule.Parameter?], _ places: [CallLayout.Place]
  ) -> Set<Int> {
    let betas = ["beta1", "beta2"].map { name in found.firstIndex { $0?.name == name } }
    guard let index = betas[0] ?? betas[1] else { return [] }
    let values = zip(betas, ["0.9", "0.999"]).map { $0.map { arguments[$0].value.source } ?? $1 }
    export.edits.replace(places[index].whole, with: "betas=(\(values[0]), \(values[1]))")
    return betas[0] == nil ? [] : Set(betas[1].map { [$0] } ?? [])
  }
}

// Members.
extension TorchCalls {
  private mutating func method(
    _ name: Name, _ base: Expression, _ arguments: [Argument], _ call: Expression
  ) {
    let range = ExportedProgram.offsets(name.range)
    let isList = arguments.count == 1 && arguments[0].value.isList
    switch name.text {
    case "clear_grad", "clear_gradient": clearGradient(base, range, call)
    case "saved_tensor":
      export.edits.replace(range.lowerBound..<Int(call.range.end), with: "saved_tensors")
    case "get_lr":
      let isScheduler = schedulers.names.contains(base.source)
      export.edits.replace(
        range.lowerBound..<Int(call.range.end),
        with: isScheduler ? "get_last_lr()[0]" : "param_groups[0]['lr']")
    case "max", "min":
      guard arguments.contains(where: \.isAxis) else { return }
      export.edits.replace(range, with: "a" + name.text)
      apply(TorchRule("", "axis>dim =keepdim"[...]), arguments, call, known: nil)
    case "transpose" where isList: export.edits.replace(range, with: "permute")
    default:
      guard let rule = TorchMembers.method(name.text) else { return }
      if rule.target != name.text { export.edits.replace(range, with: rule.target) }
      apply(rule, arguments, call, known: nil)
    }
  }

  /// An optimiser's gradients are zeroed; a tensor's own is dropped.
  private mutating func clearGradient(_ base: Expression, _ name: Range<Int>, _ call: Expression) {
    let maker = paths.makers[base.source] ?? ""
    let isTensor =
      name.count > "clear_grad".count
      || !maker.hasPrefix("paddle.optimizer") && !base.source.lowercased().contains("opt")
    if isTensor {
      export.edits.replace(name.lowerBound..<Int(call.range.end), with: "grad = None")
    } else {
      export.edits.replace(name, with: "zero_grad")
    }
  }

  private mutating func attribute(_ name: Name, _ expression: Expression) {
    let range = ExportedProgram.offsets(name.range)
    readsWeight = readsWeight || name.text == "weight"
    if name.text == "stop_gradient" {
      export.edits.replace(range, with: "requires_grad")
      export.edits.wrap(ExportedProgram.offsets(expression.range), in: "(not ", ")")
    } else if let target = TorchMembers.attributes[name.text] {
      export.edits.replace(range, with: target)
    }
  }
}

extension Expression {
  fileprivate var isList: Bool { if case .list = kind { true } else { false } }
}

extension Argument {
  fileprivate var isAxis: Bool {
    switch self {
    case .keyword(let name, _): name.text == "axis"
    case .positional: true
    default: false
    }
  }
}

extension TorchRule {
  /// What an argument is for; nil for one that stays as it is.
  func parameter(_ argument: Argument, at index: Int) -> Parameter? {
    switch argument {
    case .keyword(let name, _):
      if name.text == "name" { return Parameter(name: "name") }
      return parameters.first { $0.name == name.text }
    case .positional: return index < parameters.count ? parameters[index] : nil
    case .star, .doubleStar: return nil
    }
  }
}
