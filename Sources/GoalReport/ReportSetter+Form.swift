import GoalCore
import GoalText

/// One row of the form the district publishes: 类别, 序号, 重点督办内容, 牵头单位, 全年完成情况.
struct FormRow {
  let category: String
  /// The row begins a category.
  let isFirst: Bool
  let number: Int
  let content: String
  let lead: String
  let completion: String

  var cells: [String] { [category, String(number), content, lead, completion] }
}

extension ReportSetter {
  var formTitles: [String] {
    let completion = report.kind == .halfyear ? reports.completionOfHalf : reports.completionOfYear
    return [reports.category, reports.number, reports.content, reports.leadUnit, completion]
  }

  var formRows: [FormRow] {
    let items = Dictionary(
      report.plan.areas.flatMap { area in
        area.items.map { ($0.id, "\($0.id) \($0.title.in(language))") }
      }, uniquingKeysWith: { first, _ in first })
    var last: String?
    // A goal added during the year stands with its item.
    return report.byItem.flatMap(\.goals).enumerated().map { index, view in
      let category = view.goal.item.map { items[$0] ?? $0 } ?? said.headlineRows
      defer { last = category }
      return FormRow(
        category: category, isFirst: category != last, number: index + 1, content: content(view),
        lead: view.state.lead ?? "-", completion: completion(view))
    }
  }

  var form: Document.Section {
    let titles = formTitles
    let columns = [
      Column(titles[0], room: .fill(4), isSpanning: true), Column(titles[1], isNumber: true),
      Column(titles[2], room: .fill(5)),
      Column(titles[3], room: .fill(3)), Column(titles[4], room: .fill(7)),
    ]
    let rows = formRows.map { row in
      Row(cells: (row.isFirst ? row.cells : [""] + row.cells.dropFirst()).map { .text($0) })
    }
    return counted(reports.form, rows.count, .table(.init(columns: columns, rows: rows)))
  }

  /// 2.2-06 实施道路大中修（40 条）.
  func content(_ view: GoalView) -> String {
    let target = words.target(view.standing, of: view.goal)
    if view.goal.isHeadline { return [name(view), target].compactMap { $0 }.joined(separator: " ") }
    return "\(view.goal.id) " + reports.asked(view.goal.ask.verb.in(language), title(view), target)
  }

  /// Figure, rule and light, then what the unit said last or closed it with.
  private func completion(_ view: GoalView) -> String {
    let state = view.state
    if let closed = state.closed {
      return reason(view) + words.numbers.comma + words.labelled(fields.evidence, closed.evidence)
    }
    guard let (day, note) = report.lastNote(view.goal.id) else { return reason(view) }
    return "\(reason(view))\(words.numbers.stop)\(words.day(day)) \(note)"
  }
}
