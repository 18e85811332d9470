import GoalCore
import Testing

/// Something an entry of the sample year must be.
struct Occurrence: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let isIt: @Sendable (Entry) -> Bool

  init(_ what: String, _ isIt: @escaping @Sendable (Entry) -> Bool) {
    testDescription = what
    self.isIt = isIt
  }

  static let all = [
    Occurrence("a bulk act") { $0.act != nil },
    Occurrence("a close that is met") { $0.closing.map { $0.reason == nil } ?? false },
    Occurrence("a close that is not (销号未达标)") { $0.closing?.reason != nil },
    Occurrence("an inspection that agrees") { $0.inspection?.finding == .agrees },
    Occurrence("one that differs by a figure") {
      $0.inspection.map { $0.finding == .differs && $0.hasFigure } ?? false
    },
    Occurrence("one that differs without") {
      $0.inspection.map { $0.finding == .differs && !$0.hasFigure } ?? false
    },
    Occurrence("a light set by hand") { $0.lightByHand?.light != nil },
    Occurrence("one cleared") { $0.lightByHand.map { $0.light == nil } ?? false },
    Occurrence("a weekly rhythm") { $0.assignment?.rhythm == .week },
    Occurrence("a quarterly rhythm") { $0.assignment?.rhythm == .quarter },
    Occurrence("partners") { $0.assignment?.partners != nil },
    Occurrence("a person") { $0.assignment?.person != nil },
    Occurrence("a start") { $0.assignment?.start != nil },
    Occurrence("a due day") { $0.assignment?.due != nil },
  ]
}

extension Entry {
  var closing: (evidence: String, reason: String?)? {
    if case .close(let evidence, let reason) = content { (evidence, reason) } else { nil }
  }
  var inspection: Inspection? { if case .verify(let inspection) = content { inspection } else { nil } }
  var assignment: Assignment? { if case .assign(let assignment) = content { assignment } else { nil } }
  var lightByHand: Override? { if case .override(let change) = content { change } else { nil } }
}
