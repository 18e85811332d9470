package import GoalCore
package import TextCells

/// What a cell is for; a theme gives each a style.
package enum Role: String, CaseIterable, Sendable {
  case text, dim, head, tab, tabSelected, rule, heading, number, key
  case selected, marked, match, bar, barRest, prompt, message, refusal, sample
  case farBehind, noReport, behind, pending, onPace, reached, closed

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

/// A look of the screen: a style for each role.
package struct Theme: Sendable {
  package var id: String
  package var title: Bilingual
  package var styles: [Role: Style]

  package init(id: String, title: Bilingual, styles: [Role: Style]) {
    self.id = id
    self.title = title
    self.styles = styles
  }

  /// A role without a style of its own looks like text.
  package subscript(_ role: Role) -> Style { styles[role] ?? styles[.text] ?? .plain }

  /// The look when no theme file can be read: the terminal's own colours.
  package static let plain = Theme(
    id: "plain", title: Bilingual(zh: "素", en: "Plain"),
    styles: [
      .tabSelected: Style(attributes: .reverse), .selected: Style(attributes: .reverse),
      .heading: Style(attributes: .bold), .dim: Style(attributes: .dim), .refusal: Style(attributes: .bold),
    ])
}
