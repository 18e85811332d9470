import GoalCore
import GoalText

extension State {
  /// The snapshot, the filter or the order changed: work out anew which goals show, and in which order.
  mutating func arrange() {
    let shown = filter.isEmpty ? Array(snapshot.goals.indices) : snapshot.indices(filter)
    isArranged = [Bool](repeating: false, count: snapshot.goals.count)
    for goal in shown { isArranged[goal] = true }
    let language = language
    arranged = order == .plan ? shown : snapshot.sorted(shown, by: order) { $0.title.in(language) }
  }

  /// The shown goals that are meant, in their order.
  func indices(_ holds: (borrowing Goal) -> Bool) -> [Int] { arranged.filter { holds(snapshot.goals[$0]) } }

  func isShown(_ goal: String) -> Bool {
    guard let index = snapshot.indexOfGoal[goal] else { return false }
    return filter.isEmpty || isArranged[index]
  }

  /// Reads and writes filters in the language shown, with every lead unit in use.
  var filterText: FilterText { FilterText(plan: plan, words: words, units: knownUnits) }

  /// The configured units, then those that lead a goal and are not among them.
  var knownUnits: [Unit] {
    let configured = Set(units.flatMap(\.names))
    let used = Set(snapshot.summary.leads.lazy.compactMap(\.self)).subtracting(configured)
    return units + used.sorted().map { Unit(name: $0, aliases: []) }
  }

  /// The filter as a line to be kept in a file; empty when there is none.
  package var filterLine: String {
    filter.isEmpty ? "" : filterText.line(filter, isCanonical: true)
  }

  /// Takes up a kept filter and order; what cannot be read any more is left out.
  package mutating func restore(filterLine: String, order text: String) {
    filter = filterLine.isEmpty ? Filter() : (try? filterText.filter(filterLine)) ?? Filter()
    order = GoalOrder(text: text) ?? .plan
  }

  /// While a filter is on every group stands open unless it was folded since; else it is folded unless it was opened.
  func isFolded(_ id: RowID) -> Bool { filter.isEmpty ? !unfolded.contains(id) : foldedInFilter.contains(id) }

  mutating func setFolded(_ id: RowID, _ isFolded: Bool) {
    if filter.isEmpty {
      if isFolded { unfolded.remove(id) } else { unfolded.insert(id) }
    } else {
      if isFolded { foldedInFilter.insert(id) } else { foldedInFilter.remove(id) }
    }
  }

  /// Rows without the groups a filter has emptied and the headings that then stand over nothing.
  func pruned(_ rows: [Row]) -> [Row] {
    guard !filter.isEmpty, view != .ledger else { return rows }
    var kept: [Row] = []
    var pending: [Row] = []
    for row in rows {
      switch row.content {
      case .heading: pending = [row]
      case .text where !pending.isEmpty: pending.append(row)
      case .group(_, _, let goals, _) where goals.isEmpty: break
      default:
        kept += pending + [row]
        pending = []
      }
    }
    return kept.isEmpty ? [Row(.text("none"), .text(words.filter.nothing))] : kept
  }

  /// `筛选 领域:2 亮灯:滞后 9/301项 · 排序 差距 落后多的在前`; empty when neither is on.
  var arrangementText: String {
    var parts: [String] = []
    let words = words.filter
    if !filter.isEmpty {
      parts.append(
        "\(words.filtered) \(filterText.line(filter)) \(words.count(arranged.count, snapshot.goals.count))")
    }
    if order != .plan {
      let (usual, other) = words.direction(order.column)
      parts.append("\(words.ordered) \(words.column(order.column)) \(order.isReversed ? other : usual)")
    }
    return parts.joined(separator: " · ")
  }

  mutating func clearFilter() {
    filter = Filter()
    foldedInFilter = []
    notice = .told(words.filter.cleared)
  }
}
