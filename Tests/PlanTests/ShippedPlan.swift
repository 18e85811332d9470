import CEmbedded
import GoalCore
import GoalStore
import StrictJSON

/// The plan compiled into duban. The tables it is held against were read out of the report by hand.
enum ShippedPlan {
  static let document: PlanFile.Document = {
    UnsafeBufferPointer(start: duban_plan(), count: duban_plan_size())
  }

  static var bytes: [UInt8] { Array(document()) }

  private static let plan = Result { () throws(PlanFileError) in try PlanFile.read(bytes) }

  static func read() throws -> Plan { try plan.get() }

  private static let aside = Result { () throws(PlanFileError) in try PlanFile.background(bytes) }

  static func background() throws -> PlanBackground { try aside.get() }

  /// Every Chinese text of the plan: what stands under `zh` anywhere.
  static func chinese() throws -> [String] {
    func texts(_ value: JSONValue) -> [String] {
      value.elements.flatMap(texts)
        + value.members.flatMap { key, value in
          key == "zh" ? value.string.map { [$0] } ?? [] : texts(value)
        }
    }
    return texts(try JSONDocument(bytes).root)
  }

  static func goals() throws -> [String: Goal] {
    Dictionary(try read().goals.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// `2.2-06` for item 2.2 and number 6.
func goalID(_ item: String, _ number: Int) -> String { "\(item)-\(number < 10 ? "0" : "")\(number)" }

/// Ids from a text with blanks between them.
func ids(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
