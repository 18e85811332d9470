import GoalCore
package import GoalText

extension Report {
  /// The report in words.
  ///
  /// - Parameter isDrawn: with the data of drawings, which costs a look at the history of the goals drawn.
  package func document(_ words: Words, isDrawn: Bool = false) -> Document {
    ReportSetter(report: self, words: words, isDrawn: isDrawn).document
  }
}

/// Puts the sections of one report into words.
struct ReportSetter {
  let report: Report
  let words: Words
  let isDrawn: Bool

  var said: StatusWords { words.status }
  var reports: ReportWords { words.reports }
  var fields: FieldWords { words.fields }
  var language: Language { words.language }

  var document: Document {
    var document = Document(
      words: words, plan: report.plan,
      head: said.product + words.numbers.dot + report.plan.title.in(language),
      side: said.asOf(report.day.description), title: title, count: said.count(report.total.goals),
      pace: fields.pace + " " + words.percent(GoalState.yearPace(report.plan, on: report.day)),
      foot: said.foot(report.entryCount, report.fingerprint), footSide: report.day.description)
    let isPeriod = report.kind != .status && report.kind != .notice
    document.notice = report.notice
    document.span = isPeriod ? reports.span(report.from, report.day) : nil
    document.recipient = report.unit.map(reports.to)
    document.facts = [report.scope.map(said.filter), report.kind == .notice ? slipIntro : nil].compactMap {
      $0
    }
    document.sections = report.kind == .notice ? slip : report.kind.sections.compactMap(section)
    document.signature =
      report.kind == .notice
      ? [
        reports.issuedBy, reports.signedBy, reports.receivedBy, reports.receivedOn, reports.replyBy,
        said.phone,
      ] : [said.unit, said.person, said.auditor, said.reporter, said.phone, said.date]
    return document
  }

  private var title: String {
    switch report.kind {
    case .status: said.title
    case .week: reports.week(report.from, report.day)
    case .month: reports.month(report.day)
    case .quarter: reports.quarter(report.day)
    case .halfyear: reports.halfyear(report.day)
    case .year: reports.year(report.day)
    case .notice: reports.slip
    }
  }

  /// Nil for a section that stands only where it has something to say.
  private func section(_ section: ReportSection) -> Document.Section? {
    switch section {
    case .legend: legend
    case .totals: tallies(said.totals, report.areas, column: said.area, total: report.total)
    case .zones: report.zones.isEmpty ? nil : tallies(said.zones, report.zones, column: fields.zone)
    case .units: report.units.isEmpty ? nil : tallies(said.units, report.units, column: fields.lead)
    case .headline: report.headline.isEmpty ? nil : headline
    case .stuck: stuck
    case .noReport: noReport
    case .owed: owed
    case .moved: moved
    case .reported: reported
    case .sample: sample
    case .verified: verified
    case .closed: closed
    case .latest: latest
    case .late: report.late.isEmpty ? nil : late
    case .form: form
    }
  }

  /// A section with its number of goals in the title.
  func counted(_ title: String, _ count: Int, _ block: Document.Block, notes: [String] = [])
    -> Document.Section
  {
    Document.Section(
      title: title + words.numbers.dot + said.count(count), notes: count == 0 ? [] : notes,
      blocks: [count == 0 ? .nothing : block])
  }

  func mark(_ view: GoalView) -> Document.Cell { .light(view.light) }

  func title(_ view: GoalView) -> String { view.goal.title.in(language) }
  func name(_ view: GoalView) -> String { view.id + " " + title(view) }

  /// The figure; of a goal that has none the month in which it was reported on last.
  func figure(_ view: GoalView) -> String {
    guard view.goal.rule == .ongoing, let last = view.state.lastReport else {
      return words.figure(view.standing, of: view.goal, view.state)
    }
    return reports.reportedIn(words.month(last.on.month)) + (view.state.isDoubted ? "≠" : "")
  }

  func reason(_ view: GoalView) -> String {
    words.reason(view.standing, of: view.goal, view.held, plan: report.plan)
  }

  /// 市政市容委 王强.
  func inCharge(_ held: HeldState) -> String {
    let person = held.state.person
    guard let lead = held.state.lead else { return person ?? "" }
    return person.map { lead + " " + $0 } ?? lead
  }
}
