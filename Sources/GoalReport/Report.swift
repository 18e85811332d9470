package import GoalCore
import GoalText

/// What leaders read: where the plan stands on a day. One value for every form it is printed in.
///
/// Nothing in it comes from a clock or a configuration: the same ledger, day and filter make the same report.
package struct Report: Sendable {
  package let kind: ReportKind
  package let plan: Plan
  /// The day of the data, and the first day the report speaks of.
  package let day: Day
  package let from: Day
  /// What the report is limited to, in words; nil for the whole plan.
  package let scope: String?
  /// The unit a slip is for.
  package let unit: String?
  /// Said at the head of every page, such as that the entries are samples.
  package let notice: String?
  package let entryCount: Int
  package let fingerprint: String

  /// All goals of the scope in the plan's order.
  package let all: [GoalView]
  /// Headline indicators and areas, without those that have no goal in the scope.
  package let areas: [Tally]
  package let total: Tally
  package let zones: [Tally]
  /// The lead units in the order of their first goals.
  package let unitNames: [String]
  /// By lead unit, those without one last; empty while no goal has one.
  package let units: [Tally]
  package let headline: [HeadlineRow]
  /// Behind and far behind, worst first.
  package let stuck: [GoalView]
  /// Items in the plan's order with their goals that show no report.
  package let noReport: [ItemRows]
  /// Goals that owe reports, in the plan's order; `owed` tells which.
  package let owing: [GoalView]
  /// Goals reported on in the period, in the plan's order.
  package let moved: [MovedRow]
  package let sample: [SampleRow]
  /// Goals with an inspection in the period.
  package let verified: [VerifiedRow]
  package let closed: [GoalView]
  /// Newest first.
  package let latest: [LogLine]
  /// What arrived for a locked month after its lock, with the day from which it counts; nil when it does not yet.
  package let late: [(line: LogLine, from: Day?)]
  let ledger: Ledger

  package struct HeadlineRow: Sendable {
    package let view: GoalView
    /// Last year's figure of the same measure.
    package let lastYear: Figure?
    /// The lights of the twelve month ends; nil for months to come.
    package let months: [Light?]
  }
  package struct VerifiedRow: Sendable {
    package let view: GoalView
    /// As it stood on the day of the inspection.
    package let then: GoalView
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
  ///   - filter: limits every section to the goals it lets through.
  ///   - scope: the filter in words.
  ///   - unit: whose slip it is.
  ///   - entryCount: entries of the ledger, distinct ones; by default its own.
  ///   - fingerprint: of the ledger, shown as it is; by default its own.
  package init(
    _ kind: ReportKind = .status, _ ledger: Ledger, _ snapshot: Snapshot, filter: Filter = Filter(),
    scope: String? = nil, unit: String? = nil, notice: String? = nil, entryCount: Int? = nil,
    fingerprint: String? = nil
  ) {
    self.kind = kind
    plan = snapshot.plan
    day = snapshot.day
    from = kind.from(snapshot.day)
    self.scope = scope
    self.unit = unit
    self.notice = notice
    self.ledger = ledger
    self.entryCount = entryCount ?? ledger.count
    self.fingerprint = fingerprint ?? Report.hex(ledger.fingerprint)
    let views = snapshot.views(filter)
    all = views
    areas = Report.areas(views, snapshot.plan)
    total = Tally(id: nil, title: Report.title { $0.status.total }, views)
    zones = Report.zones(views, snapshot.plan)
    unitNames = Report.unitNames(views)
    units = Report.units(views, unitNames)
    headline =
      kind.sections.contains(.headline) ? Report.headline(views, ledger, on: snapshot.day) : []
    stuck = views.showing(.farBehind, total) + views.showing(.behind, total)
    noReport = Report.byItem(views.showing(.noReport, total), snapshot.plan)
    owing = views.filter(\.isOwing)
    moved = kind.sections.contains(.moved) ? Report.moved(views, ledger, from: from, to: snapshot.day) : []
    sample = kind.sections.contains(.sample) ? Report.sample(views, from: from, on: snapshot.day) : []
    verified = kind.sections.contains(.verified) ? Report.verified(views, ledger, from: from) : []
    closed = views.showing(.closed, total)
    let shown: Set<String> = filter.isEmpty ? [] : Set(views.map(\.id))
    let isShown = { (entry: Entry) in filter.isEmpty || entry.about.map(shown.contains) ?? false }
    latest =
      kind.sections.contains(.latest)
      ? LogLine.newest(ledger, upTo: snapshot.day, count: Report.latestCount, where: isShown) : []
    late = (ledger.whole?.lateEntries ?? [])
      .filter { isShown($0.entry) && $0.entry.on.map { $0 <= snapshot.day } ?? true }
      .map { (LogLine($0.entry, ledger), $0.from) }
  }

  /// Whether the report can be made without the ledger's entries: nothing is late, nothing is filtered, and the
  /// latest entries are known.
  package static func isTold(by ledger: Ledger, on day: Day, filter: Filter = Filter()) -> Bool {
    if ledger.whole != nil { return true }
    guard ledger.knows(day), filter.isEmpty, ledger.facts.late == 0 else { return false }
    if ledger.recent.count == ledger.count { return true }
    return LogLine.newest(ledger, upTo: day, count: latestCount) { _ in true }.count == latestCount
  }

  private static func title(_ word: (Words) -> String) -> Bilingual {
    Bilingual(zh: word(.zh), en: word(.en))
  }

  private static func areas(_ views: [GoalView], _ plan: Plan) -> [Tally] {
    // Headline indicators belong to no area.
    var tallies = [Tally(id: nil, title: title { $0.status.headlineRows })]
    tallies += plan.areas.map { Tally(id: $0.id, title: $0.title) }
    var (last, place): (String??, Int?) = (nil, nil)
    for view in views {
      // Goals of one item follow each other.
      let item = view.item
      if last != .some(item) {
        let area = item.map(Goal.area(ofItem:))
        place = tallies.firstIndex { $0.id == area }
        last = item
      }
      if let place { tallies[place].add(view) }
    }
    return tallies.filter { $0.goals > 0 }
  }

  /// The zones, and the goals common to all of them.
  private static func zones(_ views: [GoalView], _ plan: Plan) -> [Tally] {
    let common = plan.commonToZones
    var zones = plan.zones.map { Tally(id: $0.id, title: $0.title) }
    var shared = Tally(id: nil, title: title { $0.status.commonToZones })
    for view in views {
      if let zone = view.zone {
        if let index = zones.firstIndex(where: { $0.id == zone }) { zones[index].add(view) }
      } else if common.contains(view.id) {
        shared.add(view)
      }
    }
    return (zones + [shared]).filter { $0.goals > 0 }
  }

  /// By the names that stand in the ledger: other names a unit has in somebody's configuration change no report.
  private static func unitNames(_ views: [GoalView]) -> [String] {
    var names: [String] = []
    for view in views {
      // So few that looking through them is faster than hashing each goal's.
      guard let lead = view.lead, !lead.isEmpty, !names.contains(lead) else { continue }
      names.append(lead)
    }
    return names
  }

  private static func units(_ views: [GoalView], _ names: [String]) -> [Tally] {
    guard !names.isEmpty else { return [] }
    var tallies = names.map { Tally(id: nil, title: Bilingual(zh: $0, en: $0)) }
    tallies.append(Tally(id: nil, title: title { Words.of($0.language).interface.noUnit }))
    for view in views { tallies[names.place(ofUnit: view.lead)].add(view) }
    return tallies.filter { $0.goals > 0 }
  }

  private static func headline(_ views: [GoalView], _ ledger: Ledger, on day: Day) -> [HeadlineRow] {
    views.filter { $0.item == nil }.map { view in
      HeadlineRow(
        view: view, lastYear: ledger.plan.lastYear(view.goal), months: ledger.months(view.id, on: day))
    }
  }

  /// All goals by item in the plan's order, headline indicators first.
  var byItem: [ItemRows] { Report.byItem(all, plan) }

  private static func byItem(_ views: [GoalView], _ plan: Plan) -> [ItemRows] {
    if views.isEmpty { return [] }
    let items: [Item?] = [nil] + plan.areas.flatMap(\.items)
    return items.map { item in ItemRows(item: item, goals: views.filter { $0.item == item?.id }) }
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
  /// Those of one light, of which a tally of all tells whether there are any.
  fileprivate func showing(_ light: Light, _ total: Tally) -> [GoalView] {
    total.count(light) == 0 ? [] : filter { $0.light == light }
  }
}

extension [String] {
  /// Where a unit stands among the lead units; what has none comes behind them.
  func place(ofUnit lead: String?) -> Int { lead.flatMap(firstIndex) ?? count }
}
