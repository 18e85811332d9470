import GoalCore
import GoalText
package import TextCells

/// The plan's frame and the year before, from one row on, narrowed by what is typed.
package struct About: Sendable {
  /// The selected block, by its place among those shown.
  package var selected = 0
  /// The first line shown.
  package var top = 0
  package var editor = LineEditor()
  package var isTyping = false

  package init() {}

  /// What is searched for, in narrow signs.
  var query: String { editor.text.narrowed.trimmingBlanks }
}

/// What a plan tells beside its goals, read when it was first asked for.
struct PlanBook: Sendable {
  let background: PlanBackground
  let before: YearBefore

  init(_ plan: Plan, _ background: PlanBackground) {
    self.background = background
    before = YearBefore(plan, background)
  }
}

/// A heading, a text, or a row that can be selected, in one line or several.
struct AboutBlock {
  var lines: [[Span]]
  /// Where the report says it; rows without one are only read.
  var cite: Citation?
  var title = Bilingual(zh: "", en: "")
  /// The goal that goes on with it.
  var goal: String?
  var isHeading = false

  var isSelectable: Bool { cite != nil }
}

extension State {
  /// Frame, lights and year before, in lines of so many columns; of a search what it names, under its heading.
  func aboutBlocks(_ width: Int, _ query: String) -> [AboutBlock] {
    guard let book else { return [] }
    var sections = [[AboutBlock]]()
    if query.isEmpty { sections.append(programSection(book, width)) }
    sections += frameSections(book, width)
    if query.isEmpty {
      sections.append([heading(interface.legend)] + [AboutBlock(lines: legendLines(width))])
    }
    sections += beforeSections(book, width, isWhole: query.isEmpty)
    if !query.isEmpty {
      let wanted = FindQuery(query, plan.readings)
      sections = sections.map { section in section.filter { $0.isHeading || holds($0, wanted) } }
    }
    let shown = sections.filter { section in section.contains { !$0.isHeading } }
    return Array(shown.joined(separator: [AboutBlock(lines: [[]])]))
  }

  private func holds(_ block: AboutBlock, _ query: FindQuery) -> Bool {
    if query.matches(block.title.zh) || query.matches(block.title.en, said: false) { return true }
    guard let goal = block.goal, let index = snapshot.indexOfGoal[goal] else { return false }
    return query.matches(snapshot.goals[index], snapshot.states[index], plan)
  }

  private var about: AboutWords { AboutWords.of(language) }

  private func heading(_ text: String) -> AboutBlock {
    AboutBlock(lines: [[Span(text, .heading)]], isHeading: true)
  }

  private func programSection(_ book: PlanBook, _ width: Int) -> [AboutBlock] {
    let results = book.before.chapters.map(\.results.count).reduce(0, +)
    let counts = about.counts(
      plan.year, plan.goals.count, plan.figures.count, results - plan.figures.count,
      book.background.mechanisms.count)
    let lines = [
      "\(about.plan) \(plan.id)\(words.numbers.dot)\(about.program) duban \(Product.version)", counts,
    ]
    return [heading(text(plan.title)), AboutBlock(lines: lines.flatMap { wrapped($0, width) })]
  }

  private func frameSections(_ book: PlanBook, _ width: Int) -> [[AboutBlock]] {
    let frame = book.background.frame
    let areas = frame.aims.map { aim in
      let area = plan.areas.first { $0.id == aim.area }
      return (area.map { "\(number($0)) \(text($0.title))" } ?? aim.area, aim.title, aim.cite)
    }
    let requirements = frame.requirements.map { (text($0.title), $0.line, $0.cite) }
    let mechanisms = book.background.mechanisms.map { mechanism in
      blocks(mechanism.title, "", mechanism.cite, [mechanism.goal].compactMap { $0 }, [], width)
    }
    return [
      section(about.strategies, frame.strategies.map { AboutBlock($0.title, text($0.title), $0.cite) }),
      section(about.requirements, lined(requirements, width)),
      section(interface.areas, lined(areas, width)),
      section(about.mechanisms, mechanisms.flatMap { $0 }),
    ]
  }

  private func section(_ title: String, _ blocks: [AboutBlock]) -> [AboutBlock] {
    blocks.isEmpty ? [] : [heading(title)] + blocks
  }

