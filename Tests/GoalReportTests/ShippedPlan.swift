internal import CEmbedded
import GoalCore
import GoalStore

/// The plan that is compiled in, for tests on all of its goals.
enum ShippedPlan {
  static func read() throws -> Plan {
    try PlanFile.read(Array(UnsafeBufferPointer(start: duban_plan(), count: duban_plan_size())))
  }
}
