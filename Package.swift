// swift-tools-version: 6.1
import PackageDescription

/// How strictly every target of ours is compiled.
let strictness: [SwiftSetting] = [
  // Data races are errors.
  .swiftLanguageMode(.v6),
  // `any` must be written, so that the cost of an existential is seen.
  .enableUpcomingFeature("ExistentialAny"),
  // An import is a detail of the file that needs it unless it says otherwise.
  .enableUpcomingFeature("InternalImportsByDefault"),
  // A member is visible only where its module is imported, so arrows between targets stay honest.
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// How the released program is linked.
let linkage: [LinkerSetting] = [
  // The C++ library that the Swift runtime asks for comes from its archive, where `make build` laid
  // one: loading the shared one takes a tenth of a start, and a server then need not have it.
  .unsafeFlags(
    ["-L", "\(Context.packageDirectory)/.build/archives", "-Xclang-linker", "-static-libgcc"],
    .when(configuration: .release))
]

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")

let package = Package(
  name: "cchc",
  products: [
    .library(name: "ReformModel", targets: ["ReformModel"]),
    .library(name: "ReformStore", targets: ["ReformStore"]),
    .executable(name: "cchc", targets: ["cchc"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .target(name: "ReformModel", swiftSettings: strictness),
    .target(name: "ReformStore", dependencies: ["ReformModel"], swiftSettings: strictness),
    // The one target that starts processes, git; only ReformCommands may use it (design rule 7).
    .target(
      name: "GitExchange", dependencies: ["ReformStore", "ReformModel", subprocess],
      swiftSettings: strictness),
    .target(
      name: "ReformReports", dependencies: ["ReformModel", mustache],
      // In the program itself, so that one file copied to a server is enough.
      resources: ["round.md", "round.html", "bulletin.md", "bulletin.html"].map {
        .embedInCode("Templates/\($0).mustache")
      },
      swiftSettings: strictness),
    .target(name: "TerminalInterface", swiftSettings: strictness),
    .target(name: "YAMLReading", dependencies: [yams], swiftSettings: strictness),
    .target(
      name: "DashboardLogic", dependencies: ["ReformModel", "TerminalInterface"],
      swiftSettings: strictness),
    .target(
      name: "DashboardViews",
      dependencies: ["DashboardLogic", "ReformModel", "TerminalInterface", "YAMLReading", yams],
      swiftSettings: strictness),
    .target(
      name: "DashboardRuntime",
      dependencies: [
        "DashboardViews", "DashboardLogic", "ReformStore", "ReformModel", "TerminalInterface",
        "YAMLReading", yams,
      ],
      swiftSettings: strictness),
    // A C target rather than a system library: the handler that restores the terminal after a trap
    // must be C.
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(
      name: "NcursesTerminal", dependencies: ["CNcurses", "TerminalInterface"],
      swiftSettings: strictness),
    .target(
      name: "ReformCommands",
      dependencies: [
        "DashboardRuntime", "DashboardViews", "DashboardLogic", "NcursesTerminal", "ReformReports",
        "GitExchange", "ReformStore", "ReformModel", "TerminalInterface", "YAMLReading",
        argumentParser, yams,
      ],
      swiftSettings: strictness),
    .executableTarget(
      name: "cchc", dependencies: ["ReformCommands"], swiftSettings: strictness,
      linkerSettings: linkage),
    .target(
      name: "SampleWorkspace", dependencies: ["ReformStore", "ReformModel"],
      swiftSettings: strictness),
    .executableTarget(
      name: "cchc-sample",
      dependencies: ["SampleWorkspace", "ReformStore", "ReformModel", argumentParser],
      swiftSettings: strictness),
    .testTarget(
      name: "ReformModelTests", dependencies: ["ReformModel"], resources: [.copy("Resources")],
      swiftSettings: strictness),
    .testTarget(
      name: "ReformStoreTests", dependencies: ["ReformStore", "ReformModel"],
      swiftSettings: strictness),
    .testTarget(
      name: "GitExchangeTests",
      dependencies: [
        "cchc", "cchc-simulate", "GitExchange", "ReformStore", "ReformModel", "PTYSession",
      ],
      swiftSettings: strictness),
    .testTarget(
      name: "ReformReportsTests", dependencies: ["ReformReports", "ReformModel"],
      swiftSettings: strictness),
    .testTarget(
      name: "SampleDataTests", dependencies: ["SampleWorkspace", "ReformStore", "ReformModel"],
      swiftSettings: strictness),
    .testTarget(
      name: "TerminalInterfaceTests", dependencies: ["TerminalInterface"],
      swiftSettings: strictness),
    // Support for end-to-end tests and measurements: programs on real pseudo-terminals.
    .target(
      name: "CForkPTY", path: "Tests/Support/CForkPTY",
      linkerSettings: [.linkedLibrary("util")]),
    .target(
      name: "PTYSession", dependencies: ["CForkPTY", "TerminalInterface"],
      path: "Tests/Support/PTYSession", swiftSettings: strictness),
    .executableTarget(
      name: "cchc-bench", dependencies: ["PTYSession", "CForkPTY"],
      path: "Benchmarks/cchc-bench", swiftSettings: strictness),
    // Single pieces of work, for those who count instructions.
    .executableTarget(
      name: "cchc-micro",
      dependencies: [
        "DashboardViews", "DashboardLogic", "ReformStore", "ReformModel", "TerminalInterface",
      ],
      path: "Benchmarks/cchc-micro", swiftSettings: strictness),
    // Real processes that fail, die and contend: `make faults`.
    .executableTarget(
      name: "cchc-faults", dependencies: ["ReformStore", "ReformModel"], path: "Tests/Faults",
      swiftSettings: strictness),
    // Years of work on many machines: `make simulate`.
    .executableTarget(
      name: "cchc-simulate",
      dependencies: ["GitExchange", "ReformStore", "ReformModel", argumentParser],
      path: "Tests/Simulation", swiftSettings: strictness),
    .executableTarget(
      name: "terminal-probe", dependencies: ["NcursesTerminal", "TerminalInterface"],
      path: "Tests/Support/terminal-probe", swiftSettings: strictness),
    .testTarget(
      name: "NcursesTerminalTests",
      dependencies: ["NcursesTerminal", "PTYSession", "TerminalInterface", "terminal-probe"],
      swiftSettings: strictness),
    .testTarget(
      name: "DashboardLogicTests",
      dependencies: ["DashboardLogic", "ReformModel", "TerminalInterface"],
      swiftSettings: strictness),
    .testTarget(
      name: "DashboardViewsTests",
      dependencies: ["DashboardViews", "DashboardLogic", "ReformModel", "TerminalInterface"],
      // Pictures are found by path, so that a missing one can be recorded beside the others.
      exclude: ["Screens/Pictures"],
      swiftSettings: strictness),
    .testTarget(
      name: "DashboardRuntimeTests",
      dependencies: [
        "DashboardRuntime", "DashboardViews", "DashboardLogic", "ReformStore", "ReformModel",
        "TerminalInterface",
      ],
      swiftSettings: strictness),
    .testTarget(
      name: "ReformCommandsTests",
      dependencies: [
        "cchc", "cchc-faults", "ReformCommands", "DashboardRuntime", "DashboardViews",
        "DashboardLogic", "ReformReports", "ReformStore", "ReformModel", "TerminalInterface",
        "PTYSession",
      ],
      // Goldens are found by path, so that a recording lands beside the others.
      exclude: ["Goldens"], swiftSettings: strictness),
    // Vietnamese typing, hostile texts in every place that holds text, pastes and damaged input, from
    // the bytes of the terminal down to the files.
    .testTarget(
      name: "HostileInputTests",
      dependencies: [
        "cchc", "ReformCommands", "DashboardRuntime", "DashboardViews", "DashboardLogic",
        "NcursesTerminal", "ReformStore", "ReformModel", "TerminalInterface", "PTYSession",
        argumentParser,
      ],
      swiftSettings: strictness),
    // The program itself, on pseudo-terminals and behind pipes.
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "cchc", "cchc-faults", "CForkPTY", "DashboardLogic", "PTYSession", "ReformModel",
        "ReformStore", "TerminalInterface",
      ],
      swiftSettings: strictness),
  ]
)
