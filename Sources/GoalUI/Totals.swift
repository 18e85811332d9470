import GoalCore

/// How many goals show each light.
struct Totals {
  private var counts: [Int] = Array(repeating: 0, count: Light.allCases.count)

  init(_ goals: [Int], in snapshot: Snapshot) {
    for index in goals { counts[snapshot.standings[index].light.severity - 1] += 1 }
  }

  subscript(_ light: Light) -> Int { counts[light.severity - 1] }

  /// The order in which a row of totals shows the lights: what is well first.
  static let order: [Light] = [.onPace, .reached, .closed, .behind, .farBehind, .noReport, .pending]
}
