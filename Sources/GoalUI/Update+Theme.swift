import GoalCore
import GoalText
import TextCells

extension State {
  /// Themes were read anew: shows the next one, or the one shown as its file now is.
  ///
  /// A file that can no longer be read as a whole costs nothing: the theme stays as it was last read.
  mutating func arrived(_ read: [Theme], _ problems: [String], next: Bool) {
    let shown = themes[themeIndex]
    var fresh = read
    var index = fresh.firstIndex { $0.id == shown.id }
    if index == nil {
      fresh.append(shown)
      index = fresh.count - 1
    }
    let place = index ?? 0
    wear(fresh, showing: next ? (place + 1) % fresh.count : place)
    if let first = problems.first {
      notice = .failed(Text.visible(first))
    } else if next {
      let title = Text.visible(text(shownTheme.title))
      notice = .told(interface.themeIs("\(title)  \(themeIndex + 1)/\(themes.count)"))
    }
  }
}

extension LightTable {
  /// What stands for each light's mark where only ASCII is drawn.
  var twins: [Character: Character] {
    Dictionary(
      Light.allCases.compactMap { light in
        let legend = legend.first { $0.light == light }
        guard let mark = legend?.mark.first, let twin = legend?.ascii.first else { return nil }
        return (mark, twin)
      }, uniquingKeysWith: { first, _ in first })
  }
}
