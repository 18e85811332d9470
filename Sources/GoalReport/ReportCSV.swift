import GoalCore
package import GoalText

extension Report {
  /// One table: of the status every goal, of half-year and year the district's form, of the others a row for each
  /// goal of each section.
  package func csv(_ words: Words, bom: Bool = false) -> [UInt8] {
    var writer = CSVWriter(bom: bom)
    let setter = ReportSetter(report: self, words: words, isDrawn: false)
    if kind.sections.contains(.form) {
      writer.clean(setter.formTitles)
      for row in setter.formRows { writer.clean(row.cells) }
      return writer.bytes
    }
    let goals = GoalCSV(plan, words)
    if kind == .status {
      writer.clean(goals.titles)
      for view in all { writer.clean(goals.cells(view, on: day)) }
      return writer.bytes
    }
    writer.clean([words.reports.csvSection] + goals.titles + [words.reports.csvDetail])
    for section in kind.sections {
      for row in setter.csvRows(section) {
        writer.clean([row.section] + goals.cells(row.view, on: day) + [row.detail])
      }
    }
    return writer.bytes
  }
}

extension ReportSetter {
  /// The goals of a section, each with what the section says of it.
  fileprivate func csvRows(_ section: ReportSection) -> [(section: String, view: GoalView, detail: String)] {
    switch section {
    case .headline: return report.headline.map { (said.headline, $0.view, "") }
    case .stuck: return report.stuck.map { (said.stuck, $0, "") }
    case .moved:
      let title = report.kind == .week ? reports.movedInWeek : reports.moved
      return report.moved.map { row in
        let texts = row.entries.map { $0.dayText + " " + $0.text(words, namesGoal: false) }
        return (title, row.view, texts.joined(separator: "\n"))
      }
    case .owed: return report.owed.map { (reports.owed, $0.view, periods($0)) }
    case .sample: return report.sample.map { (reports.sample, $0.view, cause($0.cause)) }
    case .verified:
      return report.verified.map { row in
        let view = row.view
        let result = view.state.verified.map { found($0.inspection, view.goal) } ?? ""
        return (reports.verified, view, [reportedFigure(row.then), result].joined(separator: " → "))
      }
    // What was reported stands under what moved; the others are no lists of goals or belong to other reports.
    case .legend, .totals, .zones, .units, .noReport, .reported, .closed, .latest, .late, .form: return []
    }
  }
}
