extension Value {
  /// A function or class as it is called: `Linear(in_features, out_features, name=None)`; nil for
  /// other values.
  public var signatureText: String? {
    switch self {
    case .native(let native): return native.signatureText
    case .function(let function): return function.name + "(" + function.parameterText + ")"
    case .method(let method): return method.function.signatureText
    case .type(let type):
      if let constructor = type.constructor { return constructor.signatureText }
      guard case .function(let function)? = type.lookup(Names.initialize) else { return nil }
      return type.name + "(" + function.parameterText(from: 1) + ")"
    default: return nil
    }
  }
}

extension Value {
  /// How many arguments a function of the program must get, not counting `self` of a method; nil for
  /// other values.
  public var requiredArgumentCount: Int? {
    switch self {
    case .function(let function): return function.code.signature.requiredCount
    case .method(let method): return method.function.requiredArgumentCount.map { max(0, $0 - 1) }
    default: return nil
    }
  }
}

extension Value {
  /// The parameters of a function or class that can be passed by keyword; empty for other values.
  public var keywordNames: [String] {
    switch self {
    case .native(let native): return native.signature.keywordNames
    case .function(let function): return function.code.signature.keywordNames
    case .method(let method): return Array(method.function.keywordNames.dropFirst())
    case .type(let type):
      if let constructor = type.constructor { return constructor.signature.keywordNames }
      return type.lookup(Names.initialize).map { Array($0.keywordNames.dropFirst()) } ?? []
    default: return []
    }
  }
}

extension Signature {
  fileprivate var keywordNames: [String] {
    parameters.filter { $0.kind == .ordinary || $0.kind == .keywordOnly }.map(\.name.text)
  }
}

extension Function {
  /// The parameters as they are written between the brackets.
  fileprivate var parameterText: String { parameterText(from: 0) }

  fileprivate func parameterText(from start: Int) -> String {
    var parts: [String] = []
    var isKeywordOnly = false
    for (index, parameter) in code.signature.parameters.enumerated() where index >= start {
      switch parameter.kind {
      case .star:
        parts.append("*" + parameter.name.text)
        isKeywordOnly = true
        continue
      case .doubleStar:
        parts.append("**" + parameter.name.text)
        continue
      case .keywordOnly:
        if !isKeywordOnly { parts.append("*") }
        isKeywordOnly = true
      case .positionalOnly, .ordinary: break
      }
      let value = index < defaults.count ? defaults[index] : .unbound
      let text = value.isUnbound ? nil : (try? value.repr()) ?? "…"
      parts.append(parameter.name.text + (text.map { "=" + $0 } ?? ""))
    }
    return parts.joined(separator: ", ")
  }
}
