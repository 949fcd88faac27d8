// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // Debug builds, which the tests run, check that accesses exclude each other; a release need not.
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

// Kernels are optimised in debug builds too: tests of numbers would crawl without it. Whole-module,
// because generic code is specialised only where its body is seen.
let optimised =
  strict + [
    .unsafeFlags(
      ["-O", "-whole-module-optimization", "-num-threads", "1", "-disable-batch-mode"],
      .when(configuration: .debug))
  ]

// The kernels are compiled once for every instruction set, from the same sources (the directories are
// links): which one runs is chosen at run time.
#if arch(x86_64)
  let higher: [Target] = [
    kernels("KernelsAVX2", "FMA", "-march=x86-64-v3"),
    kernels("KernelsAVX512", "W512", "-march=x86-64-v4", "-mprefer-vector-width=512"),
  ]
#else
  let higher: [Target] = []
#endif

func kernels(_ name: String, _ setting: String, _ flags: String...) -> Target {
  .target(
    name: name, dependencies: ["KernelTable"],
    swiftSettings: optimised + [
      .define("FMA"), .define(setting), .unsafeFlags(flags.flatMap { ["-Xcc", $0] }),
    ])
}

// Finding, relocating and binding the shared libraries of Swift takes longer than all the rest of a
// start. The two named libraries are what static Foundation needs besides.
let startsFast: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-stdlib", "-l_FoundationCShims", "-l_FoundationCollections",
      "-Xlinker", "--gc-sections", "-Xlinker", "--strip-debug", "-Xclang-linker", "-no-pie",
    ],
    .when(configuration: .release))
]

let package = Package(
  name: "dandelion",
  products: [.executable(name: "dandelion", targets: ["dandelion"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: higher + [
    .target(name: "CEditline", linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "KernelTable", swiftSettings: optimised),
    .target(name: "Kernels", dependencies: ["KernelTable"], swiftSettings: optimised),
    .target(
      name: "Tensors",
      dependencies: ["KernelTable", "Kernels"] + higher.map { .target(name: $0.name) },
      swiftSettings: optimised),
    .target(name: "Autograd", dependencies: ["Tensors"], swiftSettings: strict),
    .target(name: "Syntax", swiftSettings: strict),
    .target(name: "CFlint"),
    .target(
      name: "Symbolic",
      dependencies: [
        "Autograd", "CFlint", "Syntax", "Tensors", .product(name: "BigInt", package: "BigInt"),
        .product(name: "ComplexModule", package: "swift-numerics"),
      ],
      swiftSettings: optimised),
    .target(
      name: "Interpreter",
      dependencies: ["Autograd", "Syntax", "Tensors", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: strict),
    .target(
      name: "Library",
      dependencies: [
        "Autograd", "Interpreter", "Syntax", "Tensors", .product(name: "BigInt", package: "BigInt"),
      ],
      exclude: ["RealPaddle/names.py"],
      swiftSettings: strict),
    .target(
      name: "Teaching",
      dependencies: ["Autograd", "Interpreter", "Symbolic", "Syntax", "Tensors"],
      swiftSettings: strict),
    .target(
      name: "Console",
      dependencies: [
        "CEditline", "Autograd", "Interpreter", "Library", "Symbolic", "Syntax", "Teaching",
        "Tensors",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "dandelion",
      dependencies: [
        "Autograd", "Console", "Teaching",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: startsFast),
    .target(name: "CSpawn", path: "Tests/Spawn"),
    .target(
      name: "TestSupport", dependencies: ["CSpawn"], path: "Tests/Support", swiftSettings: strict),
    .testTarget(
      name: "TensorsTests", dependencies: ["KernelTable", "Tensors", "TestSupport"],
      exclude: ["Recorded", "record.py"], swiftSettings: strict),
    .testTarget(
      name: "AutogradTests", dependencies: ["Autograd", "Tensors", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SymbolicTests", dependencies: ["Symbolic", "Syntax"],
      exclude: ["Recorded", "record.py"], swiftSettings: strict),
    .testTarget(name: "SyntaxTests", dependencies: ["Syntax"], swiftSettings: strict),
    .testTarget(
      name: "SessionTests",
      dependencies: [
        "Autograd", "Console", "Interpreter", "Library", "Syntax", "Teaching", "Tensors",
        "TestSupport", .product(name: "BigInt", package: "BigInt"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Console", "TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
