// swift-tools-version: 6.2
import PackageDescription

/// The check before a change lands lets no warning pass.
let isStrict = Context.environment["DUBAN_STRICT"] != nil

/// Every module speaks Swift 6, names the existentials it uses, and re-exports nothing by accident.
let strict: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    // The modules are parts of one program: what one of them calls in another need not go through a closed door.
    .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
    // A generic type is asked for with the conformances of its arguments; asked for by name, as the compiler would
    // else, the runtime looks each of them up among four thousand.
    .unsafeFlags(
      ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
      .when(configuration: .release)),
  ] + (isStrict ? [.treatAllWarnings(as: .error)] : [])

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

extension Product {
  /// Loaded into the program by the tests, to make its system calls fail.
  static func preloaded(_ name: String) -> Product { library(name: name, type: .dynamic, targets: [name]) }
}

let package = Package(
  name: "duban",
  products: [
    .executable(name: "duban", targets: ["duban"]),
    .preloaded("FaultShim"),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    module("GoalCore"),
    module("StrictJSON"),
    module("TextCells"),
    module("GoalText", ["GoalCore"]),
    .target(name: "CSystem"),
    module("GoalStore", ["CSystem", "GoalCore", "StrictJSON"]),
    module("GoalReport", ["GoalCore", "GoalText", "StrictJSON", "TextCells"]),
    module("GoalExchange", ["GoalCore", "GoalText"]),
    module("GoalUI", ["GoalCore", "GoalReport", "GoalText", "StrictJSON", "TextCells"]),
    .target(name: "CEmbedded"),
    .target(name: "CNcurses"),
    module("NcursesTerminal", ["CNcurses", "TextCells"]),
    .executableTarget(
      name: "duban",
      dependencies: [
        "CEmbedded", "CSystem", "GoalCore", "GoalExchange", "GoalReport", "GoalStore", "GoalText", "GoalUI",
        "NcursesTerminal", "StrictJSON", "TextCells",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["duban.1"],
      swiftSettings: strict,
      // lld links the static standard library without the system linker's warning about mktemp.
      linkerSettings: [
        .unsafeFlags(["-use-ld=lld"]),
        // Nothing to find, load and relocate: the shipped program begins in half the time.
        .unsafeFlags(["-static-executable", "-Xlinker", "--strip-debug"], .when(configuration: .release)),
      ]),
    .target(
      name: "TestSupport", dependencies: ["GoalCore", "GoalStore", "TextCells"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .target(name: "FaultShim", path: "Tests/FaultShim"),
    tests("SurvivalTests", ["TestSupport", "duban"]),
    tests("GoalCoreTests", ["GoalCore", "GoalText", "TestSupport"]),
    tests("StrictJSONTests", ["StrictJSON", "TestSupport"]),
    tests("TextCellsTests", ["TextCells", "TestSupport"]),
    tests("GoalTextTests", ["GoalCore", "GoalText", "TestSupport"]),
    .executableTarget(
      name: "StoreWriter", dependencies: ["GoalCore", "GoalStore"], path: "Tests/StoreWriter",
      swiftSettings: strict),
    tests("GoalStoreTests", ["GoalCore", "GoalStore", "StoreWriter", "StrictJSON", "TestSupport"]),
    tests(
      "GoalReportTests",
      [
        "CEmbedded", "GoalCore", "GoalReport", "GoalStore", "GoalText", "StrictJSON", "TextCells",
        "TestSupport",
      ]),
    tests(
      "GoalUITests",
      [
        "CEmbedded", "GoalCore", "GoalReport", "GoalStore", "GoalText", "GoalUI", "TextCells", "TestSupport",
      ]),
    tests("GoalExchangeTests", ["GoalCore", "GoalExchange", "GoalText", "TestSupport"]),
    tests("PlanTests", ["CEmbedded", "GoalCore", "GoalStore", "StrictJSON", "TestSupport"]),
    tests(
      "DubanTests",
      [
        "CEmbedded", "GoalCore", "GoalReport", "GoalStore", "GoalText", "StrictJSON", "TestSupport", "duban",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ],
  cLanguageStandard: .c2x
)
