import CEmbedded
import GoalCore
import GoalStore

/// The plan compiled into duban. The tables it is held against were read out of the report by hand.
enum ShippedPlan {
  static var bytes: [UInt8] { Array(UnsafeBufferPointer(start: duban_plan(), count: duban_plan_size())) }

  private static let plan = Result { () throws(PlanFileError) in try PlanFile.read(bytes) }

  static func read() throws -> Plan { try plan.get() }

  private static let aside = Result { () throws(PlanFileError) in try PlanFile.background(bytes) }

  static func background() throws -> PlanBackground { try aside.get() }

  static func goals() throws -> [String: Goal] {
    Dictionary(try read().goals.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// `2.2-06` for item 2.2 and number 6.
func goalID(_ item: String, _ number: Int) -> String { "\(item)-\(number < 10 ? "0" : "")\(number)" }

/// Ids from a text with blanks between them.
func ids(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
