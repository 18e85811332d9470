import GoalCore
import GoalText

/// Which cell a refusal is about.
extension Draft {
  /// Whether nothing is left of a report or an assignment.
  var isEmpty: Bool {
    switch content {
    case .progress(let progress): progress.isEmpty
    case .assign(let assignment): assignment == Assignment()
    default: false
    }
  }

  /// The column whose cell a refusal is about; nil for the row as a whole.
  func column(of refusal: Refusal) -> TableColumn? {
    switch content {
    case .progress(let progress): column(of: refusal, progress)
    case .assign(let assignment): column(of: refusal, assignment)
    case .schedule: refusal.isAboutDay(on) ? .day : refusal.isAboutGoal ? .id : .schedule
    default: nil
    }
  }

  private func column(of refusal: Refusal, _ progress: Progress) -> TableColumn? {
    switch refusal {
    case .notTaken(let field, _, _), .textTooLong(let field, _), .missing(let field): field.column
    case .negative, .overHundred, .totalBelowZero, .totalTooLarge: .value
    case .percentRange, .stageAgainstPercent: .percent
    case .stageNotOnLadder: .stage
    case .unknownCheckpoint: .reach
    case .lowerNeedsNote: progress.value != nil ? .value : progress.percent != nil ? .percent : .stage
    case .outsideYear, .afterToday, .monthLocked: .day
    case .goalClosed, .unknownGoal: .id
    default: nil
    }
  }

  private func column(of refusal: Refusal, _ assignment: Assignment) -> TableColumn? {
    switch refusal {
    case .textTooLong(let field, _): field.column
    case .outsideYear(let day, _) where day == assignment.start: .start
    case .outsideYear(let day, _) where day == assignment.due: .due
    case .dueBeforeStart, .checkpointOutside: assignment.due != nil ? .due : .start
    case .outsideYear, .afterToday, .monthLocked: .day
    case .goalClosed, .unknownGoal: .id
    default: nil
    }
  }

  /// Takes out what a refusal is about, so that the rest can be checked; false when it is about all of it.
  mutating func drop(_ refusal: Refusal) -> Bool {
    guard let column = column(of: refusal) else { return false }
    switch content {
    case .progress(var progress):
      guard progress.drop(column, refusal) else { return false }
      content = .progress(progress)
    case .assign(var assignment):
      guard assignment.drop(column) else { return false }
      content = .assign(assignment)
    default: return false
    }
    return true
  }
}

extension Progress {
  fileprivate mutating func drop(_ column: TableColumn, _ refusal: Refusal) -> Bool {
    if case .notTaken(.estimate, _, _) = refusal {
      estimate = false
      return true
    }
    switch column {
    case .value: (value, estimate) = (nil, false)
    case .percent: percent = nil
    case .stage: stage = nil
    case .assess: assess = nil
    case .reach: reach = nil
    case .note: note = nil
    case .problem: problem = nil
    case .next: next = nil
    case .evidence: evidence = nil
    default: return false
    }
    return true
  }
}

extension Assignment {
  fileprivate mutating func drop(_ column: TableColumn) -> Bool {
    switch column {
    case .lead: lead = nil
    case .partners: partners = nil
    case .person: person = nil
    case .start: start = nil
    case .due: due = nil
    default: return false
    }
    return true
  }
}

extension Refusal {
  fileprivate func isAboutDay(_ day: Day?) -> Bool {
    switch self {
    case .outsideYear(let about, _): about == day
    case .afterToday, .monthLocked: true
    default: false
    }
  }

  fileprivate var isAboutGoal: Bool {
    switch self {
    case .goalClosed, .unknownGoal: true
    default: false
    }
  }
}

extension Field {
  /// The column of a field; nil for fields that no table has.
  fileprivate var column: TableColumn? {
    switch self {
    case .value, .add, .estimate: .value
    case .percent: .percent
    case .stage: .stage
    case .assess: .assess
    case .reach: .reach
    case .note: .note
    case .problem: .problem
    case .next: .next
    case .evidence: .evidence
    case .lead: .lead
    case .partners: .partners
    case .person: .person
    default: nil
    }
  }
}
