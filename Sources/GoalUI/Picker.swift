package import GoalCore
import GoalText
package import TextCells

/// A line to type and a list of what it could mean, to choose from with the arrows.
package struct Picker: Sendable {
  package enum Purpose: Hashable, Sendable {
    /// Commands by name and goals by id.
    case palette
    /// A filter, applied while it is built; `before` comes back with Esc.
    case filter(before: Filter)
  }
  package var purpose: Purpose
  package var editor: LineEditor
  /// The candidate chosen; nil while the line itself is.
  package var index: Int?
}

/// Something a picker offers.
struct Candidate {
  enum Pick {
    case command(Command)
    case goal(String)
    /// The whole line to go on with.
    case line(String)
    case clear
  }
  /// A name of a word or two.
  var label: String
  /// What it is or does.
  var detail: String
  /// Its key, or how many goals it stands for.
  var key = ""
  /// Why it cannot act just now.
  var obstacle: Obstacle?
  var pick: Pick
}

extension State {
  mutating func openPalette() {
    overlay = .picker(Picker(purpose: .palette, editor: editor("", .command), index: 0))
  }

  mutating func openFilter() {
    let line = filterText.line(filter)
    overlay = .picker(
      Picker(
        purpose: .filter(before: filter), editor: editor(line.isEmpty ? "" : line + " ", .filter), index: nil)
    )
  }

  func candidates(_ picker: Picker) -> [Candidate] {
    switch picker.purpose {
    case .palette: paletteCandidates(picker.editor.text)
    case .filter: filterCandidates(picker.editor.text)
    }
  }

  mutating func press(_ key: Key, in picker: Picker) -> [Effect] {
    var picker = picker
    switch key {
    case .escape, .control("g"), .function(10):
      if case .filter(let before) = picker.purpose { filter = before }
      overlay = nil
      return []
    case .down, .up, .tab, .backTab, .pageDown, .pageUp: move(key, in: &picker)
    case .enter: return enter(picker)
    default:
      if picker.editor.handle(key) == .changed { edited(&picker) }
    }
    overlay = .picker(picker)
    return []
  }

  /// The line changed: a filter is applied as far as it can be read.
  mutating func edited(_ picker: inout Picker) {
    switch picker.purpose {
    case .palette: picker.index = 0
    case .filter:
      filter = filterText.readable(picker.editor.text)
      let last = picker.editor.text.last
      // After a facet's name the list is what matters.
      picker.index = (last == ":" || last == "：") && !candidates(picker).isEmpty ? 0 : nil
    }
  }

  private func move(_ key: Key, in picker: inout Picker) {
    let count = candidates(picker).count
    guard count > 0 else { return }
    let page = max(1, pickerHeight(picker) - 1)
    let now = picker.index
    let isFilter = picker.purpose != .palette
    switch key {
    case .tab where isFilter && now == nil: picker.index = 0
    case .down, .tab:
      // In a filter the list is left for the line at either end.
      picker.index = now.map { $0 + 1 < count ? $0 + 1 : isFilter ? -1 : 0 } ?? 0
    case .up, .backTab: picker.index = now.map { $0 > 0 ? $0 - 1 : isFilter ? -1 : count - 1 } ?? count - 1
    case .pageDown: picker.index = min(count - 1, (now ?? -1) + page)
    case .pageUp: picker.index = max(0, (now ?? 0) - page)
    default: break
    }
    if picker.index == -1 { picker.index = nil }
  }

  private mutating func enter(_ picker: Picker) -> [Effect] {
    let candidates = candidates(picker)
    if let index = picker.index, candidates.indices.contains(index) {
      return pick(candidates[index], in: picker)
    }
    guard case .filter = picker.purpose, (try? filterText.filter(picker.editor.text)) != nil else {
      return []
    }
    remember(picker.editor.text, .filter)
    overlay = nil
    notice = .told(filter.isEmpty ? words.filter.cleared : arrangementText)
    return []
  }

  private mutating func pick(_ candidate: Candidate, in picker: Picker) -> [Effect] {
    var picker = picker
    switch candidate.pick {
    case .command(let command):
      overlay = nil
      remember(picker.editor.text, .command)
      return perform(command)
    case .goal(let id):
      overlay = nil
      remember(picker.editor.text, .command)
      jump(toGoal: id)
    case .line(let line):
      picker.editor.replaceAll(with: line)
      edited(&picker)
      overlay = .picker(picker)
    case .clear:
      overlay = nil
      clearFilter()
    }
    return []
  }

  /// Selects a goal wherever it stands; from the ledger in the priorities.
  mutating func jump(toGoal id: String) {
    notice = nil
    if view == .ledger { show(.priorities) }
    detailFocused = false
    reveal(id)
  }
}
