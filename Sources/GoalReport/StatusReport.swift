package import GoalCore
import GoalText

/// What leaders read: where the plan stands on a day. One value for every form it is printed in.
package struct StatusReport: Sendable {
  package let plan: Plan
  /// The day of the data.
  package let day: Day
  /// What the report is limited to, in words; nil for the whole plan.
  package let scope: String?
  /// Said at the head of every page, such as that the entries are samples.
  package let notice: String?
  package let entryCount: Int
  package let fingerprint: String

  /// Headline indicators and areas, without those that have no goal in the scope.
  package let areas: [Tally]
  package let total: Tally
  package let zones: [Tally]
  /// By lead unit, those without one last; empty while no goal has one.
  package let units: [Tally]
  package let headline: [HeadlineRow]
  /// Behind and far behind, worst first.
  package let stuck: [GoalView]
  /// Items in the plan's order with their goals that show no report.
  package let noReport: [ItemRows]
  package let closed: [GoalView]
  /// Newest first.
  package let latest: [LogLine]
  /// What arrived for a locked month after its lock, with the day from which it counts; nil when it does not yet.
  package let late: [(line: LogLine, from: Day?)]
  package let all: [GoalView]

  package struct HeadlineRow: Sendable {
    package let view: GoalView
    /// Last year's figure of the same measure.
    package let lastYear: Figure?
    /// The lights of the twelve month ends; nil for months to come.
    package let months: [Light?]
  }
  package struct ItemRows: Sendable {
    /// Nil for the headline indicators.
    package let item: Item?
    package let goals: [GoalView]
  }

  /// How many of the newest entries are shown.
  package static let latestCount = 10

  /// Sixteen hex digits.
  private static func hex(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// - Parameters:
  ///   - units: departments and their other names.
  ///   - filter: limits every section to the goals it lets through.
  ///   - scope: the filter in words.
  ///   - entryCount: entries of the ledger, distinct ones; by default its own.
  ///   - fingerprint: of the ledger, shown as it is; by default its own.
  package init(
    _ ledger: Ledger, _ snapshot: Snapshot, filter: Filter = Filter(), scope: String? = nil,
    notice: String? = nil, units: [Unit] = [], entryCount: Int? = nil, fingerprint: String? = nil
  ) {
    plan = snapshot.plan
    day = snapshot.day
    self.scope = scope
    self.notice = notice
    self.entryCount = entryCount ?? ledger.entries.count
    self.fingerprint = fingerprint ?? StatusReport.hex(ledger.fingerprint)
    let views = snapshot.indices(filter).map(snapshot.view)
    all = views
    areas = StatusReport.areas(views, snapshot.plan)
    total = Tally(id: nil, title: StatusReport.title { $0.status.total }, views)
    zones = StatusReport.zones(views, snapshot.plan)
    self.units = StatusReport.units(views, units)
    headline = views.filter(\.goal.isHeadline).map { view in
      HeadlineRow(
        view: view, lastYear: snapshot.plan.lastYear(view.goal),
        months: ledger.months(view.goal.id, on: snapshot.day))
    }
    stuck = views.filter { $0.standing.light == .farBehind || $0.standing.light == .behind }
      .sortedByLight()
    noReport = StatusReport.byItem(views.filter { $0.standing.light == .noReport }, snapshot.plan)
    closed = views.filter { $0.standing.light == .closed }
    let shown = Set(views.map(\.goal.id))
    let isShown = { (entry: Entry) in filter.isEmpty || entry.about.map(shown.contains) ?? false }
    latest = LogLine.newest(
      ledger, upTo: snapshot.day, count: StatusReport.latestCount, where: isShown)
    late = ledger.lateEntries
      .filter { isShown($0.entry) && $0.entry.on.map { $0 <= snapshot.day } ?? true }
      .map { (LogLine($0.entry, ledger), $0.from) }
  }

  private static func title(_ word: (Words) -> String) -> Bilingual {
    Bilingual(zh: word(.zh), en: word(.en))
  }

  private static func areas(_ views: [GoalView], _ plan: Plan) -> [Tally] {
    let headline = Tally(
      id: nil, title: title { $0.status.headlineRows }, views.filter { $0.goal.isHeadline })
    let areas = plan.areas.map { area in
      Tally(id: area.id, title: area.title, views.filter { $0.goal.area == area.id })
    }
    return ([headline] + areas).filter { $0.goals > 0 }
  }

  /// The zones, and the goals common to all of them.
  private static func zones(_ views: [GoalView], _ plan: Plan) -> [Tally] {
    let common = plan.commonToZones
    let zones = plan.zones.map { zone in
      Tally(id: zone.id, title: zone.title, views.filter { $0.goal.zone == zone.id })
    }
    let shared = Tally(
      id: nil, title: title { $0.status.commonToZones }, views.filter { common.contains($0.goal.id) })
    return (zones + [shared]).filter { $0.goals > 0 }
  }

  /// By the units' own names, in their order.
  private static func units(_ views: [GoalView], _ units: [Unit]) -> [Tally] {
    let byUnit = Dictionary(grouping: views) { $0.state.lead.map(units.name) ?? "" }
    let names = byUnit.keys.filter { !$0.isEmpty }.sorted()
    guard !names.isEmpty else { return [] }
    let named = names.map { Tally(id: nil, title: Bilingual(zh: $0, en: $0), byUnit[$0] ?? []) }
    let none = Tally(id: nil, title: title { InterfaceWords.of($0.language).noUnit }, byUnit[""] ?? [])
    return named + (none.goals > 0 ? [none] : [])
  }

  private static func byItem(_ views: [GoalView], _ plan: Plan) -> [ItemRows] {
    let items: [Item?] = [nil] + plan.areas.flatMap(\.items)
    return items.map { item in ItemRows(item: item, goals: views.filter { $0.goal.item == item?.id }) }
      .filter { !$0.goals.isEmpty }
  }
}

extension Plan {
  /// Last year's figure that measures the same thing.
  package func lastYear(_ goal: Goal) -> Figure? {
    goal.baselines.first { $0.relation == .same }.flatMap { figure($0.figure) }
  }
}

extension [GoalView] {
  /// Worst light first, within one light in the plan's order.
  package func sortedByLight() -> [GoalView] {
    enumerated().sorted { a, b in
      (a.element.standing.light.severity, a.offset) < (b.element.standing.light.severity, b.offset)
    }.map(\.element)
  }
}
