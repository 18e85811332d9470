package import GoalCore

/// What is printed: the status of a day, a report of the rhythm, or the slip of one unit (督办单).
package enum ReportKind: String, CaseIterable, Sendable {
  case status, week, month, quarter, halfyear, year, notice

  /// The reports of the rhythm, as `duban report` names them.
  package static let periods: [ReportKind] = [.week, .month, .quarter, .halfyear, .year]

  /// What it says, in order; a section that holds nothing still says so, but for `zones`, `units` and `late`.
  package var sections: [ReportSection] {
    switch self {
    case .status:
      [.legend, .totals, .headline, .zones, .units, .stuck, .noReport, .owed, .closed, .latest, .late]
    case .week: [.stuck, .totals, .moved, .owed, .late, .legend]
    case .month: [.totals, .headline, .units, .stuck, .moved, .reported, .owed, .late, .legend]
    case .quarter: [.totals, .headline, .units, .stuck, .moved, .owed, .sample, .verified, .late, .legend]
    case .halfyear: [.totals, .headline, .zones, .units, .stuck, .form, .late, .legend]
    case .year: [.totals, .headline, .zones, .units, .stuck, .verified, .form, .late, .legend]
    case .notice: [.stuck, .owed]
    }
  }

  /// The first day it speaks of; the day of the data is the last.
  ///
  /// A week is the seven days up to the day; the others are the part of the calendar's month, quarter, half and
  /// year up to it.
  package func from(_ day: Day) -> Day {
    let month = day.month
    switch self {
    case .week: return day - 6
    case .month: return month.first
    case .quarter: return Period(.quarter, holding: day).first
    case .halfyear: return Month(year: month.year, month: month.month <= 6 ? 1 : 7).first
    case .year, .status, .notice: return Month(year: month.year, month: 1).first
    }
  }
}

/// The parts reports are made of.
package enum ReportSection: String, CaseIterable, Sendable {
  case legend, totals, headline, zones, units
  /// Behind and far behind, with cause and next step.
  case stuck
  case noReport, owed
  /// What was reported in the period, from where to where.
  case moved
  /// The same goals with what was said, by area.
  case reported
  /// What to inspect.
  case sample
  /// What was reported beside what an inspection found.
  case verified
  case closed, latest, late
  /// Every goal in the form the district publishes.
  case form
}
