/// A key as the terminal tells it apart.
package enum Key: Hashable, Sendable {
  /// A printable character, space included.
  case character(Character)
  /// A lower case letter, or one of the signs Ctrl goes with: `_`, `]`, `^`, space.
  case control(Character)
  /// A character with Alt, or Escape before it.
  case alt(Character)
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  case insert
  case delete
  case backspace
  case enter
  case tab
  case backTab
  case escape
  /// F1 is 1.
  case function(Int)
}

extension Key: CustomStringConvertible {
  /// The short name a footer or a help page shows: `^R`, `F5`, `PgUp`, `Space`, `↓`.
  package var description: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(" "): "^Space"
    case .control(let character): "^" + character.uppercased()
    case .alt(" "): "Alt-Space"
    case .alt("\u{7F}"): "Alt-Bksp"
    case .alt(let character): "Alt-" + String(character)
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .insert: "Ins"
    case .delete: "Del"
    case .backspace: "Bksp"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .function(let number): "F\(number)"
    }
  }
}
