import Syntax

/// The names of the module level that a statement touches.
public struct GlobalNames {
  /// What it binds, at once or in a function that declares it global.
  public private(set) var bound: Set<String> = []
  /// What it reads while it runs.
  public private(set) var readNow: Set<String> = []
  /// What functions and lambdas in it read when they are called.
  public private(set) var readLater: Set<String> = []

  public init(of statement: Statement) {
    let module = VariableScope(.module, in: nil)
    let builder = ScopeBuilder([statement], in: module)
    bound = Set(module.bound)
    readNow = Set(module.used)
    for scope in builder.all {
      let names = scope.used.filter(scope.reachesModule)
      if scope.runsLater { readLater.formUnion(names) } else { readNow.formUnion(names) }
      bound.formUnion(scope.globals.intersection(scope.used))
    }
  }
}

extension VariableScope {
  /// Whether a name that is used here belongs to the module.
  fileprivate func reachesModule(_ name: String) -> Bool {
    var next: VariableScope? = self
    while let scope = next, scope.kind != .module {
      if scope.globals.contains(name) { return true }
      if scope === self || scope.kind != .class, scope.binds(name) { return false }
      next = scope.parent
    }
    return true
  }

  /// Whether it or what surrounds it is a function that is not called on the spot.
  fileprivate var runsLater: Bool {
    var next: VariableScope? = self
    while let scope = next {
      if scope.kind == .function && !scope.isComprehension { return true }
      next = scope.parent
    }
    return false
  }
}
