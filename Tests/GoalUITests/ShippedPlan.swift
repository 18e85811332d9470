import CEmbedded
import GoalCore
import GoalStore

/// The plan compiled into duban, read once.
enum ShippedPlan {
  private static var bytes: [UInt8] {
    Array(UnsafeBufferPointer(start: duban_plan(), count: duban_plan_size()))
  }
  private static let plan = Result { () throws(PlanFileError) in try PlanFile.read(bytes) }
  private static let beside = Result { () throws(PlanFileError) in try PlanFile.background(bytes) }

  static func read() throws -> Plan { try plan.get() }
  /// Frame, year before and mechanisms.
  static func background() throws -> PlanBackground { try beside.get() }
}
