package import GoalCore

/// The words of the reports of the rhythm, of the unit's slip and of printing.
package struct ReportWords: Sendable {
  // Titles.
  /// Week, month, quarter, half or year with the days it speaks of.
  package let week: @Sendable (Day, Day) -> String
  package let month: @Sendable (Day) -> String
  package let quarter: @Sendable (Day) -> String
  package let halfyear: @Sendable (Day) -> String
  package let year: @Sendable (Day) -> String
  package let slip: String
  /// First and last day of what it speaks of.
  package let span: @Sendable (Day, Day) -> String

  // Sections.
  package let moved, movedInWeek, reported, owed, sample, verified, form: String
  /// How many owing goals stand in the list above already.
  package let owedAbove: @Sendable (Int) -> String
  /// How many were drawn of how many.
  package let sampleRule: String
  package let before, now, said, saidThen, cause, found, result, inspector: String
  package let reachedUnverified, closedUnverified, farBehind, drawn: String
  package let agrees, differs: String
  package let share: String
  /// A month in which something without a figure was reported on.
  package let reportedIn: @Sendable (String) -> String
  /// Over the rules of the legend.
  package let rule: String
  /// The titles of the list and of a count of entries.
  package let list: String
  package let entries: @Sendable (Int) -> String

  // The district's form.
  package let category, number, content, leadUnit, completionOfYear, completionOfHalf: String
  /// What is asked of a goal with its target: 实施道路大中修（40 条）.
  package let asked: @Sendable (String, String, String?) -> String

  // The slip.
  package let to: @Sendable (String) -> String
  /// Day and goals led, where nothing is behind or owed.
  package let slipClear: @Sendable (String, Int) -> String
  /// Goals led, far behind, behind, owing.
  package let slipIntro: @Sendable (String, Int, Int, Int, Int) -> String
  package let slipOwed, slipStuck, matter, stands, deadline: String
  package let periods, wasDue, nextDue: String
  package let overdue: @Sendable (Int) -> String
  package let issuedBy, signedBy, receivedBy, receivedOn, replyBy: String
  package let period: @Sendable (Period) -> String
  /// From the first to the last of so many.
  package let periodsFrom: @Sendable (String, String, Int) -> String

  // Drawings, for those who cannot see them.
  package let strip: String
  /// Around a page's number and the number of pages.
  package let pageParts: (String, String, String)
  package let trend: String
  /// Over the bars that show how many goals have which light.
  package let mix: String
  package let bar: @Sendable (String, String) -> String

  // Columns of CSV.
  package let csvSection, csvDetail, sharePercent, expectedPercent, gapPoints, unitOfMeasure,
    lightWord: String
  package let lastReported, reportedBy, entryID, entryType, entryText, retractedBy: String

  // Printing from the screen.
  /// The printer's own words.
  package let printed: @Sendable (String) -> String
  package let notPrinted: @Sendable (String) -> String
  /// Command and why it could not be run.
  package let noProgram: @Sendable (String, String) -> String
  package let previewKeys: String
  package let pagerEnded: @Sendable (Int) -> String
  package let noAnswer: @Sendable (Int) -> String

  package static func of(_ language: Language) -> ReportWords {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