  /// Names and, beside or below each, what it is about.
  private func lined(
    _ rows: [(name: String, line: Bilingual, cite: Citation)], _ width: Int
  ) -> [AboutBlock] {
    let names = rows.map { Width.columns(of: Text.visible($0.name)) }.max() ?? 0
    let lines = rows.map { Width.columns(of: text($0.line)) }.max() ?? 0
    let isBeside = 2 + names + 2 + lines <= width
    return rows.map { row in
      var block = AboutBlock(row.line, row.name, row.cite)
      let line = Span(Text.visible(text(row.line)), .dim)
      if isBeside {
        block.lines = [[Span("  " + Text.fit(Text.visible(row.name), names + 2)), line]]
      } else {
        block.lines.append([Span("    "), line])
      }
      return block
    }
  }

  /// The year before by chapters, each with how much it tells.
  private func beforeSections(_ book: PlanBook, _ width: Int, isWhole: Bool) -> [[AboutBlock]] {
    let year = about.before(plan.year - 1)
    return book.before.chapters.map { chapter in
      let name = [year, chapter.title.map(text)].compactMap { $0 }.joined(separator: words.numbers.dot)
      let rows = chapter.results.flatMap { result -> [AboutBlock] in
        let amount: String
        switch result.fact {
        case .figure(let figure): amount = words.lastYear(figure)
        case .state:
          amount = result.zone.flatMap { id in plan.zones.first { $0.id == id } }.map { text($0.title) } ?? ""
        }
        return blocks(result.title, amount, result.cite, result.goals, result.related, width)
      }
      return section(isWhole ? "\(name)  \(chapter.results.count)" : name, rows)
    }
  }

  /// A title, an amount or a zone, and the goals that go on with it: beside it, or below where there is no room.
  ///
  /// The first goal belongs to the row, each further one has a row of its own.
  private func blocks(
    _ title: Bilingual, _ amount: String, _ cite: Citation, _ goals: [String], _ related: [String],
    _ width: Int
  ) -> [AboutBlock] {
    let columns = AboutColumns(width, language)
    let named = goals.map { ("→ ", $0) } + related.map { ("\(about.related) ", $0) }
    let told = named.compactMap { sign, goal in
      goalSpans(sign, goal, columns.goal).map { (goal: goal, spans: $0) }
    }
    var first = AboutBlock(title, text(title), cite)
    first.lines = [
      [
        Span("  " + Text.fit(Text.visible(text(title)), columns.title)),
        Span(Text.fit(amount, columns.amount, .right), .number),
      ]
    ]
    first.goal = told.first?.goal
    let blank = Span(Text.fit("", columns.indent))
    if let spans = told.first?.spans {
      if columns.isWide {
        first.lines[0] += [Span("  ")] + spans
      } else {
        first.lines.append([blank] + spans)
      }
    }
    return [first]
      + told.dropFirst().map { told in
        AboutBlock(lines: [[blank] + told.spans], cite: cite, title: title, goal: told.goal)
      }
  }

  /// `→ ● 2.2-06 道路大中修  22/40`; nil where the plan has no such goal.
  private func goalSpans(_ sign: String, _ goal: String, _ room: Int) -> [Span]? {
    guard let index = snapshot.indexOfGoal[goal] else { return nil }
    let light = snapshot.standings[index].light
    let head = mark(light) + " "
    let told = figureText(index)
    let figure = told == "-" ? "" : "  " + told
    let left = max(4, room - Width.columns(of: sign + head + figure))
    let title = Text.truncate(Text.visible("\(goal) \(text(snapshot.goals[index].title))"), left)
    return [Span(sign, .dim), Span(head, Role(light)), Span(title), Span(figure, .number)]
  }
}

/// How wide the parts of a row are.
private struct AboutColumns {
  let title: Int
  let amount: Int
  let goal: Int
  let isWide: Bool
  /// Where the goals begin.
  var indent: Int { isWide ? title + amount + 4 : 4 }

  init(_ width: Int, _ language: Language) {
    let room = width - 2
    let (widest, amount) = language == .zh ? (28, 13) : (52, 19)
    isWide = room >= widest + amount + 2 + 32
    self.amount = amount
    title = isWide ? widest : max(8, min(widest, room - amount))
    goal = isWide ? room - widest - amount - 2 : room - 2
  }
}

extension AboutBlock {
  /// One line that says a title.
  init(_ title: Bilingual, _ shown: String, _ cite: Citation) {
    self.init(lines: [[Span("  " + Text.visible(shown))]], cite: cite, title: title)
  }
}
