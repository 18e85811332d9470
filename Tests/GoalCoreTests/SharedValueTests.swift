import GoalCore
import Testing

/// What is held by reference is compared member by member: none may be forgotten.
@Suite struct SharedValueTests {
  /// A goal with one member after the other changed.
  private static func goal(_ changed: Int) -> Goal {
    func pick<Value>(_ member: Int, _ usual: Value, _ other: Value) -> Value {
      member == changed ? other : usual
    }
    let text = Bilingual(zh: "条", en: "lanes")
    return Goal(
      id: pick(0, "2.2-06", "2.2-07"), item: pick(1, "2.2", nil), zone: pick(2, nil, "Z1"),
      title: pick(3, text, Bilingual(zh: "条", en: "roads")),
      ask: pick(4, Ask(verb: text, kind: .advance), Ask(verb: text, kind: .open)),
      kind: pick(5, .delegated, .count), measure: pick(6, .floor, .ceiling),
      target: pick(7, Quantity(1), nil),
      unit: pick(8, text, nil), accrues: pick(9, false, true), step: pick(10, Quantity(1), Quantity(10)),
      counted: pick(11, nil, text), baselines: pick(12, [], [Baseline(figure: "B-01", relation: .same)]),
      openList: pick(13, false, true), cite: pick(14, nil, .goal(area: 2, item: 2, sentence: 1)),
      lead: pick(15, nil, "市政市容委"), addedOn: pick(16, nil, Day(number: 0)))
  }

  @Test func aGoalIsAllOfItsMembers() {
    #expect(Mirror(reflecting: Self.goal(-1)).children.count == 17)
    for first in -1..<17 {
      for second in -1..<17 {
        #expect((Self.goal(first) == Self.goal(second)) == (first == second), "\(first) and \(second)")
      }
    }
    #expect(Self.goal(-1).hashValue == Self.goal(-1).hashValue)
  }

  @Test func aStampIsItsDayAndItsSignature() {
    let stamps = [
      Self.stamp, Stamp(on: Day(number: 2), at: Instant(microseconds: 1), by: "wang", entry: "e"),
      Stamp(on: Day(number: 1), at: Instant(microseconds: 2), by: "wang", entry: "e"),
      Stamp(on: Day(number: 1), at: Instant(microseconds: 1), by: "li", entry: "e"),
      Stamp(on: Day(number: 1), at: Instant(microseconds: 1), by: "wang", entry: "f"),
    ]
    #expect(Set(stamps).count == stamps.count)
    #expect(Self.stamp == Stamp(on: Day(number: 1), at: Instant(microseconds: 1), by: "wang", entry: "e"))
  }

  private static let stamp = Stamp(on: Day(number: 1), at: Instant(microseconds: 1), by: "wang", entry: "e")
  private static let other = Stamp(on: Day(number: 1), at: Instant(microseconds: 1), by: "wang", entry: "f")

  @Test func aClosingIsAllOfItsMembers() {
    let all = [
      GoalState.Closing(stamp: Self.stamp, evidence: "a", reason: nil),
      GoalState.Closing(stamp: Self.other, evidence: "a", reason: nil),
      GoalState.Closing(stamp: Self.stamp, evidence: "b", reason: nil),
      GoalState.Closing(stamp: Self.stamp, evidence: "a", reason: "r"),
    ]
    #expect(Set(all).count == all.count)
    #expect(all[0] == GoalState.Closing(stamp: Self.stamp, evidence: "a", reason: nil))
  }

  @Test func anOverrideIsAllOfItsMembers() {
    typealias Override = GoalState.OverrideInForce
    let all = [
      Override(light: .behind, reason: "a", until: nil, stamp: Self.stamp),
      Override(light: .onPace, reason: "a", until: nil, stamp: Self.stamp),
      Override(light: .behind, reason: "b", until: nil, stamp: Self.stamp),
      Override(light: .behind, reason: "a", until: Day(number: 3), stamp: Self.stamp),
      Override(light: .behind, reason: "a", until: nil, stamp: Self.other),
    ]
    #expect(Set(all).count == all.count)
    #expect(all[0] == Override(light: .behind, reason: "a", until: nil, stamp: Self.stamp))
  }

  @Test func aVerificationIsAllOfItsMembers() {
    typealias Verified = GoalState.Verified
    let seen = Inspection(finding: .agrees)
    let all = [
      Verified(inspection: seen, stamp: Self.stamp, differs: false, stands: true),
      Verified(inspection: Inspection(finding: .differs), stamp: Self.stamp, differs: false, stands: true),
      Verified(inspection: seen, stamp: Self.other, differs: false, stands: true),
      Verified(inspection: seen, stamp: Self.stamp, differs: true, stands: true),
      Verified(inspection: seen, stamp: Self.stamp, differs: false, stands: false),
    ]
    #expect(Set(all).count == all.count)
    #expect(all[0] == Verified(inspection: seen, stamp: Self.stamp, differs: false, stands: true))
  }
}
