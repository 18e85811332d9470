/// Why an entry is refused: facts only; nothing has been written.
package enum Refusal: Error, Hashable, Sendable {
  // The goal and the day.
  case unknownGoal(String, suggestion: String?)
  case outsideYear(Day, year: Int)
  case afterToday(Day, today: Day)
  case monthLocked(Month, by: String)
  case goalClosed(String, on: Day, by: String)
  /// A close dated before the goal's last report.
  case reportedLater(String, Day)

  // What a report may say.
  case nothingStated
  case notTaken(Field, Kind, allowed: [Field])
  case valueAndAdd
  case negative(Quantity)
  case overHundred(Quantity)
  case percentRange(Quantity)
  case totalBelowZero(current: Quantity, add: Quantity)
  case totalTooLarge
  case lowerNeedsNote(from: String, to: String)
  case stageNotOnLadder(Stage, [Stage])
  case stageAgainstPercent(Stage, Quantity)
  case unknownCheckpoint(String, known: [String])
  case textTooLong(Field, characters: Int)
  case missing(Field)

  // The office's acts.
  case unmetNeedsReason(Quantity?)
  case notClosed(String)
  case noTarget(Kind)
  case targetNotPositive(Quantity)
  case dueBeforeStart(start: Day, due: Day)
  case checkpointOutside(Day, start: Day, due: Day)
  case checkpointsNotRising(Day)
  case checkpointTwice(String)
  case checkpointMark(Kind)
  case checkpointAboveTarget(Quantity, target: Quantity)
  case neverReported(String)
  case differsNeedsNote
  case overrideFromDueDay(Day)
  case overrideRaises
  case overridePending
  case nothingToClear
  case untilBeforeDay(Day)
  case monthNotEnded(Month, today: Day)
  case monthAlreadyLocked(Month)
  case monthNotLocked(Month)
  case unknownItem(String)
  case listNotOpen(String, open: [String])
  case kindNotAdded(Kind)
  case askAgainstKind(Ask.Class, Kind)

  // Undo.
  case nothingToUndo(by: String)
  case nothingToRedo(by: String)
  case unknownEntry(String)
  case ambiguousEntry(String, count: Int)
  case notUndone(EntryType)
  case alreadyUndone(String)
  case goalInUse(String, entries: Int)
}

/// A field of an entry, as refusals and prompts name it.
package enum Field: String, CaseIterable, Sendable {
  case value, add, percent, stage, assess, reach, estimate, note, problem, next, evidence
  case reason, document, target, lead, partners, person, title, unit
}
