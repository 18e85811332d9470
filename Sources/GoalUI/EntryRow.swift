import GoalCore
import GoalText
import TextCells

extension State {
  /// The ledger: newest first; a search keeps the entries in which it stands.
  var ledgerRows: [Row] {
    let newest = (ledger.whole?.entries ?? []).sorted { ($0.at, $0.id) > ($1.at, $1.id) }
    let wanted = search.lowercased().split(separator: " ")
    let rows = newest.filter { entry in
      if !filter.isEmpty, !(goal(of: retracted(by: entry) ?? entry).map { isShown($0.id) } ?? false) {
        return false
      }
      let text = wanted.isEmpty ? "" : entryText(entry).lowercased()
      return wanted.allSatisfy { text.contains($0) }
    }.map { Row(.entry($0.id), .entry($0)) }
    let none =
      !search.isEmpty
      ? interface.nothingFound(search) : filter.isEmpty ? interface.noEntries : words.filter.nothing
    return rows.isEmpty ? [Row(.text("none"), .text(none))] : rows
  }

  /// All an entry's row tells, for the search: day, name, type, goal, unit and texts.
  private func entryText(_ entry: Entry) -> String {
    let goal = goal(of: entry)
    let lead = goal.flatMap { snapshot.state($0.id)?.lead } ?? ""
    let titles = goal.map { "\($0.title.zh) \($0.title.en)" } ?? ""
    return
      "\(entry.on.map(\.description) ?? "") \(entry.by) \(words.entries.type(entry.type)) \(entry.type.rawValue) "
      + "\(entry.goal ?? "") \(titles) \(lead) \(line(entry, goal))"
  }

  /// `06-30 wang  进展  2.2-06 道路大中修  22 条 前半壁街完工`; a retract tells what it took back.
  func drawEntry(_ entry: Entry, _ area: Rect, _ buffer: inout CellBuffer) {
    let told = retracted(by: entry) ?? entry
    let goal = goal(of: told)
    let isDead = !ledger.isLive(entry)
    let day = entry.on?.monthAndDay ?? "     "
    var column = area.column + 1
    let isLater = entry.on.map { $0 > self.day } ?? false
    let sign = isDead ? "×" : ledger.isLate(entry.id) ? "⋯" : isLater ? "›" : " "
    column += buffer.put(sign, row: area.row, column: column, style: theme[.refusal]) + 1
    let type = Text.fit(words.entries.type(entry.type), language == .zh ? 8 : 11)
    // In a narrow pane what is said matters more than who said it.
    let by = area.width < 60 ? "" : Text.fit(entry.by, 8) + " "
    column += buffer.put(
      Text.visible("\(day) \(by)\(type) "), row: area.row, column: column, style: theme[.dim])
    let end = area.column + area.width - 1
    let said = saying(told, goal)
    // A long title leaves half of the room to what is said.
    let room = max(0, end - column)
    let forTitle = max(room / 2, room - Width.columns(of: said) - 2)
    let title = goal.map { "\($0.id) \(text($0.title))" } ?? ""
    column += buffer.put(
      Text.truncate(title, forTitle), row: area.row, column: column,
      style: theme[isDead || isLater ? .dim : .text])
    if goal != nil { column += 2 }
    buffer.put(
      Text.truncate(said, max(0, end - column)), row: area.row, column: column, style: theme[.dim])
  }

  /// The first entry that a retract took back; nil for other entries.
  private func retracted(by entry: Entry) -> Entry? {
    guard case .retract(let ids) = entry.content else { return nil }
    return ids.first.flatMap { ledger.whole?.entry($0) }
  }

  /// What an entry says, without the name of its type, which has a column of its own.
  private func saying(_ entry: Entry, _ goal: Goal?) -> String {
    let line = line(entry, goal)
    let head = words.entries.type(entry.type) + words.numbers.dot
    return line.hasPrefix(head) ? String(line.dropFirst(head.count)) : line
  }
}
