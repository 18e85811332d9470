import GoalCore

/// The columns of lights at the end of every group's row: the same for all rows, so that they line up.
struct LightColumns {
  let lights: [Light]
  /// By severity, from 1; 0 for lights not shown.
  private let widths: [Int]

  /// The lights that any goal shows; where there is little room those a reader needs most.
  init(_ all: Totals, room: Int) {
    var widths = Array(repeating: 0, count: Light.allCases.count + 1)
    var left = room
    for light in Self.byNeed where all[light] > 0 {
      let width = 2 + String(all[light]).utf8.count
      guard width <= left else { break }
      widths[light.severity] = width
      left -= width
    }
    self.widths = widths
    lights = Totals.order.filter { widths[$0.severity] > 0 }
  }

  /// Columns that a light's number takes, its mark and a blank before it.
  func width(_ light: Light) -> Int { widths[light.severity] }
  var total: Int { widths.reduce(0, +) }

  private static let byNeed: [Light] = [.farBehind, .behind, .onPace, .noReport, .reached, .closed, .pending]
}
