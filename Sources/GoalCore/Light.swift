/// The light of a goal (亮灯), worst first.
package enum Light: String, CaseIterable, Comparable, Sendable {
  case farBehind, noReport, behind, pending, onPace, reached, closed

  /// 1 is the worst.
  package var severity: Int {
    switch self {
    case .farBehind: 1
    case .noReport: 2
    case .behind: 3
    case .pending: 4
    case .onPace: 5
    case .reached: 6
    case .closed: 7
    }
  }

  package init?(severity: Int) {
    switch severity {
    case 1: self = .farBehind
    case 2: self = .noReport
    case 3: self = .behind
    case 4: self = .pending
    case 5: self = .onPace
    case 6: self = .reached
    case 7: self = .closed
    default: return nil
    }
  }

  /// A worse light is less.
  package static func < (a: Light, b: Light) -> Bool { a.severity < b.severity }
}
