import GoalCore
import GoalText
import GoalUI
import TextCells

/// What a test presses: `"j"` one key, `"22"` two, `.enter`, `.key(.tab)`, `.paste("…")`.
enum Stroke: ExpressibleByStringLiteral, Sendable {
  case keys([Key])
  case paste(String)
  case action(Action)

  init(stringLiteral text: String) { self = .keys(text.map { .character($0) }) }

  static func typed(_ text: String) -> Stroke { .keys(text.map { .character($0) }) }
  static func key(_ key: Key) -> Stroke { .keys([key]) }
  static func control(_ letter: Character) -> Stroke { .keys([.control(letter)]) }
  static let enter = Stroke.keys([.enter])
  static let escape = Stroke.keys([.escape])
  static let tab = Stroke.keys([.tab])
  static let down = Stroke.keys([.down])
  static let up = Stroke.keys([.up])
}

/// The program without its terminal and its disk: keys in, rows out.
struct Screen {
  var state: State
  var desk: Desk
  /// Every effect asked for so far.
  private(set) var effects: [Effect] = []

  init(
    _ entries: [Entry] = [], day: String = "2013-06-30", columns: Int = 80, rows: Int = 24,
    language: Language = .zh, themes: [Theme] = [.plain], depth: ColorDepth = .full, units: [Unit] = [],
    access: Access = .writable
  ) throws {
    let plan = try ShippedPlan.read()
    let day = Day(iso: day) ?? plan.lastDay
    desk = Desk(plan, entries, today: plan.lastDay, name: "wang")
    desk.themes = themes
    state = State(
      ledger: desk.ledger, day: day, today: plan.lastDay, name: "wang", access: access, columns: columns,
      rows: rows, language: language, themes: themes, depth: depth, units: units)
  }

  /// The screen after the keys, each effect answered before the next key.
  func press(_ strokes: Stroke...) -> Screen {
    var next = self
    for stroke in strokes {
      switch stroke {
      case .keys(let keys): for key in keys { next.act(.key(key)) }
      case .paste(let text): next.act(.paste(text))
      case .action(let action): next.act(action)
      }
    }
    return next
  }

  mutating func act(_ action: Action) {
    for effect in update(&state, action) {
      effects.append(effect)
      if let answer = desk.answer(effect, day: state.day) { act(answer) }
    }
  }

  /// Somebody else's entries come in.
  func receive(_ entries: Entry...) -> Screen {
    var next = self
    next.desk.receive(entries)
    next.act(.ledgerChanged(next.desk.ledger, access: .writable))
    return next
  }

  /// The next saves fail.
  func failing(_ count: Int) -> Screen {
    var next = self
    next.desk.failures = count
    return next
  }

  /// The rows without the blanks at their ends.
  var rows: [String] { state.screen.trimmedRows }
  /// The same as one text.
  var text: String { rows.joined(separator: "\n") }
  var foot: String { rows.last ?? "" }
  /// The row with the selection.
  var selected: String {
    rows.first { $0.hasPrefix("▌") }?.drop { $0 == "▌" || $0 == " " }.description ?? ""
  }
  /// What was saved since the first entries.
  var saved: [Entry.Content] {
    effects.flatMap { effect -> [Entry.Content] in
      guard case .save(let drafts) = effect else { return [] }
      return drafts.map(\.content)
    }
  }
}
