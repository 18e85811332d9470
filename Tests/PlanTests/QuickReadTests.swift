import GoalCore
import Testing

@testable import GoalStore

/// The shipped plan is laid out as the quick way of reading expects: no start pays for the careful one.
@Suite struct QuickReadTests {
  @Test func theShippedPlanIsReadTheQuickWay() throws {
    try ShippedPlan.bytes.withUnsafeBufferPointer { bytes in
      let quick = try #require(PlanFile.quickly(bytes))
      #expect(try quick == PlanFile.carefully(bytes))
      #expect(quick.goals.count == 301)
    }
  }
}
