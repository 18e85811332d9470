import GoalCore

/// How many goals show each light.
struct Totals: Sendable {
  private var counts: [Int] = Array(repeating: 0, count: Light.allCases.count)

  /// - Parameter severities: of the goals counted.
  init(_ severities: some Sequence<UInt8>) {
    for severity in severities { counts[Int(severity) - 1] += 1 }
  }

  subscript(_ light: Light) -> Int { counts[light.severity - 1] }

  /// The order in which a row of totals shows the lights: what is well first.
  static let order: [Light] = [.onPace, .reached, .closed, .behind, .farBehind, .noReport, .pending]
}

extension State {
  /// - Parameter goals: by index.
  func totals(_ goals: [Int]) -> Totals { Totals(goals.lazy.map { snapshot.summary.severities[$0] }) }
}
