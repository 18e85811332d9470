package import TextCells

/// A theme as one terminal can show it: a style for every role, alone and on the grounds roles are drawn on.
package struct Look: Sendable {
  /// Surfaces that other roles are drawn on; all else lies on that of text.
  package static let grounds: [Role] = [.selected, .prompt, .head]

  private let own: Styles
  /// For each ground, in their order.
  private let laid: [Styles]
  /// What the styles of roles become on the ground of the selection.
  private let selected: [(style: Style, laid: Style)]

  package init(_ theme: Theme, _ depth: ColorDepth) {
    let text = Look.style(.text, theme, depth)
    var own: Styles = [:]
    for role in Role.allCases { own[role] = Look.style(role, theme, depth) }
    laid = Look.grounds.map { ground in
      let surface = own[ground] ?? text
      var laid: Styles = [ground: surface]
      for role in Role.allCases where role != ground {
        laid[role] = Look.lay(own[role] ?? text, on: surface, of: text)
      }
      return laid
    }
    self.own = own
    let surface = own[.selected] ?? text
    var selected: [(style: Style, laid: Style)] = []
    for role in Role.allCases {
      let style = own[role] ?? text
      if selected.contains(where: { $0.style == style }) { continue }
      selected.append((style, Look.lay(style, on: surface, of: text)))
    }
    self.selected = selected
  }

  package subscript(_ role: Role) -> Style { own[role] ?? .plain }

  /// The style of a role on a ground: the role's colour where it can be read there, else the ground's own.
  package func style(_ role: Role, on ground: Role) -> Style {
    Look.grounds.firstIndex(of: ground).flatMap { laid[$0][role] } ?? self[role]
  }

  /// The style of a role at a depth; one the file does not name looks like text.
  private static func style(_ role: Role, _ theme: Theme, _ depth: ColorDepth) -> Style {
    let full = theme.styles[role] ?? theme.styles[.text] ?? .plain
    let few = theme.fewStyles[role] ?? (theme.styles[role] == nil ? theme.fewStyles[.text] : nil)
    switch depth {
    case .full: return full
    case .sixteen: return few ?? full.reduced(to: .sixteen)
    case .eight: return (few ?? full.reduced(to: .sixteen)).reduced(to: .eight)
    case .none:
      let plain = Theme.plain.styles[role]?.attributes ?? []
      return Style(attributes: full.attributes.union(plain))
    }
  }

  /// A style of a row once the selection has been laid under it: its colour stays where it can be read there.
  func selected(_ style: Style) -> Style {
    selected.first { $0.style == style }?.laid ?? Look.lay(style, on: self[.selected], of: self[.text])
  }

  /// A role that brings a ground of its own, such as a match, keeps it.
  private static func lay(_ style: Style, on surface: Style, of text: Style) -> Style {
    guard style.background == text.background, !style.attributes.contains(.reverse) else { return style }
    var laid = surface
    laid.attributes.formUnion(style.attributes)
    guard let foreground = style.foreground, let background = surface.background else {
      if surface.background == nil { laid.foreground = style.foreground }
      return laid
    }
    if Palette.contrast(foreground, background) >= Palette.legible { laid.foreground = foreground }
    return laid
  }
}

extension Style {
  /// The nearest style a terminal of so few colours can show; where only eight are left, bold stands for bright.
  fileprivate func reduced(to depth: ColorDepth) -> Style {
    var style = self
    if depth == .eight, let foreground, (9...15).contains(foreground) { style.attributes.insert(.bold) }
    style.foreground = foreground.flatMap { Palette.reduce($0, to: depth) }
    style.background = background.flatMap { Palette.reduce($0, to: depth) }
    return style
  }
}
