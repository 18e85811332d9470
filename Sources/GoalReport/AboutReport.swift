package import GoalCore
package import GoalText

/// What a plan tells beside its goals: frame, mechanisms, lights and the year before, with the goals that go on with it.
package struct AboutReport: Sendable {
  let plan: Plan
  let background: PlanBackground
  let before: YearBefore
  /// Where the goals stand on the day.
  let snapshot: Snapshot
  let notice: String?

  package init(_ background: PlanBackground, _ snapshot: Snapshot, notice: String? = nil) {
    plan = snapshot.plan
    self.background = background
    self.snapshot = snapshot
    self.notice = notice
    before = YearBefore(snapshot.plan, background)
  }

  package func bytes(_ rendering: Rendering) -> [UInt8] {
    let document = document(rendering.layout.words)
    switch rendering.format {
    case .text, .csv: return rendering.bytes(document.sheet(rendering.layout), document)
    case .markdown: return Array(document.markdown.utf8)
    case .json: return json()
    case .html: return Array(document.html.utf8)
    }
  }

  package func document(_ words: Words) -> Document {
    let setter = AboutSetter(report: self, words: words)
    var document = Document.page(words, plan, snapshot.day, title: AboutWords.of(words.language).title)
    document.count = words.status.count(plan.goals.count)
    document.facts = [setter.counts, notice].compactMap { $0 }
    document.sections = setter.frame + [setter.legend] + setter.yearBefore
    return document
  }

  /// Figures, then what has no number.
  var counts: (figures: Int, others: Int) {
    (plan.figures.count, before.chapters.map(\.results.count).reduce(0, +) - plan.figures.count)
  }
}

/// Puts a plan's frame and its year before into words.
private struct AboutSetter {
  typealias Column = Document.Column
  typealias Row = Document.Row

  let report: AboutReport
  let words: Words
  private var said: AboutWords { AboutWords.of(words.language) }
  private var fields: FieldWords { words.fields }
  private var plan: Plan { report.plan }

  var counts: String {
    said.counts(
      plan.year, plan.goals.count, report.counts.figures, report.counts.others,
      report.background.mechanisms.count)
  }

  var frame: [Document.Section] {
    let frame = report.background.frame
    let areas = frame.aims.map { aim in
      let title = plan.areas.first { $0.id == aim.area }?.title
      return row([title.map(text) ?? aim.area, text(aim.title), words.cite(aim.cite)])
    }
    let mechanisms = report.background.mechanisms.map { mechanism in
      row([text(mechanism.title), mechanism.goal.map(goal) ?? "", words.cite(mechanism.cite)])
    }
    let wide = [Column(fields.title), Column(said.line, room: .fill(1)), Column(fields.cite)]
    return [
      section(
        said.strategies, [Column(fields.title, room: .fill(1)), Column(fields.cite)],
        frame.strategies.map { row([text($0.title), words.cite($0.cite)]) }),
      section(
        said.requirements, wide,
        frame.requirements.map { row([text($0.title), text($0.line), words.cite($0.cite)]) }),
      section(Words.of(words.language).interface.areas, wide, areas),
      section(said.mechanisms, goalColumns, mechanisms),
    ].compactMap { $0 }
  }

  var legend: Document.Section {
    let rows = plan.lights.legend.map { legend in
      Row(cells: [.light(legend.light), .text(text(legend.word)), .text(words.rule(legend.light, plan))])
    }
    let columns = [Column(""), Column(fields.light), Column(words.reports.rule, room: .fill(1))]
    return Document.Section(title: said.legend, blocks: [.table(.init(columns: columns, rows: rows))])
  }

  var yearBefore: [Document.Section] {
    let columns = [
      Column(fields.title, room: .fill(3)), Column(fields.actual, isNumber: true),
      Column(said.goals, room: .fill(2)), Column(fields.cite),
    ]
    return report.before.chapters.compactMap { chapter in
      let name = [said.before(plan.year - 1), chapter.title.map(text)].compactMap { $0 }
        .joined(separator: words.numbers.dot)
      return section(name, columns, chapter.results.map(row))
    }
  }

  private func row(_ result: YearBefore.Result) -> Row {
    let amount: String
    switch result.fact {
    case .figure(let figure): amount = words.lastYear(figure)
    case .state: amount = ""
    }
    let goals = result.goals.map(goal) + result.related.map { "\(said.related) \(goal($0))" }
    return row([text(result.title), amount, goals.joined(separator: "\n"), words.cite(result.cite)])
  }

  private var goalColumns: [Column] {
    [
      Column(fields.title, room: .fill(3)), Column(said.goals, room: .fill(2)), Column(fields.cite),
    ]
  }

  private func section(_ title: String, _ columns: [Column], _ rows: [Row]) -> Document.Section? {
    if rows.isEmpty { return nil }
    return Document.Section(
      title: "\(title)\(words.numbers.dot)\(rows.count)",
      blocks: [.table(Document.Table(columns: columns, rows: rows))])
  }

  private func row(_ cells: [String]) -> Row { Row(cells: cells.map { .text($0) }) }

  private func text(_ both: Bilingual) -> String { both.in(words.language) }

  /// `2.2-06 道路大中修`.
  private func goal(_ id: String) -> String {
    report.snapshot.view(id).map { "\(id) \(text($0.goal.title))" } ?? id
  }
}
