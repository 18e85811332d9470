import GoalCore
import GoalText
import TextCells

extension State {
  mutating func show(_ view: ViewID) {
    guard view != .ledger || hasHistory() else { return }
    // A search of goals is not meant for entries, nor the other way round.
    if view != self.view && (view == .ledger || self.view == .ledger) { search = "" }
    self.view = view
    detailFocused = false
    detailTop = 0
  }

  mutating func move(_ command: Command) {
    switch command {
    case .otherPane: if detailFocused || hasHistory() { detailFocused.toggle() }
    case .open: open()
    case .back: back()
    case .fold: foldOrClimb()
    case .unfold: unfoldOrEnter()
    default: detailFocused ? scroll(command) : select(command)
    }
  }

  /// How many rows a key moves by; nil for the ends.
  private func distance(_ command: Command) -> Int? {
    switch command {
    case .down: 1
    case .up: -1
    case .pageDown: body.height - 1
    case .pageUp: 1 - body.height
    case .halfDown: body.height / 2
    case .halfUp: -body.height / 2
    default: nil
    }
  }

  private mutating func scroll(_ command: Command) {
    let last = max(0, detailLines(detailPane.width - 2).count - body.height)
    switch command {
    case .top: detailTop = 0
    case .bottom: detailTop = last
    default: detailTop = min(max(0, detailTop + (distance(command) ?? 0)), last)
    }
  }

  private mutating func select(_ command: Command) {
    let listing = listing
    let (list, choices) = (listing.rows, listing.choices)
    guard !choices.isEmpty else { return }
    let now = selectedIndex(list).flatMap(listing.choice) ?? 0
    let next =
      switch command {
      case .top: 0
      case .bottom: choices.count - 1
      default: min(max(0, now + (distance(command) ?? 0)), choices.count - 1)
      }
    kept.selected = choices[next]
    select(list[choices[next]].id, in: list)
  }

  /// Selects a row and scrolls the list so that it shows.
  mutating func select(_ id: RowID, in list: [Row]) {
    place.selected = id
    detailTop = 0
    place.top = top(of: list, selected: selectedIndex(list), height: listHeight)
  }

  private mutating func open() {
    guard let row = selectedRow else { return }
    switch row.content {
    case .group(_, _, _, let isFolded):
      if isFolded != nil { toggle(row.id) } else { jump(to: row.id) }
    case .goal, .entry: detailFocused = hasHistory()
    case .heading, .text, .cause, .lights: break
    }
  }

  private mutating func toggle(_ id: RowID) {
    setFolded(id, !isFolded(id))
  }

  /// From a row of the overview to the same area or zone in its own view.
  private mutating func jump(to id: RowID) {
    switch id {
    case .area: show(.priorities)
    case .zone: show(.zones)
    default:
      detailFocused = true
      return
    }
    setFolded(id, false)
    select(id, in: list)
  }

  private mutating func back() {
    if detailFocused {
      detailFocused = false
    } else if !search.isEmpty {
      search = ""
    } else if !filter.isEmpty {
      clearFilter()
    } else {
      marked = []
    }
  }

  private mutating func foldOrClimb() {
    if detailFocused {
      detailFocused = false
      return
    }
    let list = list
    guard let index = selectedIndex(list) else { return }
    if case .group(_, _, _, false) = list[index].content {
      setFolded(list[index].id, true)
      return
    }
    let parent = list[..<index].last { row in row.isSelectable && row.depth < list[index].depth }
    if let parent { select(parent.id, in: list) }
  }

  private mutating func unfoldOrEnter() {
    let list = list
    guard let index = selectedIndex(list) else { return }
    switch list[index].content {
    case .group(_, _, _, true?): setFolded(list[index].id, false)
    case .group(_, _, _, false?):
      let next = index + 1
      if next < list.count, list[next].depth > list[index].depth { select(list[next].id, in: list) }
    case .goal, .entry: detailFocused = hasHistory()
    default: break
    }
  }
}
