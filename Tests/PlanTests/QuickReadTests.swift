import GoalCore
import Testing

@testable import GoalStore

/// The shipped plan is laid out as the quick way of reading expects: no start pays for the careful one.
@Suite struct QuickReadTests {
  @Test func theShippedPlanIsReadTheQuickWay() throws {
    try ShippedPlan.bytes.withUnsafeBufferPointer { bytes in
      let whole = try PlanFile.carefully(bytes)
      for quick in [
        try #require(PlanFile.quickly(bytes)), try #require(PlanFile.shipped(ShippedPlan.document)),
      ] {
        #expect(quick == whole)
        #expect(quick.goals.count == 301 && quick.figures.count == 75)
      }
    }
  }
}
