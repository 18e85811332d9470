extension ExchangeWords {
  static let en = ExchangeWords(
    column: { "\($0) (column \($1))" },
    unknownEncoding: "not text in UTF-8, UTF-16 or GB 18030; save it as CSV from the spreadsheet",
    empty: "nothing in it",
    openQuote: "a quote is never closed",
    afterQuote: { "“\($0)” behind the closing quote; a quote inside quotes is written twice" },
    zeroByte: "a zero byte: this is no table of text",
    tooManyRows: { "more than \($0) rows; divide the file" },
    tooManyColumns: { "more than \($0) columns" }, tooLarge: { "more than \($0) MiB; divide the file" },
    noHeadings: {
      "no headings found; there must be a column “id” or “title” and one at least of \($0.joined(separator: ", "))"
    },
    noNames: "among the headings there is no “id” or “title”, so nobody knows which goal a row is about",
    nothingToTake: { "no column to take in; there can be \($0.joined(separator: ", "))" },
    headingTwice: { "the heading “\($0)” stands twice" },
    noGoal: "neither id nor title",
    unknownTitle: {
      "no goal “\($0)”"
        + ($1.map { "; did you mean \($0.id) “\($0.title)”?" } ?? "; give its id, such as 2.2-06")
    },
    ambiguousTitle: { "“\($0)” is several goals: \($1.joined(separator: ", ")); give the id" },
    otherTitle: { "\($0) is “\($2)”, but the table has “\($1)”; look whether its rows have slipped" },
    withoutHeading: { "“\($0)” stands in a column without a heading" },
    goalTwice: { "\($0) was filled in on line \($1) already; one row a goal and day" },
    badDay: { "“\($0)” is no day; write it as 2013-06-30 or 6-30" },
    badPoint: {
      "“\($0)” is no checkpoint; write 06-30=20, 06-30=60% or 06-30=handover, divided by semicolons"
    },
    unknownHeading: {
      "the heading “\($0)” is not known, its column was not read"
        + ($1.map { "; did you mean “\($0)”?" } ?? "")
    },
    refused: {
      $0 == 1
        ? "1 place is wrong, so nothing was saved; mend it and import again"
        : "\($0) places are wrong, so nothing was saved; mend them and import again"
    },
    saved: { "imported \(entries($0)) about \(goals($1)); one undo takes all back" },
    wouldSave: { "dry run: would save \(entries($0)) about \(goals($1)); nothing was written" },
    nothingNew: {
      $0 == 1
        ? "1 row, as the ledger has it; nothing to save"
        : "\($0) rows, all as the ledger has them; nothing to save"
    }, would: "would save", checking: "checking",
    fillValue: { "value so far (\($0))" }, fillRate: { "value (\($0)); an estimate as “about 9”" },
    fillStages: { "stage (\($0.joined(separator: ", "))) or percent" },
    fillOngoing: { "note, assessment (\($0.joined(separator: ", ")))" },
    fillPending: "note, until the target is set", fillClosed: "closed out: nothing",
    fillPoints: { "; checkpoints: \($0.joined(separator: ", "))" },
    calendar: { "duban · \($0)" }, dueEvent: "due", yearEnd: { "due at the year's end: \(goals($0))" },
    pointEvent: { "checkpoint: \($0)" }, reportEvent: { "last day for \($0) (\($1)): \(goals($2))" },
    headlineEvent: { "last day for \($0), headline (\($1)): \(goals($2))" }, week: { "week from \($0)" },
    quarter: { "quarter \($0)" }, andMore: { "and \($0) more" },
    notForFormat: { "\($0) does not go with --format \($1)" })

  @Sendable private static func entries(_ count: Int) -> String {
    count == 1 ? "1 entry" : "\(count) entries"
  }
  @Sendable private static func goals(_ count: Int) -> String { count == 1 ? "1 goal" : "\(count) goals" }
}
