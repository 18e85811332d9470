import GoalCore
import GoalText
import TextCells

extension StatusSetter {
  /// Each goal that is behind with its reason, the unit's cause and what comes next.
  func stuck(_ sheet: inout TextSheet) {
    sheet.heading(said.stuck + words.numbers.dot + said.count(report.stuck.count))
    if report.stuck.isEmpty { sheet.add(said.nothing) }
    for (index, view) in report.stuck.enumerated() {
      if index > 0 { sheet.blank() }
      sheet.spread(
        name(view), [view.state.lead, view.state.person].compactMap { $0 }.joined(separator: " "), keeps: true
      )
      sheet.hanging("  ", reason(view), keeps: true)
      let indent = "  "
      sheet.hanging(
        indent + said.cause + words.numbers.colon, view.state.problem ?? said.missing,
        keeps: true)
      sheet.hanging(indent + words.fields.next + words.numbers.colon, view.state.next ?? said.missing)
    }
  }

  /// All goals without a report, by item, as many on a line as there is room for.
  func noReport(_ sheet: inout TextSheet) {
    let count = report.noReport.reduce(0) { $0 + $1.goals.count }
    sheet.heading(said.noReport + words.numbers.dot + said.count(count))
    guard count > 0 else { return sheet.add(said.nothing) }
    sheet.hanging("", said.owedNote, keeps: true)
    for rows in report.noReport {
      let title = rows.item.map { "\($0.id) \($0.title.in(language))" } ?? said.headlineRows
      sheet.hanging("", title + words.numbers.brackets(said.count(rows.goals.count)), keeps: true)
      var flow = CellFlow(layout)
      for view in rows.goals { flow.add(unreported(view), to: &sheet) }
      flow.end(&sheet)
    }
  }

  /// 1.1-05 35中新址迁建 +5.
  private func unreported(_ view: GoalView) -> String {
    let owed = view.standing.owed
    return "\(view.goal.id) \(view.goal.title.in(language))\(owed > 0 ? " +\(owed)" : "")"
  }

  func closed(_ sheet: inout TextSheet) {
    sheet.heading(said.closed + words.numbers.dot + said.count(report.closed.count))
    if report.closed.isEmpty { sheet.add(said.nothing) }
    for view in report.closed {
      sheet.hanging("", name(view), keeps: true)
      let evidence = view.state.closed.map { words.labelled(words.fields.evidence, $0.evidence) }
      sheet.hanging("  ", reason(view))
      if let evidence { sheet.hanging("  ", evidence) }
    }
  }

  func latest(_ sheet: inout TextSheet) {
    sheet.heading(said.latest)
    if report.latest.isEmpty { sheet.add(said.nothing) }
    sheet.addLog(report.latest, namesGoal: true)
  }

  /// What a lock keeps out of its month, and since when it counts.
  func late(_ sheet: inout TextSheet) {
    guard !report.late.isEmpty else { return }
    sheet.heading(said.late)
    for (line, from) in report.late {
      let counts = from.map { InterfaceWords.of(language).countsFrom(words.day($0)) } ?? said.countsNot
      sheet.hanging(
        "\(line.dayText)  \(line.entry.by)  ", line.text(words, namesGoal: true) + words.numbers.dot + counts)
    }
  }

  /// Left blank, to be filled in by hand and sealed.
  func signature(_ sheet: inout TextSheet) {
    sheet.blank(keeps: true)
    sheet.rule(keeps: true)
    let labels = [said.unit, said.person, said.auditor, said.reporter, said.phone, said.date]
    let half = (layout.width - 2) / 2
    let widest = [0, 1].map { side in
      stride(from: side, to: labels.count, by: 2).map { layout.columns(labels[$0] + words.numbers.colon) }
        .max() ?? 0
    }
    for row in stride(from: 0, to: labels.count, by: 2) {
      let cells = [0, 1].map { side in
        layout.fit(labels[row + side] + words.numbers.colon, widest[side])
          + String(repeating: "_", count: max(4, half - widest[side]))
      }
      sheet.blank(keeps: true)
      sheet.add(layout.fit(cells.joined(separator: "  "), layout.width), keeps: row + 2 < labels.count)
    }
  }

  func foot(_ sheet: inout TextSheet) {
    sheet.blank(keeps: true)
    sheet.rule(keeps: true)
    sheet.spread(said.foot(report.entryCount, report.fingerprint), report.day.description)
  }

  /// ▲ 2.2-08 地磁感应装置.
  private func name(_ view: GoalView) -> String {
    "\(mark(view.standing.light)) \(view.goal.id) \(view.goal.title.in(language))"
  }
}

/// Cells set side by side on tab stops; a long one takes two or more, one longer than the line is broken.
struct CellFlow {
  private let layout: Layout
  private let stop: Int
  private let stops: Int
  private var line = ""
  private var taken = 0

  /// Columns a tab stop is meant to have.
  private static let wished = 39
  private static let indent = 2

  init(_ layout: Layout) {
    self.layout = layout
    stops = max(1, (layout.width - CellFlow.indent) / CellFlow.wished)
    stop = (layout.width - CellFlow.indent) / stops
  }

  mutating func add(_ cell: String, to sheet: inout TextSheet) {
    let width = layout.columns(cell)
    // The last cell of a line needs no space behind it.
    let needed = min(stops, width / stop + 1)
    if taken + needed > stops { end(&sheet) }
    if width > stop * stops - 1 {
      sheet.hanging(sheet.spaces(CellFlow.indent), cell)
      return
    }
    line += layout.fit(cell, needed * stop)
    taken += needed
  }

  mutating func end(_ sheet: inout TextSheet) {
    if taken > 0 { sheet.add(sheet.spaces(CellFlow.indent) + line) }
    line = ""
    taken = 0
  }
}
