import GoalCore
import TestSupport
import Testing

/// Goals by every column: the most urgent first, nothing last, equals as the plan has them.
@Suite struct GoalOrderTests {
  private func snapshot() throws -> Snapshot {
    let ledger = try Recording(
      "2.2-06 01-05 lead 市政; 2.2-06 06-20 value 22; 1.1-05 06-10 percent 20; 1.1-05 06-10 due 08-31; H-01 05-20 value 8"
    ).ledger
    return Snapshot(ledger, on: try #require(Day(iso: "2013-06-30")))
  }

  private func ids(_ order: GoalOrder) throws -> [String] {
    let snapshot = try snapshot()
    return snapshot.sorted(Array(snapshot.goals.indices), by: order) { $0.title.zh }
      .map { snapshot.goals[$0].id }
  }

  @Test(arguments: GoalOrder.Column.allCases)
  func everyColumnKeepsEveryGoal(_ column: GoalOrder.Column) throws {
    let plain = try ids(.plan)
    for isReversed in [false, true] {
      let order = GoalOrder(column, isReversed: isReversed)
      #expect(try ids(order).sorted() == plain.sorted())
      #expect(GoalOrder(text: order.text) == order)
    }
  }

  @Test(arguments: GoalOrder.Column.allCases)
  func theKeysRiseOrFallAndWhatHasNoneIsLast(_ column: GoalOrder.Column) throws {
    let snapshot = try snapshot()
    func key(_ index: Int) -> Double? {
      let (state, standing) = (snapshot.states[index], snapshot.standings[index])
      func number(_ ratio: Ratio?) -> Double? { ratio.map { Double($0.numerator) / Double($0.denominator) } }
      switch column {
      case .plan: return Double(index)
      case .light: return Double(standing.light.severity)
      case .gap: return number(standing.gap).map { -$0 }
      case .share: return number(standing.share)
      case .owed: return standing.owed > 0 ? Double(-standing.owed) : nil
      case .due: return Double(state.due.number)
      case .report: return Double(state.lastReport?.on.number ?? 0)
      case .actual: return state.standingValue.map { -Double($0.units) }
      case .target: return standing.target.map { -Double($0.units) }
      default: return nil
      }
    }
    let all = Array(snapshot.goals.indices)
    let sorted = snapshot.sorted(all, by: GoalOrder(column)) { $0.title.zh }.map(key)
    let known = sorted.compactMap { $0 }
    #expect(known == known.sorted())
    #expect(sorted.prefix(known.count).allSatisfy { $0 != nil })
    let turned = snapshot.sorted(all, by: GoalOrder(column, isReversed: true)) { $0.title.zh }.map(key)
    #expect(turned.prefix(known.count).compactMap { $0 } == known.sorted(by: >))
  }

  @Test(arguments: ["", "shares", "--", "亮灯"])
  func anythingElseIsNoOrder(_ text: String) { #expect(GoalOrder(text: text) == nil) }
}
