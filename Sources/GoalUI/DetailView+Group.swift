import GoalCore
import GoalText
import TextCells

extension State {
  /// A group: its goals by light, and the worst of them; of many at least so many lines.
  func groupLines(_ title: String, _ goals: [Int], _ width: Int, atMost limit: Int) -> [[Span]] {
    let totals = totals(goals)
    var lines = [[Span(title, .heading)], [Span(interface.goals(goals.count), .dim)], []]
    let shown = Totals.order.filter { totals[$0] > 0 }
    let labelWidth = max(11, shown.map { Width.columns(of: word($0)) }.max() ?? 0) + 1
    for light in shown {
      let part = String(
        repeating: "█", count: barLength(totals[light], of: goals.count, width: max(10, width - 30)))
      let label = Text.fit(word(light), labelWidth)
      lines.append([
        Span("\(mark(light)) ", Role(light)), Span(label),
        Span(Text.fit(String(totals[light]), 4, .right) + "  ", .number),
        Span(part, Role(light)),
      ])
    }
    let worst = behind(goals)
    if !worst.isEmpty { lines += [[], [Span(interface.behind(worst.count), .heading)]] }
    for index in worst where lines.count < limit {
      lines.append(goalLine(index, figureText(index), width))
      lines += wrapped(cause(index), width - 2, .dim).map { [Span("  ")] + $0 }
    }
    let owed = owed(goals)
    if !owed.isEmpty { lines += [[], [Span(words.look.owed(owed.count), .heading)]] }
    for index in owed where lines.count < limit {
      lines.append(goalLine(index, owedText(index) ?? "", width))
    }
    return lines
  }

  /// A goal on one line, with something at its end.
  private func goalLine(_ index: Int, _ end: String, _ width: Int) -> [Span] {
    let light = snapshot.standings[index].light
    let id = snapshot.goals[index].id + " "
    let room = max(4, width - 3 - Width.columns(of: id) - Width.columns(of: end))
    return [
      Span("\(mark(light)) ", Role(light)), Span(id, .dim),
      Span(Text.fit(text(snapshot.goals[index].title), room) + " "), Span(end, .number),
    ]
  }

  private func barLength(_ part: Int, of whole: Int, width: Int) -> Int {
    whole == 0 ? 0 : max(1, part * width / whole)
  }

  /// One entry in full.
  func entryLines(_ entry: Entry, _ width: Int) -> [[Span]] {
    let goal = goal(of: entry)
    var lines = wrapped(
      "\(words.entries.type(entry.type)) · \(entry.on.map(\.description) ?? "–") · \(entry.by)", width,
      .heading)
    if let goal { lines += wrapped("\(goal.id) \(text(goal.title))", width) }
    lines += wrapped(line(entry, goal), width)
    if let on = entry.on, on > day { lines += wrapped(interface.countsFrom(words.day(on)), width, .dim) }
    lines += wrapped("\(interface.savedAt) \(entry.at)", width, .dim)
    lines += wrapped("id \(entry.id)", width, .dim)
    if let retract = ledger.retract(of: entry.id).flatMap({ ledger.whole?.entry($0) }) {
      lines += wrapped(interface.undoneBy(retract.by, retract.at.description), width, .refusal)
    }
    return lines
  }
}
