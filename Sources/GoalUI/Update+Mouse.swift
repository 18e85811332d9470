import GoalCore
import GoalText
import TextCells

extension State {
  /// A click selects, shows a view or gives the detail the focus; a double click opens.
  mutating func click(_ place: Position, isDouble: Bool) -> [Effect] {
    guard !isTooSmall else { return [] }
    guard overlay == nil else { return [] }
    if place.row == 1, let view = tabs.first(where: { ($0.start..<$0.end).contains(place.column) })?.view {
      show(view)
      return []
    }
    guard body.contains(place) else { return [] }
    if detailPane.contains(place) && (isTwoPane || detailFocused) {
      if isTwoPane { detailFocused = true }
      return []
    }
    guard listPane.contains(place) else { return [] }
    let list = list
    let index = listTop(list) + place.row - listPane.row
    guard place.row < listPane.row + listHeight, list.indices.contains(index) else { return [] }
    // The text under a row tells more of it.
    let row = list[index].isText && index > 0 ? list[index - 1] : list[index]
    guard row.isSelectable else { return [] }
    detailFocused = false
    select(row.id, in: list)
    return isDouble ? perform(.open) : []
  }

  /// Scrolls what lies under the pointer.
  mutating func wheel(_ rows: Int, over place: Position) -> [Effect] {
    guard !isTooSmall else { return [] }
    guard overlay == nil else {
      return (0..<abs(rows)).flatMap { _ in press(rows < 0 ? .up : .down) }
    }
    guard body.contains(place) else { return [] }
    if detailPane.contains(place) && (isTwoPane || detailFocused) {
      let last = max(0, detailLines(detailPane.width - 2).count - body.height)
      detailTop = min(max(0, detailTop + rows), last)
      return []
    }
    let list = list
    let top = min(max(0, listTop(list) + rows), max(0, list.count - listHeight))
    // The selection stays inside the window.
    guard let selected = selectedIndex(list) else { return [] }
    let inside = top..<min(list.count, top + listHeight)
    self.place.top = top
    if !inside.contains(selected) {
      let nearest = rows > 0 ? inside.first { list[$0].isSelectable } : inside.last { list[$0].isSelectable }
      if let nearest { select(list[nearest].id, in: list) }
    }
    return []
  }
}
