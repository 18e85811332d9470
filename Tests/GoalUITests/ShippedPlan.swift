import CEmbedded
import GoalCore
import GoalStore

/// The plan compiled into duban, read once.
enum ShippedPlan {
  private static let plan = Result { () throws(PlanFileError) in
    try PlanFile.read(Array(UnsafeBufferPointer(start: duban_plan(), count: duban_plan_size())))
  }

  static func read() throws -> Plan { try plan.get() }
}
