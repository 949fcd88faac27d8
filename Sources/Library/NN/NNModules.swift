import Interpreter

/// The modules below `paddle.nn`, and the names of theirs that `paddle.nn` offers.
enum NNModules {
  static func register() {
    BuiltinTypes.parameter.constructor = LayerModule.parameterConstructor
    Modules.register("paddle.nn") { module in
      module.set("Parameter", .type(BuiltinTypes.parameter))
    }
    FunctionalModule.register()
    Modules.register("paddle.nn.initializer", source: { initializerSource })
    Modules.register("paddle.nn.layer") { _ in }
    Modules.register("_layers", LayerModule.fill)
    for (name, source) in parts {
      Modules.register(
        "paddle.nn." + name, partOf: "paddle.nn",
        hiding: ["GradientClipBase", "HookRemoveHelper", "RNNBase"], source: { source })
    }
    Modules.register("paddle.nn.utils", source: { utilitiesSource })
    Modules.register("paddle.metric", source: { metricSource })
    Modules.register("paddle.hapi", partOf: "paddle", source: { summarySource })
    Modules.register("paddle.hapi.model", partOf: "paddle", source: { modelSource })
    Modules.register("paddle.callbacks", source: { callbackSource })
    Modules.register("paddle.framework", partOf: "paddle", source: { frameworkSource })
  }

  private static let parts = [
    ("layer.layers", layerSource), ("layer.common", commonSource),
    ("layer.activation", activationSource), ("layer.container", containerSource),
    ("layer.loss", lossSource), ("layer.conv", convolutionSource),
    ("layer.norm", normalisationSource), ("layer.pooling", poolingSource),
    ("layer.rnn", recurrentSource), ("layer.transformer", transformerSource),
    ("layer.vision", visionSource), ("layer._padding", paddingSource), ("clip", clipSource),
  ]
}
