import GoalCore

extension Words {
  func en(_ refusal: Refusal) -> String {
    switch refusal {
    case .unknownGoal(let id, let near): errors.unknownGoal(id, near)
    case .outsideYear(let day, let year): errors.outsideYear(day, year)
    case .afterToday(let day, let today): errors.afterToday(day, today)
    case .monthLocked(let month, let by):
      "\(month) was locked by \(by); unlock it first (unlock \(month)), or date the entry in an open month"
    case .goalClosed(let id, let on, let by):
      "\(id) was closed out on \(on) by \(by); reopen it first (x, or reopen \(id))"
    case .reportedLater(let id, let day):
      "\(id) was still reported on \(day); date the close on that day or later"
    case .nothingStated: "nothing to record; give a value, a stage, a note or another field"
    case .notTaken(let field, let kind, let allowed):
      "a goal of kind \(kinds.kind(kind)) takes no \(self.field(field)); it takes \(listed(allowed.map(self.field)))"
    case .valueAndAdd: "give a value or a change, not both"
    case .negative(let value): "\(value) is below 0; give 0 or more"
    case .overHundred(let value): "\(value)% is over 100%"
    case .percentRange(let value): "percent \(value) is not between 0 and 100"
    case .totalBelowZero(let current, let add):
      "now \(quantity(current)); with \(quantity(add)) it would fall below 0"
    case .totalTooLarge: "the total is too large; at most 12 digits before the point"
    case .lowerNeedsNote(let from, let to):
      "down from \(stageName(from)) to \(stageName(to)): say why in a note"
    case .stageNotOnLadder(let stage, let ladder):
      "no stage “\(kinds.stage(stage))” here; allowed: \(listed(ladder.map(kinds.stage)))"
    case .stageAgainstPercent(let stage, let percent):
      "stage “\(kinds.stage(stage))” does not go with \(percent)%"
    case .unknownCheckpoint(let name, let known):
      known.isEmpty
        ? "there is no schedule, so no checkpoint “\(name)”; make one with schedule"
        : "no checkpoint “\(name)”; allowed: \(listed(known))"
    case .textTooLong(let field, let count): "the \(self.field(field)) has \(count) characters; 4000 at most"
    case .missing(let field): "the \(self.field(field)) is missing"
    case .unmetNeedsReason(let value):
      "the target is not met (now \(value.map(quantity) ?? "no figure")); closing out needs a reason too"
    case .notClosed(let id): "\(id) is not closed out; nothing to reopen"
    case .noTarget(let kind): "a goal of kind \(kinds.kind(kind)) has no target value"
    case .targetNotPositive(let value): "target \(value) must be above 0"
    case .dueBeforeStart(let start, let due): "due \(due) is before the start \(start)"
    case .checkpointOutside(let day, let start, let due):
      "checkpoint \(day) is not between \(start) and \(due)"
    case .checkpointsNotRising(let day): "checkpoints go by rising day and value; see \(day)"
    case .checkpointTwice(let name): "checkpoint “\(name)” stands twice"
    case .checkpointMark(let kind):
      "not a checkpoint for kind \(kinds.kind(kind)): counts take values, milestones percents, all take names"
    case .checkpointAboveTarget(let value, let target):
      "checkpoint \(quantity(value)) is above the target \(quantity(target))"
    case .neverReported(let id): "\(id) was never reported; report first, then inspect"
    case .differsNeedsNote: "a finding needs a note"
    case .overrideFromDueDay(let due): "from the due day \(due) on no light is set by hand"
    case .overrideRaises: "a goal without a figure can be set to far behind only"
    case .overridePending: "the target is pending; no light is set by hand"
    case .nothingToClear: "no light was set by hand"
    case .untilBeforeDay(let day): "until \(day) is before the day it starts"
    case .monthNotEnded(let month, let day):
      "\(month) has not ended on \(day); it can be locked from \(month.last)"
    case .monthAlreadyLocked(let month): "\(month) is locked; to unlock it give a reason"
    case .monthNotLocked(let month): "\(month) is not locked"
    case .unknownItem(let item): "no item “\(item)”; write 2.2"
    case .listNotOpen(let item, let open):
      "item \(item) has no open list; goals can be added in \(listed(open))"
    case .kindNotAdded(let kind):
      "no goal of kind \(kinds.kind(kind)) can be added; count, milestone or ongoing"
    case .askAgainstKind(let ask, let kind): "ask \(ask.rawValue) does not go with kind \(kinds.kind(kind))"
    case .nothingToUndo(let by): "\(by) has nothing to undo"
    case .nothingToRedo(let by): "\(by) has nothing to redo"
    case .unknownEntry(let id): "no entry “\(id)”; log shows the ids"
    case .ambiguousEntry(let id, let count): "“\(id)” begins \(count) entries; give more of it"
    case .notUndone(let type):
      type == .lock
        ? "a lock is not undone; use unlock" : "entries of type \(entries.type(type)) are not undone"
    case .alreadyUndone(let id): "entry \(id.prefix(8)) is undone already"
    case .goalInUse(let id, let count): "the added goal \(id) still has \(count) entries; undo those first"
    }
  }
}
