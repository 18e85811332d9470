import GoalCore
import GoalText

/// The shown goals by area and by item, kept while folds are opened and closed.
struct Branches: Sendable {
  /// Of the state they were made from.
  let version: Int
  let goals: (ofArea: Groups, ofItem: Groups)

  init(_ state: State) {
    version = state.version
    goals = (state.goalsOfArea, state.goalsOfItem)
  }
}

extension State {
  /// The tree: headline indicators, areas, items, goals.
  var priorityRows: [Row] {
    var rows = group(.item("H"), "", interface.headline, headline, depth: 0)
    let branches = branches?.version == version ? branches : nil
    let (ofArea, ofItem) = (branches ?? Branches(self)).goals
    for area in plan.areas {
      let goals = ofArea[area.id]
      let isFolded = isFolded(.area(area.id))
      rows.append(
        Row(
          .area(area.id),
          .group(number: number(area), title: text(area.title), goals: goals, isFolded: isFolded)))
      if isFolded { continue }
      for (place, item) in area.items.enumerated() {
        let goals = ofItem[item.id]
        if goals.isEmpty && !filter.isEmpty { continue }
        rows += group(.item(item.id), number(item, at: place), text(item.title), goals, depth: 1)
      }
    }
    return rows
  }

  /// The function zones, and what is common to them all.
  var zoneRows: [Row] {
    var rows: [Row] = []
    let goalsOfZone = goalsOfZone
    for zone in plan.zones {
      rows += group(.zone(zone.id), "", text(zone.title), goalsOfZone[zone.id], depth: 0)
    }
    let common = plan.commonToZones
    return rows
      + group(
        .commonToZones, "", interface.commonToZones,
        arranged.filter { common.contains(snapshot.goals.id(at: $0)) }, depth: 0)
  }

  /// A row for a group and, unless it is folded, one for each of its goals.
  func group(_ id: RowID, _ number: String, _ title: String, _ goals: [Int], depth: Int) -> [Row] {
    let isFolded = isFolded(id)
    let head = Row(id, depth: depth, .group(number: number, title: title, goals: goals, isFolded: isFolded))
    return [head]
      + (isFolded ? [] : goalRows(goals, under: id.parts.joined(separator: " "), depth: depth + 1))
  }

  var headline: [Int] { arranged.filter { snapshot.goals.item(at: $0) == nil } }

  func isBehind(_ index: Int) -> Bool {
    let severity = Int(snapshot.summary.severities[index])
    return severity == Light.farBehind.severity || severity == Light.behind.severity
  }

  /// By light, unless the user has asked for another order.
  func worstFirst(_ indices: [Int]) -> [Int] {
    guard order == .plan else { return indices }
    // They stand in the plan's order, in which those of one light stay.
    return (1...Light.allCases.count).flatMap { severity in
      indices.filter { snapshot.summary.severities[$0] == severity }
    }
  }

  func number(_ area: Area) -> String { language == .zh ? "(\(chinese(area.id)))" : area.id }

  private func number(_ item: Item, at place: Int) -> String {
    if language == .en { return item.id }
    return item.id.hasSuffix(".0") ? "" : chinese(String(place + 1))
  }

  private func chinese(_ digit: String) -> String {
    let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    return Int(digit).flatMap { (1...10).contains($0) ? numerals[$0 - 1] : nil } ?? digit
  }
}
