import Interpreter

extension RealPaddle {
  /// Has errors about missing names say so where real Paddle has the name.
  static func install() {
    Absence.explain = { owner, name in
      guard let path = path(of: owner, having: name) else { return elsewhere(name, than: owner) }
      let message = Exception.Message(
        template: "Paddle 3.3 has `{}`, Dandelion does not have it", arguments: [path + "." + name])
      if let remark = OutOfScope.remark(on: name) {
        return Absence(message, remark: Exception.Message(template: remark, arguments: []))
      }
      let nearest = NearestName.path(for: name, of: owner, at: path)
      return Absence(
        message,
        remark: nearest.map { Exception.Message(template: "Near it here:  {}", arguments: [$0]) })
    }
  }

  /// A name that real Paddle has too, but in another module: `nn.relu`.
  private static func elsewhere(_ name: String, than owner: Value) -> Absence? {
    guard case .object(let object) = owner, let module = object as? Module,
      module.name.hasPrefix("paddle"), let home = NearestName.elsewhere(name, than: module.name)
    else { return nil }
    return Absence(
      Exception.Message(
        template: "module '{}' has no attribute '{}'", arguments: [module.name, name]),
      remark: Exception.Message(template: "Did you mean:  {}", arguments: [home]))
  }

  /// The module or class of real Paddle that a value is or belongs to, if that has the name.
  private static func path(of owner: Value, having name: String) -> String? {
    switch owner {
    case .object(let object):
      guard let module = object as? Module, has(name, in: module.name) else { return nil }
      return module.name
    case .type(let type): return path(of: type, having: name)
    default: return path(of: owner.type, having: name)
    }
  }

  private static func path(of type: Class, having name: String) -> String? {
    for base in type.order where base.module.hasPrefix("paddle") {
      let path = (base.module.hasPrefix("paddle.nn") ? "paddle.nn." : "paddle.") + base.name
      if has(name, in: path) { return path }
    }
    return nil
  }
}
