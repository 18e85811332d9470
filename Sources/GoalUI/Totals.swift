import GoalCore

/// What every frame asks of all goals, worked out once for a snapshot and close together in memory.
struct Summary: Sendable {
  /// Each goal's light, by its severity.
  let severities: [UInt8]
  /// Whether each goal owes a report.
  let owes: [Bool]
  let totals: Totals

  init(_ snapshot: Snapshot) {
    severities = snapshot.standings.map { UInt8($0.light.severity) }
    owes = snapshot.standings.map { $0.owed > 0 }
    totals = Totals(severities)
  }
}

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
  func totals(_ goals: [Int]) -> Totals { Totals(goals.lazy.map { summary.severities[$0] }) }
}
