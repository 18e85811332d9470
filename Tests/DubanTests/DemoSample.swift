import CEmbedded
import Foundation
import GoalCore
import GoalStore
import Testing

@testable import duban

/// The sample year, written once for all tests.
enum DemoSample {
  private static let made = Result {
    let bytes = Array(UnsafeBufferPointer(start: duban_plan(), count: duban_plan_size()))
    let plan = try PlanFile.read(bytes)
    return Ledger(plan: plan, entries: try DemoWriter.entries(DemoYear.tables, plan: plan))
  }

  static func ledger() throws -> Ledger { try made.get() }
  static func plan() throws -> Plan { try made.get().plan }

  static func snapshot(_ day: String) throws -> Snapshot { try #require(try snapshots.get()[day]) }

  /// Each costs a fold of all goals: made once.
  private static let snapshots = Result {
    try Dictionary(
      uniqueKeysWithValues: ["2013-06-30", "2013-09-30", "2013-12-31"].map { day in
        (day, Snapshot(try ledger(), on: try #require(Day(iso: day))))
      })
  }
}

/// A folder of its own in the temporary folder, gone at the end of its life.
final class DemoScratch {
  let path = NSTemporaryDirectory() + "duban-test-" + UUID().uuidString.lowercased()

  init() { mkdir(path, 0o700) }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
  func bytes(_ name: String) -> Data? { FileManager.default.contents(atPath: path + "/" + name) }
}
