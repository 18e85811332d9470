package import GoalCore
package import TextCells

/// Something that happened: the only way the state changes.
package enum Action: Sendable {
  case key(Key)
  case paste(String)
  case resize(columns: Int, rows: Int)
  /// An append was acknowledged.
  case saved(Saved, Ledger)
  /// The store refused under its lock: the ledger had changed meanwhile.
  case refused(Refusal, Ledger)
  /// An append failed; nothing was written, the entry is kept for another try.
  case saveFailed(reason: String)
  /// Somebody else's entries came in.
  case ledgerChanged(Ledger, access: Access)
  /// What the first frame did not show has been read.
  case foldsRead(Ledger)
  /// The whole ledger has been read because a key needed it: the key is pressed again.
  case historyRead(Ledger, access: Access, then: Key)
  /// Nothing says which day to work on: ask.
  case askDay
  /// A file was written, or not and why.
  case fileWritten(path: String)
  case fileFailed(path: String, reason: String)
  /// The printer took a report, or not, in its own words.
  case printed(String)
  case printFailed(String)
  /// The pager could not be run, or ended with a status of its own.
  case pagerFailed(command: String, reason: String)
  /// The themes there are, read anew, with what is wrong with their files, in words.
  case themes([Theme], problems: [String], next: Bool)
  /// How wide the terminal draws East Asian Ambiguous signs.
  case ambiguousWidth(isWide: Bool)
  /// A place was clicked, for the second time in quick succession or not.
  case click(row: Int, column: Int, isDouble: Bool)
  /// The wheel was turned over a place, by rows; up is below 0.
  case wheel(rows: Int, row: Int, column: Int)
  /// What the plan tells beside its goals was read because it was asked for, or not and why.
  case background(PlanBackground)
  case backgroundFailed(reason: String)
  /// The report's text was looked for because it was asked for.
  case source(SourceReading)
}

/// What was saved, for the foot.
package struct Saved: Hashable, Sendable {
  package enum What: Hashable, Sendable { case entries, undo, redo }
  package var what: What
  /// For an undo or redo the entries that it took back or brought back.
  package var entries: [Entry]

  package init(what: What, entries: [Entry]) {
    self.what = what
    self.entries = entries
  }
}

/// Whether the store takes entries.
package enum Access: Hashable, Sendable {
  case writable
  /// With the words that say why.
  case readOnly(String)
}

/// Something the loop is asked to do.
package enum Effect: Hashable, Sendable {
  case save([Draft])
  case undo
  case redo
  /// Try the kept entries once more, byte for byte.
  case retry
  case discard
  case remember(day: Day)
  case writeReport(ReportRequest, path: String)
  case printReport(ReportRequest)
  case pageReport(ReportRequest)
  case redraw
  case quit
  /// Read every entry, then press the key again.
  case readHistory(then: Key)
  /// Read the themes, shipped and the user's own, and show the next one or the same anew.
  case readThemes(next: Bool)
  /// The three lines of the first start have been seen.
  case welcomed
  /// Read what the plan tells beside its goals, and show it.
  case readBackground
  /// Read the report's text, for the page that waits for it.
  case readSource
}
