import GoalCore
import GoalText
package import TextCells

extension State {
  /// The smallest window that is drawn in.
  package static let smallest = (columns: 40, rows: 12)

  var isTooSmall: Bool { columns < State.smallest.columns || rows < State.smallest.rows }

  /// The screen as it should look now.
  package var screen: CellBuffer {
    var state = self
    return state.frame()
  }

  /// The screen as it should look now; what the next frame can use of it is kept.
  package mutating func frame() -> CellBuffer {
    var buffer = drawn()
    if signs != .all { buffer.useTwins(signs, marks: plan.lights.twins) }
    return buffer
  }

  /// The screen in the signs it is made of.
  private mutating func drawn() -> CellBuffer {
    if isTooSmall {
      var buffer = CellBuffer(width: columns, height: rows, style: theme[.text])
      drawTooSmall(&buffer)
      return buffer
    }
    keepListing()
    keepGround()
    guard let ground else { return CellBuffer(width: columns, height: rows) }
    var buffer = ground.buffer
    if !isAlone { drawSelection(&buffer, ground.top) }
    if isTwoPane || isAlone { drawDetail(&buffer, detailPane) }
    drawFoot(&buffer)
    drawWelcome(&buffer)
    drawOverlay(&buffer)
    return buffer
  }

  /// The rows between the two rules.
  var body: Rect { Rect(row: 3, column: 0, height: rows - 5, width: columns) }

  /// Two panes from 90 columns; below, the detail takes the list's place while it is open.
  var isTwoPane: Bool {
    switch view {
    case .targets: columns >= 140
    case .ledger: columns >= 120
    default: columns >= 90
    }
  }

  /// The width of the list pane; the rule stands behind it.
  var listWidth: Int {
    guard isTwoPane else { return columns }
    return view == .targets ? max(90, columns * 60 / 100) : max(44, columns * 49 / 100)
  }

  var listPane: Rect { Rect(row: body.row, column: 0, height: body.height, width: listWidth) }

  var detailPane: Rect {
    isTwoPane
      ? Rect(row: body.row, column: listWidth + 1, height: body.height, width: columns - listWidth - 1) : body
  }

  private func drawTooSmall(_ buffer: inout CellBuffer) {
    for (row, line) in Text.wrap(interface.tooSmall(columns, rows), max(2, columns)).prefix(max(0, rows))
      .enumerated()
    {
      buffer.put(line, row: row, column: 0, style: theme[.text])
    }
  }

  func drawHead(_ buffer: inout CellBuffer) {
    let pace = GoalState.yearPace(plan, on: day)
    let sample = isDemo ? "【\(interface.sample)】" : ""
    let full = "\(interface.planDay) \(day) · \(interface.pace) \(words.percent(pace))"
    let isTight =
      columns < Width.columns(of: full) + max(Width.columns(of: interface.program), Width.columns(of: sample))
      + 4
    let right = isTight ? "\(day) · \(words.percent(pace))" : full
    let width = Width.columns(of: right)
    let title = columns - width - 3 >= 24 ? "\(interface.program) · \(text(plan.title))" : interface.program
    buffer.fill(Rect(row: 0, column: 0, height: 1, width: columns), " ", theme[.head])
    var column = 1 + buffer.put(sample, row: 0, column: 1, style: theme[.sample]) + (isDemo ? 1 : 0)
    let room = max(0, columns - width - 3 - column)
    // A name of which only a letter would be left is left out.
    let shown = room < Width.columns(of: interface.program) ? "" : Text.truncate(title, room)
    column += buffer.put(shown, row: 0, column: column, style: theme[.head])
    buffer.put(
      right, row: 0, column: max(column + 1, columns - width - 1), width: width,
      style: theme.style(.dim, on: .head))
  }

  struct Tab {
    let view: ViewID
    let text: String
    /// The first of the columns it takes, and how many they are.
    let start: Int
    let width: Int

    var end: Int { start + width }
  }

  /// The tabs as they stand in the second row.
  var tabs: [Tab] {
    var column = 1
    let labels = ViewID.allCases.map { "\($0.rawValue)\($0.command.word(language).label)" }
    let areNamed = labels.reduce(2) { $0 + Width.columns(of: $1) + 2 } <= columns
    return zip(ViewID.allCases, labels).map { view, name in
      let isShown = view == self.view
      let label = areNamed || isShown ? name : "\(view.rawValue)"
      let spaced = isShown ? "[\(label)]" : " \(label) "
      let width = Width.columns(of: spaced)
      defer { column += width }
      return Tab(view: view, text: spaced, start: column, width: width)
    }
  }

  func drawTabs(_ buffer: inout CellBuffer) {
    let tabs = tabs
    for tab in tabs {
      let role = tab.view == view ? Role.tabSelected : .tab
      buffer.put(tab.text, row: 1, column: tab.start, style: theme[role])
    }
    let column = tabs.last?.end ?? 1
    let marks = marked.isEmpty ? "" : interface.marked(marked.count)
    let find = search.isEmpty ? "" : "/\(search) \(arranged.count(where: finder.holds))"
    let access = if case .readOnly = access { interface.readOnly } else { "" }
    let disk = isOnSharedDisk ? SharingWords.of(language).sharedDisk : ""
    let note = [access, disk, find, marks].filter { !$0.isEmpty }.joined(separator: " · ")
    let room = columns - column - 2
    guard room > 2 else { return }
    let fitted = Text.truncate(note, room)
    buffer.put(fitted, row: 1, column: columns - 1 - Width.columns(of: fitted), style: theme[.marked])
  }

  func drawRules(_ buffer: inout CellBuffer) {
    for row in [2, rows - 2] {
      buffer.fill(Rect(row: row, column: 0, height: 1, width: columns), "─", theme[.rule])
    }
    drawArrangement(&buffer)
    guard isTwoPane else { return }
    buffer.put("┬", row: 2, column: listWidth, style: theme[.rule])
    buffer.put("┴", row: rows - 2, column: listWidth, style: theme[.rule])
    for row in body.rows { buffer.put("│", row: row, column: listWidth, style: theme[.rule]) }
  }

  /// The filter and the order, on the rule over the list.
  private func drawArrangement(_ buffer: inout CellBuffer) {
    let text = arrangementText
    guard !text.isEmpty else { return }
    let room = (isTwoPane ? listWidth : columns) - 4
    buffer.put(" \(Text.truncate(text, room - 2)) ", row: 2, column: 2, style: theme[.marked])
  }
}
