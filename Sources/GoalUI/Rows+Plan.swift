import GoalCore
import GoalText

extension State {
  /// The overview: headline rows, areas, zones, then what is behind, worst first.
  var overviewRows: [Row] {
    let interface = interface
    var rows = [Row(.heading("headline"), .heading(interface.headline))]
    rows += goalRows(headline, under: "headline", depth: 1)
    rows.append(Row(.heading("areas"), .heading(interface.areas)))
    rows += plan.areas.map { area in
      let goals = indices { $0.area == area.id }
      return Row(
        .area(area.id), depth: 1,
        .group(number: number(area), title: text(area.title), goals: goals, isFolded: nil))
    }
    rows.append(Row(.heading("zones"), .heading(interface.zones)))
    rows += plan.zones.map { zone in
      let goals = indices { $0.zone == zone.id }
      return Row(
        .zone(zone.id), depth: 1, .group(number: "", title: text(zone.title), goals: goals, isFolded: nil))
    }
    let behind = snapshot.goals.indices.filter {
      snapshot.standings[$0].light == .farBehind || snapshot.standings[$0].light == .behind
    }.sorted { (snapshot.standings[$0].light.severity, $0) < (snapshot.standings[$1].light.severity, $1) }
    rows.append(Row(.heading("behind"), .heading(interface.behind(behind.count))))
    if behind.isEmpty { rows.append(Row(.text("behind"), depth: 1, .text(interface.nothingBehind))) }
    return rows + goalRows(behind, under: "behind", depth: 1)
  }

  /// The tree: headline indicators, areas, items, goals.
  var priorityRows: [Row] {
    var rows = group(.item("H"), "", interface.headline, headline, depth: 0)
    for area in plan.areas {
      let goals = indices { $0.area == area.id }
      let isFolded = !unfolded.contains(.area(area.id))
      rows.append(
        Row(
          .area(area.id),
          .group(number: number(area), title: text(area.title), goals: goals, isFolded: isFolded)))
      if isFolded { continue }
      for (place, item) in area.items.enumerated() {
        let goals = indices { $0.item == item.id }
        rows += group(.item(item.id), number(item, at: place), text(item.title), goals, depth: 1)
      }
    }
    return rows
  }

  /// The function zones, and what is common to them all.
  var zoneRows: [Row] {
    var rows: [Row] = []
    for zone in plan.zones {
      rows += group(.zone(zone.id), "", text(zone.title), indices { $0.zone == zone.id }, depth: 0)
    }
    let common = plan.commonToZones
    return rows
      + group(.commonToZones, "", interface.commonToZones, indices { common.contains($0.id) }, depth: 0)
  }

  /// A row for a group and, unless it is folded, one for each of its goals.
  func group(_ id: RowID, _ number: String, _ title: String, _ goals: [Int], depth: Int) -> [Row] {
    let isFolded = !unfolded.contains(id)
    let head = Row(id, depth: depth, .group(number: number, title: title, goals: goals, isFolded: isFolded))
    return [head] + (isFolded ? [] : goalRows(goals, under: "\(id)", depth: depth + 1))
  }

  var headline: [Int] { indices(\.isHeadline) }

  func indices(_ holds: (Goal) -> Bool) -> [Int] {
    snapshot.goals.indices.filter { holds(snapshot.goals[$0]) }
  }

  private func number(_ area: Area) -> String { language == .zh ? "(\(chinese(area.id)))" : area.id }

  private func number(_ item: Item, at place: Int) -> String {
    if language == .en { return item.id }
    return item.id.hasSuffix(".0") ? "" : chinese(String(place + 1))
  }

  private func chinese(_ digit: String) -> String {
    let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    return Int(digit).flatMap { (1...10).contains($0) ? numerals[$0 - 1] : nil } ?? digit
  }
}
