package import GoalCore
package import TextCells

/// What a cell is for; a theme gives each a style.
package enum Role: String, CaseIterable, Sendable {
  case text, dim, head, tab, tabSelected, rule, heading, number, key
  case selected, marked, match, bar, barRest, expected, prompt, message, refusal, sample
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

/// A look of the screen: a style for each role, as its file gives them.
package struct Theme: Sendable {
  package var id: String
  package var title: Bilingual
  /// For terminals of 256 colours.
  package var styles: [Role: Style]
  /// For terminals of sixteen, where the file gives its own.
  package var fewStyles: [Role: Style]

  package init(id: String, title: Bilingual, styles: [Role: Style], fewStyles: [Role: Style] = [:]) {
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
