import GoalCore
import GoalText
import TextCells

extension State {
  /// Opens the report at the selected goal's sentence.
  mutating func openSource() -> [Effect] {
    guard let goal = selectedGoal else { return cannot(.noGoalSelected) }
    guard let cite = goal.cite else { return cannot(.noCitation) }
    return open(SourcePage(goal.id + " ", goal.title, cite))
  }

  /// Opens the report at the sentence of a row that tells of the plan or of the year before.
  mutating func openSource(from about: About) -> [Effect] {
    let blocks = aboutBlocks(overlayWidth, about.query)
    guard blocks.indices.contains(about.selected), let cite = blocks[about.selected].cite else { return [] }
    let block = blocks[about.selected]
    return open(SourcePage("", block.title, cite, from: about))
  }

  private mutating func open(_ page: SourcePage) -> [Effect] {
    overlay = .source(page)
    return [.readSource]
  }

  /// The file was read, or not: the page that waits for it shows what came of it.
  mutating func arrived(_ reading: SourceReading) {
    guard case .source(var page) = overlay else { return }
    page.reading = reading
    settle(&page)
    overlay = .source(page)
  }

  /// The window has changed under the page.
  mutating func settleSource() {
    guard case .source(var page) = overlay else { return }
    settle(&page)
    overlay = .source(page)
  }

  private func settle(_ page: inout SourcePage) {
    if case .read(_, let text) = page.reading {
      page.lines = text.lines(columns - 3, marking: text.passage(page.cite))
    }
    goToSentence(&page)
  }

  /// The sentence stands in the upper third, with what leads to it above.
  private func goToSentence(_ page: inout SourcePage) {
    let height = sourceHeight(sourceHead(page))
    let first = page.firstMarked ?? 0
    page.top = max(0, min(first - height / 3, page.lines.count - height))
  }

  mutating func press(_ key: Key, in page: SourcePage) -> [Effect] {
    notice = nil
    var page = page
    let height = sourceHeight(sourceHead(page))
    let last = max(0, page.lines.count - height)
    switch Keymap.narrow(key) {
    case .down, .character("j"): page.top = min(page.top + 1, last)
    case .up, .character("k"): page.top = max(page.top - 1, 0)
    case .pageDown, .character(" "): page.top = min(page.top + height, last)
    case .pageUp: page.top = max(page.top - height, 0)
    case .control("d"): page.top = min(page.top + height / 2, last)
    case .control("u"): page.top = max(page.top - height / 2, 0)
    case .home, .character("g"): page.top = 0
    case .end, .character("G"): page.top = last
    case .character("y"), .character("Y"), .enter: goToSentence(&page)
    case .escape, .control("g"), .character("q"), .character("Q"), .function(10):
      overlay = page.about.map { .about($0) }
      settleAbout()
      return []
    default: break
    }
    overlay = .source(page)
    return []
  }
}
