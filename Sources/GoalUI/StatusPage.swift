import GoalCore
import GoalReport
import GoalText

/// The status report as the preview shows and saves it.
enum StatusPage {
  static func lines(
    ledger: Ledger, snapshot: Snapshot, language: Language, isDemo: Bool, units: [Unit], width: Int
  )
    -> [String]
  {
    let words = Words.of(language)
    let notice = isDemo ? InterfaceWords.of(language).sample : nil
    return StatusReport(ledger, snapshot, notice: notice, units: units).text(Layout(words, width: width))
  }
}
