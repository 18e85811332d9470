package import GoalCore
package import TextCells

/// What a cell is for; a theme gives each a style.
package enum Role: Int, CaseIterable, Sendable {
  case text, dim, head, tab, tabSelected, rule, heading, number, key
  case selected, marked, match, bar, barRest, expected, prompt, message, refusal, sample
  case farBehind, noReport, behind, pending, onPace, reached, closed

  /// What theme files call them, in their order.
  private static let names = [
    "text", "dim", "head", "tab", "tabSelected", "rule", "heading", "number", "key",
    "selected", "marked", "match", "bar", "barRest", "expected", "prompt", "message", "refusal", "sample",
    "farBehind", "noReport", "behind", "pending", "onPace", "reached", "closed",
  ]

  package init?(name: String) {
    guard let place = Role.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: place)
  }

  package var name: String { Role.names[rawValue] }

  package init(_ light: Light) {
    self =
      switch light {
      case .farBehind: .farBehind
      case .noReport: .noReport
      case .behind: .behind
      case .pending: .pending
      case .onPace: .onPace
      case .reached: .reached
      case .closed: .closed
      }
  }
}

/// A style for some of the roles, or all.
package struct Styles: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private var ofRole = [Style?](repeating: nil, count: Role.allCases.count)

  package init(dictionaryLiteral styles: (Role, Style)...) {
    for (role, style) in styles { self[role] = style }
  }

  package subscript(_ role: Role) -> Style? {
    get { ofRole[role.rawValue] }
    set { ofRole[role.rawValue] = newValue }
  }

  /// Those that have one.
  package var roles: [Role] { Role.allCases.filter { self[$0] != nil } }
}

/// A look of the screen: a style for each role, as its file gives them.
package struct Theme: Sendable {
  package var id: String
  package var title: Bilingual
  /// For terminals of 256 colours.
  package var styles: Styles
  /// For terminals of sixteen, where the file gives its own.
  package var fewStyles: Styles

  package init(id: String, title: Bilingual, styles: Styles, fewStyles: Styles = [:]) {
    self.id = id
    self.title = title
    self.styles = styles
    self.fewStyles = fewStyles
  }

  /// The look when no theme file can be read: the terminal's own colours.
  package static let plain = Theme(
    id: "plain", title: Bilingual(zh: "素", en: "Plain"),
    styles: [
      .tabSelected: Style(attributes: .reverse), .selected: Style(attributes: .reverse),
      .sample: Style(attributes: .reverse), .match: Style(attributes: .underline),
      .head: Style(attributes: .bold), .heading: Style(attributes: .bold), .key: Style(attributes: .bold),
      .marked: Style(attributes: .bold), .refusal: Style(attributes: .bold),
      .farBehind: Style(attributes: .bold), .behind: Style(attributes: .bold),
    ])
}
