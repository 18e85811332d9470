package import GoalCore
package import GoalText

/// Due days, checkpoints and report days as a calendar file (RFC 5545).
///
/// Its lines are the same for the same ledger, day and language; an event keeps its UID whatever else changes, so
/// that a calendar that reads the file again moves what has moved.
package struct Calendar {
  private let snapshot: Snapshot
  private let words: Words
  private let said: ExchangeWords
  private let clean: (String) -> String
  private let stamp: String

  /// - Parameter stamp: when the calendar's facts were last changed.
  package init(_ snapshot: Snapshot, stamp: Instant?, _ words: Words, clean: @escaping (String) -> String) {
    self.snapshot = snapshot
    self.words = words
    said = ExchangeWords.of(words.language)
    self.clean = clean
    self.stamp = Calendar.utc(
      stamp ?? Instant(microseconds: Int64(snapshot.plan.firstDay.number) * 86_400_000_000))
  }

  /// - Parameter indices: which of the snapshot's goals.
  package func file(_ indices: [Int]) -> [UInt8] {
    let open = indices.filter { snapshot.states[$0].closed == nil }
    var writer = CalendarWriter()
    writer.line("BEGIN", "VCALENDAR")
    writer.line("VERSION", "2.0")
    writer.line("PRODID", "-//duban//duban//ZH")
    writer.line("CALSCALE", "GREGORIAN")
    writer.line("METHOD", "PUBLISH")
    writer.text("X-WR-CALNAME", clean(said.calendar(snapshot.plan.title.in(words.language))))
    for event in dueDays(open) + checkpoints(open) + reportDays(open) { write(event, &writer) }
    writer.line("END", "VCALENDAR")
    return writer.bytes
  }

  private struct Event {
    let id: String
    let day: Day
    let summary: String
    let details: [String]
    let category: String
  }

  private func write(_ event: Event, _ writer: inout CalendarWriter) {
    writer.line("BEGIN", "VEVENT")
    writer.line("UID", "\(snapshot.plan.id)-\(event.id)@duban")
    writer.line("DTSTAMP", stamp)
    writer.line("DTSTART;VALUE=DATE", Calendar.date(event.day))
    writer.line("DTEND;VALUE=DATE", Calendar.date(event.day + 1))
    writer.text("SUMMARY", clean(event.summary))
    if !event.details.isEmpty {
      writer.text("DESCRIPTION", event.details.map(clean).joined(separator: "\n"))
    }
    writer.text("CATEGORIES", event.category)
    writer.line("TRANSP", "TRANSPARENT")
    writer.line("END", "VEVENT")
  }

  // MARK: - The events

  /// A goal's own due day each; those of the year's last day are one event.
  private func dueDays(_ indices: [Int]) -> [Event] {
    let last = snapshot.plan.lastDay
    let own = indices.filter { snapshot.states[$0].due != last }.map { index in
      Event(
        id: "due-\(snapshot.goals[index].id)", day: snapshot.states[index].due,
        summary: "\(name(index)) \(said.dueEvent)", details: details(index), category: words.fields.due)
    }
    let rest = indices.filter { snapshot.states[$0].due == last }
    guard !rest.isEmpty else { return own }
    return own + [
      Event(
        id: "due-year", day: last, summary: said.yearEnd(rest.count), details: list(rest),
        category: words.fields.due)
    ]
  }

  private func checkpoints(_ indices: [Int]) -> [Event] {
    indices.flatMap { index in
      let (goal, state) = (snapshot.goals[index], snapshot.states[index])
      return state.schedule.map { point in
        // A named checkpoint keeps its UID when its day moves.
        let key = point.name.map { String(Calendar.hash($0), radix: 16) } ?? Calendar.date(point.day)
        let mark =
          switch point.mark {
          case .value(let value): words.amount(value, goal.unit)
          case .percent(let percent): "\(words.quantity(percent))%"
          case .name(let name): name
          }
        return Event(
          id: "point-\(goal.id)-\(key)", day: point.day, summary: "\(name(index)) \(said.pointEvent(mark))",
          details: details(index), category: words.fields.schedule)
      }
    }
  }

  /// The last day on which a period's report is not yet owed.
  private func reportDays(_ indices: [Int]) -> [Event] {
    Rhythm.allCases.flatMap { rhythm in
      [false, true].flatMap { isHeadline in
        let group = indices.filter { index in
          snapshot.states[index].rhythm == rhythm && snapshot.goals[index].isHeadline == isHeadline
        }
        return group.isEmpty ? [] : reportDays(group, rhythm, isHeadline)
      }
    }
  }

  private func reportDays(_ group: [Int], _ rhythm: Rhythm, _ isHeadline: Bool) -> [Event] {
    let grace = snapshot.plan.grace.days(rhythm, headline: isHeadline)
    var events: [Event] = []
    var period = Period(rhythm, holding: snapshot.plan.firstDay)
    while period.first <= snapshot.plan.lastDay {
      let owing = group.filter { snapshot.states[$0].start <= period.last }
      let name = name(period)
      let tell = isHeadline ? said.headlineEvent : said.reportEvent
      if !owing.isEmpty {
        events.append(
          Event(
            id: "report-\(rhythm.rawValue)\(isHeadline ? "-headline" : "")-\(Calendar.date(period.first))",
            day: period.last + grace, summary: tell(words.kinds.rhythm(rhythm), name, owing.count),
            details: list(owing), category: words.fields.rhythm))
      }
      period = period.next
    }
    return events
  }

  // MARK: - Words and numbers

  private func name(_ index: Int) -> String {
    "\(snapshot.goals[index].id) \(snapshot.goals[index].title.in(words.language))"
  }

  private func name(_ period: Period) -> String {
    switch period.rhythm {
    case .week: said.week(words.day(period.first))
    case .month: words.month(period.first.month)
    case .quarter: said.quarter((period.first.civil.month - 1) / 3 + 1)
    }
  }

  private func details(_ index: Int) -> [String] {
    let (goal, state, standing) = (snapshot.goals[index], snapshot.states[index], snapshot.standings[index])
    var lines = [words.reason(standing, of: goal, state, plan: snapshot.plan)]
    if let lead = state.lead { lines.append(words.labelled(words.fields.lead, lead)) }
    if let person = state.person { lines.append(words.labelled(words.fields.person, person)) }
    return lines
  }

  /// The goals by name; of very many the first.
  private func list(_ indices: [Int]) -> [String] {
    let most = 40
    let names = indices.prefix(most).map(name)
    return indices.count > most ? names + [said.andMore(indices.count - most)] : names
  }

  private static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  private static func utc(_ instant: Instant) -> String {
    instant.description.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
