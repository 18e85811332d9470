extension InterfaceWords {
  static let en = InterfaceWords(
    program: "duban", planDay: "day", pace: "pace", sample: "SAMPLE DATA", readOnly: "read-only",
    marked: { "\($0) marked" }, tooSmall: { "\($0)×\($1) is too small (40×12 at least). q quits" },
    headline: "Headline indicators", areas: "Five areas of work", zones: "Five function zones",
    commonToZones: "Common to all zones", behind: { "Behind and far behind (\($0))" },
    nothingBehind: "Nothing is behind", owed: { "Owed · \($0) (\($1))" }, owedPeriods: { "owes \($0)" },
    nothingOwed: "No report is owed",
    moved: { "Moved in the last seven days (\($0))" }, nothingMoved: "Nothing moved in the last seven days",
    stuck: { "Stuck (\($0))" }, noUnit: "no unit assigned", noEntries: "No entries yet",
    goals: { $0 == 1 ? "1 goal" : "\($0) goals" },
    ask: "asks to", target: "target", lastYear: "2012", actual: "actual", share: "share",
    expectedShare: "pace", about: "about ",
    moreThan: "over ", months: "months", lead: "lead", partners: "with", person: "person", start: "from",
    due: "due", problem: "problem", next: "next", listComma: ", ", entries: { "Entries (\($0))" },
    savedAt: "saved", undoneBy: { "undone by \($0) at \($1)" },
    saved: "saved", undone: "undone", redone: "brought back", countsFrom: { "counts from \($0)" },
    selectGoal: "select a goal first", nothingFound: { "“\($0)” is nowhere" },
    noSearch: "press / to search first",
    fileExists: { "\($0) exists; choose another name" }, themeIs: { "theme: \($0)" },
    wrote: { "wrote \($0)" },
    notWritten: { "\($0) was not written: \($1)" },
    arrived: { $0 == 1 ? "\($1) saved \($2) \($3)" : "\($1) saved \($0) entries, last \($2) \($3)" },
    now: "now", label: { $0.en }, hint: { $0.hintEn },
    formKeys: {
      $0 > 1 ? "Enter next line, on the last it saves · Esc cancels" : "Enter saves · Esc cancels"
    },
    confirmKeys: "Enter goes · Esc cancels", whichDay: { "\($0) has passed: which day shall be shown?" },
    completes: { "Tab completes: \($0)" },
    menuKeys: "↑↓ Enter choose, or the key in front · Esc cancels",
    helpIntro: [
      "Select a goal: + adds a step, = states the value so far, s the stage or assessment, n a note; u undoes.",
      "Every act is saved at once and the foot says what. A written rule sets each light; the detail gives its reason.",
    ],
    legend: "What the lights mean", explain: "say why", reopen: "reopen", savePreview: "save the report",
    clearOverride: "clear the light set by hand", reach: { "checkpoint “\($0)” reached" },
    agrees: "inspection agrees", differs: "inspection differs", found: "enter the figure found",
    foundPrefix: "found", estimateHint: "~ before it marks an estimate",
    dueNow: { "\($0) · this period \($1) reported, \($2) to come" },
    missing: { "\($0) is missing" },
    badWord: { "“\($0)” will not do; allowed: \($1.joined(separator: ", "))" },
    exampleCheckpoint: "handover",
    unsavedTitle: "Not saved", notSaved: { "Not saved: \($0). The ledger is as it was; this is still here:" },
    unsavedKeys: "Enter tries again · x gives it up", discarded: "given up; the ledger is unchanged",
    waiting: { "waiting for \($0) to release the ledger" })
}

extension FormField {
  var en: String {
    switch self {
    case .value: "value so far"
    case .percent: "percent"
    case .note: "note"
    case .problem: "problem"
    case .next: "next step"
    case .evidence: "evidence"
    case .reason: "reason"
    case .document: "document"
    case .find: "find"
    case .day: "day"
    case .path: "file"
    case .lead: "lead unit"
    case .partners: "partners"
    case .person: "person"
    case .start: "start"
    case .due: "due"
    case .rhythm: "rhythm"
    case .points: "schedule"
    case .finding: "finding"
    case .until: "until"
    case .month: "month"
    case .item: "item"
    case .titleZh: "title"
    case .titleEn: "English title"
    case .kind: "kind"
    case .ask: "ask"
    case .target: "target"
    case .unit: "unit"
    case .filter: "filter"
    case .command: "command"
    }
  }

  var hintEn: String {
    switch self {
    case .value: "since January; 17000, 1.7万 or 9% will do"
    case .percent: "0 to 100"
    case .note, .problem, .next: "may stay empty"
    case .evidence: "a document, a photo or an acceptance record"
    case .reason: "why"
    case .document: "the minutes or paper, with its number"
    case .find: "as you type; Chinese, English or id"
    case .day: "such as 6-30, yesterday, +7 or month end"
    case .path: "the ending says the form: .txt .md .html .csv .json; no existing file is overwritten"
    case .lead: "one unit"
    case .partners: "separated by commas"
    case .person: "a name"
    case .start, .due: "such as 6-30, +7 or month end, within the plan's year"
    case .rhythm: "week, month or quarter"
    case .points: "day=value, percent or name, blanks between: 03-31=10 06-30=60% 09-30=handover"
    case .finding: "agrees or differs"
    case .until: "may stay empty; such as 7-31, +30 or quarter end"
    case .month: "such as 2013-06"
    case .item: "an item with an open list, such as 2.2"
    case .titleZh: "what the new goal is called"
    case .titleEn: "may stay empty"
    case .kind: "count, milestone or ongoing"
    case .ask: "milestones: start, open, issue, establish, draft, complete, hold, implement; else empty"
    case .target: "for counts only"
    case .unit: "for counts only, such as roads"
    case .filter, .command: ""
    }
  }
}
