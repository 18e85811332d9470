import GoalCore

extension ReportWords {
  static let en = ReportWords(
    week: { _, _ in "Weekly report" }, month: { "Monthly report, \(Words.en.month($0.month))" },
    quarter: { "Quarterly check, Q\(($0.civil.month + 2) / 3)" },
    halfyear: { $0.civil.month <= 6 ? "First half-year" : "Second half-year" },
    year: { "The whole of \($0.year)" }, slip: "Supervision slip", span: { "\($0) to \($1)" },
    moved: "Moved in the period", movedInWeek: "Moved in the last seven days",
    reported: "Reported in the month", owed: "Reports owed", sample: "To be inspected",
    verified: "Inspections", form: "Priorities and how they were completed",
    owedAbove: { $0 == 1 ? "1 more goal owes; see No report" : "\($0) more goals owe; see No report" },
    sampleRule:
      "all reached or closed in the quarter and not inspected since, all far behind, "
      + "and of the rest one in ten, drawn by id and quarter",
    before: "before", now: "now", said: "reported", saidThen: "reported then", cause: "why", found: "found",
    result: "result",
    inspector: "by", reachedUnverified: "reached", closedUnverified: "closed out",
    farBehind: "far behind", drawn: "drawn", agrees: "agrees", differs: "≠ differs",
    share: "share", reportedIn: { "in \($0)" }, rule: "rule", list: "Goals",
    entries: { $0 == 1 ? "1 entry" : "\($0) entries" }, category: "category", number: "no.",
    content: "priority", leadUnit: "lead unit", completionOfYear: "completed in the year",
    completionOfHalf: "completed in the half-year",
    asked: { verb, title, target in "\(title): \(verb)" + (target.map { ", \($0)" } ?? "") },
    to: { "To: \($0)" },
    slipClear: { day, led in
      "On \(day) your unit leads \(led) \(led == 1 ? "goal" : "goals"): none is behind, and no report is owed."
    },
    slipIntro: { day, led, far, behind, owing in
      "On \(day) your unit leads \(led) \(led == 1 ? "goal" : "goals"): \(far) far behind, \(behind) behind, "
        + "\(owing) owing reports. "
        + "Please find the causes, say what will be done, and complete and report the following in time."
    },
    slipOwed: "Reports owed", slipStuck: "Behind and worse", matter: "matter", stands: "standing and cause",
    deadline: "by when", periods: "owed for", wasDue: "was due", nextDue: "next due",
    overdue: { $0 == 1 ? "1 day late" : "\($0) days late" }, issuedBy: "Issued by (seal)",
    signedBy: "Signed", receivedBy: "Received by", receivedOn: "Received on", replyBy: "Reply by",
    period: { period in
      let (_, month, _) = period.first.civil
      switch period.rhythm {
      case .week: return "\(period.first.monthAndDay) to \(period.last.monthAndDay)"
      case .month: return Words.en.month(period.first.month)
      case .quarter: return "Q\((month + 2) / 3)"
      }
    },
    periodsFrom: { $2 == 1 ? "\($0) to \($1), 1 report" : "\($0) to \($1), \($2) reports" },
    strip: "lights by month", pageParts: ("page ", " of ", ""), trend: "share by month against pace",
    mix: "mix",
    bar: { "share \($0), expected \($1)" },
    csvSection: "section", csvDetail: "detail", sharePercent: "share %", expectedPercent: "expected %",
    gapPoints: "gap (points)", unitOfMeasure: "unit", lightWord: "light", lastReported: "last report",
    reportedBy: "by", entryID: "entry", entryType: "type", entryText: "text", retractedBy: "retracted by",
    printed: { $0.isEmpty ? "sent to the printer" : "sent to the printer: \($0)" },
    notPrinted: { "not printed: \($0)" }, noProgram: { "could not run \($0): \($1)" },
    previewKeys: "PgUp PgDn page · Tab next report · P print · w save · v pager · q close",
    pagerEnded: { "it ended with status \($0)" }, noAnswer: { "no answer within \($0) seconds" })
}
