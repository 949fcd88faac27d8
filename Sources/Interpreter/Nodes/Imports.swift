import Syntax

/// `import a.b.c as name`.
final class ImportNode: StatementNode {
  private let path: String
  private let bindsLast: Bool
  private let target: Target
  private let module: Module
  private let range: SourceRange

  /// Without an alias, `import a.b` binds `a`.
  init(_ path: String, bindsLast: Bool, _ target: Target, _ module: Module, _ range: SourceRange) {
    self.path = path
    self.bindsLast = bindsLast
    self.target = target
    self.module = module
    self.range = range
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    do throws(Raised) {
      let last = try Modules.load(path)
      let first = bindsLast ? last : try Modules.load(String(path.prefix { $0 != "." }))
      try target.assign(f, .object(first))
    } catch { throw error.at(range) }
    return .next
  }
}

/// `from module import a as b`.
final class ImportFrom: StatementNode {
  private let path: String
  private let level: Int
  private let items: [(name: Str, target: Target, range: SourceRange)]
  private let module: Module
  private let range: SourceRange

  init(
    _ path: String, level: Int, _ items: [(name: Str, target: Target, range: SourceRange)],
    _ module: Module, _ range: SourceRange
  ) {
    self.path = path
    self.level = level
    self.items = items
    self.module = module
    self.range = range
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    let source: Module
    do throws(Raised) { source = try Modules.load(path, level: level, from: module) } catch {
      throw error.at(range)
    }
    for item in items {
      do throws(Raised) { try item.target.assign(f, Modules.member(item.name, of: source)) } catch {
        throw error.at(item.range)
      }
    }
    return .next
  }
}

/// `from module import *`.
final class ImportAll: StatementNode {
  private let path: String
  private let level: Int
  private let module: Module
  private let range: SourceRange

  init(_ path: String, level: Int, _ module: Module, _ range: SourceRange) {
    self.path = path
    self.level = level
    self.module = module
    self.range = range
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    do throws(Raised) {
      let source = try Modules.load(path, level: level, from: module)
      for name in try Modules.publicNames(of: source) {
        putGlobal(module.slot(name), try Modules.member(name, of: source))
      }
    } catch { throw error.at(range) }
    return .next
  }
}
