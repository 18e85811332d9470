import GoalCore
import GoalText
import TextCells

extension State {
  /// Shows the plan's frame and the year before; what tells of them is read when it is first asked for.
  mutating func openAbout() -> [Effect] {
    guard book != nil else { return [.readBackground] }
    var about = About()
    settle(&about)
    overlay = .about(about)
    return []
  }

  mutating func press(_ key: Key, in about: About) -> [Effect] {
    notice = nil
    var about = about
    if about.isTyping {
      type(key, in: &about)
    } else {
      switch Keymap.narrow(key) {
      case .escape where !about.editor.isEmpty:
        about.editor = LineEditor()
        settle(&about, onFirst: true)
      case .escape, .control("g"), .function(10), .character("q"), .character("Q"), .character("i"):
        overlay = nil
        return []
      case .character("/"), .function(3): about.isTyping = true
      case .enter: return goOn(from: about)
      case .character("y"), .character("Y"): return openSource(from: about)
      default: move(key, in: &about)
      }
    }
    overlay = .about(about)
    return []
  }

  private mutating func type(_ key: Key, in about: inout About) {
    switch key {
    case .escape, .control("g"): about = About()
    case .enter: about.isTyping = false
    case .up, .down, .pageUp, .pageDown: return move(key, in: &about)
    case .backspace where about.editor.isEmpty: about.isTyping = false
    default: guard about.editor.handle(key) == .changed else { return }
    }
    settle(&about, onFirst: key != .enter)
  }

  /// The text typed or pasted narrows the rows from the first one found.
  mutating func insert(_ text: String, in about: About) {
    var about = about
    about.isTyping = true
    about.editor.insert(text)
    settle(&about, onFirst: true)
    overlay = .about(about)
  }

  private func move(_ key: Key, in about: inout About) {
    let blocks = aboutBlocks(overlayWidth, about.query)
    let choices = blocks.indices.filter { blocks[$0].isSelectable }
    guard let now = choices.firstIndex(of: about.selected) else { return }
    let starts = AboutLines(blocks)
    func place(_ distance: Int) -> Int {
      let line = starts.first(about.selected) + distance
      return
        (distance > 0
        ? choices.last { starts.first($0) <= line } : choices.first { starts.first($0) >= line })
        ?? about.selected
    }
    switch Keymap.narrow(key) {
    case .down, .character("j"): about.selected = choices[min(now + 1, choices.count - 1)]
    case .up, .character("k"):
      about.selected = choices[max(now - 1, 0)]
      // Above the first row there is text to be read.
      if now == 0 { about.top = 0 }
    case .pageDown, .character(" "): about.selected = place(body.height - 1)
    case .pageUp: about.selected = place(1 - body.height)
    case .control("d"): about.selected = place(body.height / 2)
    case .control("u"): about.selected = place(-body.height / 2)
    case .home, .character("g"):
      about.selected = choices[0]
      about.top = 0
    case .end, .character("G"): about.selected = choices[choices.count - 1]
    case .tab, .character("l"), .right:
      about.selected = section(after: about.selected, in: blocks) ?? about.selected
    case .backTab, .character("h"), .left:
      about.selected = section(before: about.selected, in: blocks) ?? choices[0]
    default: return
    }
    scroll(&about, blocks)
    // A section that was asked for is shown from its heading on.
    if key == .tab || key == .right || Keymap.narrow(key) == .character("l") {
      about.top = min(max(0, starts.first(about.selected) - 1), max(0, starts.count - body.height))
    }
  }

  /// The first row of the next section.
  private func section(after index: Int, in blocks: [AboutBlock]) -> Int? {
    blocks.indices.first { $0 > index && blocks[$0].isHeading }
      .flatMap { heading in blocks.indices.first { $0 > heading && blocks[$0].isSelectable } }
  }

  /// The first row of this section, or of the one before when it is selected.
  private func section(before index: Int, in blocks: [AboutBlock]) -> Int? {
    blocks.indices.last { $0 < index && blocks[$0].isSelectable && blocks[$0 - 1].isHeading }
  }

  /// Keeps a row selected that there is, and in sight.
  private func settle(_ about: inout About, onFirst: Bool = false) {
    let blocks = aboutBlocks(overlayWidth, about.query)
    let choices = blocks.indices.filter { blocks[$0].isSelectable }
    if onFirst { (about.selected, about.top) = (choices.first ?? 0, 0) }
    if !choices.contains(about.selected) {
      about.selected = choices.last { $0 < about.selected } ?? choices.first ?? 0
    }
    scroll(&about, blocks)
  }

  /// The selected row with all its lines, and a heading right above it.
  private func scroll(_ about: inout About, _ blocks: [AboutBlock]) {
    let starts = AboutLines(blocks)
    guard blocks.indices.contains(about.selected) else {
      about.top = 0
      return
    }
    let hasHeading = about.selected > 0 && blocks[about.selected - 1].isHeading
    let first = starts.first(about.selected) - (hasHeading ? 1 : 0)
    let last = starts.first(about.selected) + blocks[about.selected].lines.count - 1
    about.top = min(about.top, max(0, starts.count - body.height))
    if first < about.top { about.top = first }
    if last >= about.top + body.height { about.top = last - body.height + 1 }
  }

  private mutating func goOn(from about: About) -> [Effect] {
    let blocks = aboutBlocks(overlayWidth, about.query)
    guard blocks.indices.contains(about.selected), let goal = blocks[about.selected].goal else {
      return cannot(.noGoalGoesOn)
    }
    overlay = nil
    jump(toGoal: goal)
    return []
  }

  /// The window or the ledger has changed under the rows.
  mutating func settleAbout() {
    guard case .about(var about) = overlay else { return }
    settle(&about)
    overlay = .about(about)
  }
}

/// At which line each block begins.
private struct AboutLines {
  private var firsts: [Int] = []
  private(set) var count = 0

  init(_ blocks: [AboutBlock]) {
    for block in blocks {
      firsts.append(count)
      count += block.lines.count
    }
  }

  func first(_ block: Int) -> Int { firsts[block] }
}
