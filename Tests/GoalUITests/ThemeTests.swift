import CEmbedded
import GoalCore
import GoalText
import GoalUI
import Testing
import TextCells

/// The looks: legible in every depth of colour, live while they are written, harmless when they are broken.
@Suite struct ThemeTests {
  @Test func shippedThemesNameEveryRoleInBothPalettes() throws {
    #expect(try ShippedThemes.read().map(\.id) == ["ink", "paper", "vermilion", "contrast", "mono"])
    for index in 0..<duban_theme_count() {
      let (theme, problems) = try ThemeFile.read(ShippedThemes.bytes(index))
      #expect(problems.isEmpty)
      #expect(String(cString: duban_theme_id(index)) == theme.id)
      #expect(Set(theme.styles.roles) == Set(Role.allCases), "\(theme.id)")
      if theme.id != "mono" { #expect(Set(theme.fewStyles.roles) == Set(Role.allCases), "\(theme.id)") }
    }
  }

  @Test(arguments: [ColorDepth.full, .sixteen])
  func everyRoleIsLegibleOnEveryGround(_ depth: ColorDepth) throws {
    for theme in try ShippedThemes.read() {
      let look = Look(theme, depth)
      for role in Role.allCases {
        let styles = [look[role]] + Look.grounds.map { look.style(role, on: $0) }
        for style in styles { #expect(isLegible(style), "\(theme.id) \(role) \(style)") }
      }
    }
  }

  /// What is drawn, cell by cell, not only what might be.
  @Test(arguments: [ColorDepth.full, .sixteen])
  func everythingDrawnIsLegible(_ depth: ColorDepth) throws {
    let strokes: [[Stroke]] = [
      ["1"], ["1", .down, .down], ["2jljjl", "jjjjjj"], ["2jljjl", "jjjjjj", .enter], ["3l"], ["4G"], ["5G"],
      ["6"],
      ["2a"], ["2jljjl", "jjjjjj", "n"], ["?"], ["p"], ["/", "道路"], ["/", "道路", .enter],
    ]
    for theme in try ShippedThemes.read() {
      let base = try Screen(HalfYear.entries, columns: 120, rows: 30, themes: [theme], depth: depth)
      for strokes in strokes {
        let buffer = strokes.reduce(base) { $0.press($1) }.state.screen
        let faults = buffer.glyphs.filter { !$0.isBlank && !$0.isContinuation && !isLegible($0.style) }
        #expect(faults.isEmpty, "\(theme.id) \(strokes): \(faults.prefix(2))")
      }
    }
  }

  @Test func fewerColoursStillTellTheSelection() throws {
    for theme in try ShippedThemes.read() {
      for depth in [ColorDepth.full, .sixteen, .eight, .none] {
        let look = Look(theme, depth)
        for role in Role.allCases {
          let colors = [look[role].foreground, look[role].background].compactMap { $0 }
          #expect(colors.allSatisfy { depth != .none && Int($0) < depth.rawValue }, "\(theme.id) \(role)")
        }
        #expect(look[.selected] != look[.text], "\(theme.id)")
        #expect(look[.tabSelected] != look[.tab], "\(theme.id)")
      }
    }
  }

  @Test func aSelectedRowKeepsItsColoursWhereTheyCanBeRead() throws {
    let ink = try #require(try ShippedThemes.read().first)
    let look = Look(ink, .full)
    let screen = try Screen(HalfYear.entries, themes: [ink]).press("3lj")
    let row = try #require(screen.state.screen.cursor?.row)
    let mark = try #require(screen.state.screen[row: row, column: 3])
    #expect(mark.style.background == look[.selected].background)
    #expect(mark.style.foreground != look[.selected].foreground)
  }

  @Test func aBadRoleCostsThatRoleAlone() throws {
    let text =
      #"{"format":"duban.theme/1","id":"x","title":{"zh":"夜","en":"Night"},"roles":{"#
      + #""text":{"fg":7},"txet":{"fg":1},"dim":{"fg":300},"key":{"fg":3,"few":{"fg":16}},"bar":{"fg":4,"few":{"fg":4}}}}"#
    let (theme, problems) = try ThemeFile.read(Array(text.utf8))
    #expect(Set(theme.styles.roles) == [.text, .bar])
    #expect(theme.fewStyles[.bar]?.foreground == 4)
    #expect(problems.count == 3)
    #expect(Look(theme, .full)[.dim] == theme.styles[.text])
  }

  @Test(arguments: ["", "{", "[]", #"{"format":"duban.theme/2"}"#])
  func aBrokenFileIsNoTheme(_ text: String) {
    #expect(throws: ThemeProblem.self) { try ThemeFile.read(Array(text.utf8)) }
  }

  @Test func themesAreReadAnewAtEachTurnAndABrokenFileCostsNothing() throws {
    func night(_ color: UInt8) -> Theme {
      Theme(
        id: "x", title: Bilingual(zh: "夜", en: "Night"),
        styles: [.text: Style(foreground: color, background: 0)])
    }
    var screen = try Screen(HalfYear.entries)
    screen.desk.themes = [.plain, night(7)]
    screen = screen.press("t")
    #expect(screen.foot.hasPrefix(" 主题：夜  2/2"))
    #expect(screen.state.theme[.text].foreground == 7)

    screen.desk.themes = [.plain, night(15)]
    screen = screen.press(.control("l"))
    #expect(screen.state.theme[.text].foreground == 15)

    screen.desk.themes = [.plain]
    screen.desk.themeProblems = ["x.json:1:1: 不是 JSON"]
    screen = screen.press(.control("l"))
    #expect(screen.state.theme[.text].foreground == 15)
    #expect(screen.foot.hasPrefix(" x.json:1:1"))
    screen.desk.themeProblems = []
    #expect(screen.press("t").state.shownTheme.id == "plain")
  }

  /// The terminal's own colours are its owner's choice.
  private func isLegible(_ style: Style) -> Bool {
    guard let foreground = style.foreground, let background = style.background else {
      return style.foreground == nil && style.background == nil
    }
    return Palette.contrast(foreground, background) >= Palette.legible
  }
}
