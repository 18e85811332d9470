import GoalCore
import GoalReport
import GoalText

/// The status report as the preview shows it.
enum StatusPage {
  static func lines(ledger: Ledger, snapshot: Snapshot, language: Language, isDemo: Bool) -> [String] {
    []
  }
}
