import GoalCore
import GoalText
import GoalUI
import Testing
import TextCells

/// `i`: the plan's frame and the year before.
@Suite struct AboutTests {
  private static func open(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .zh
  ) throws -> Screen {
    try Screen(HalfYear.entries, columns: columns, rows: rows, language: language).press("2i")
  }

  /// Every row of the page, from the first to the last window.
  private static func all(_ screen: Screen) -> [String] {
    var pages = [screen.rows.dropFirst(3).dropLast(2)]
    var screen = screen
    for _ in 0..<60 {
      let next = screen.press(.key(.pageDown))
      let last = next.rows.dropFirst(3).dropLast(2)
      if last != pages.last { pages.append(last) }
      if next.foot == screen.foot { break }
      screen = next
    }
    return pages.flatMap { $0 }
  }

  @Test func isReadWhenAskedForAndOnlyOnce() throws {
    let screen = try Self.open()
    #expect(screen.effects.filter { $0 == .readBackground }.count == 1)
    #expect(screen.press("qi").effects.filter { $0 == .readBackground }.count == 1)
    #expect(try Screen(HalfYear.entries).press("123456?").effects.contains(.readBackground) == false)
  }

  @Test(arguments: [(80, 24), (160, 50)], Language.allCases)
  func tellsEverything(_ size: (Int, Int), _ language: Language) throws {
    let text = Self.all(try Self.open(size.0, size.1, language)).joined(separator: "\n")
    let plan = try ShippedPlan.read()
    let background = try ShippedPlan.background()
    let frame = background.frame
    var titles = plan.figures.map(\.title) + background.states.map(\.title)
    #expect(titles.count == 99)
    titles += background.mechanisms.map(\.title) + frame.strategies.map(\.title)
    titles += frame.requirements.map(\.line) + frame.aims.map(\.title) + frame.chapters.map(\.title)
    for title in titles {
      // A title wider than its column ends in an ellipsis.
      let shown = title.in(language)
      #expect(text.contains(shown) || text.contains(shown.prefix(30)), "\(shown)")
    }
    for legend in plan.lights.legend {
      #expect(text.contains("\(legend.mark) \(legend.word.in(language))"))
    }
    #expect(text.contains(Product.version))
  }

  /// Each result is told with the goals that go on with it, and Enter goes there.
  @Test func enterGoesToTheGoal() throws {
    let screen = try Self.open(100, 30).press("/", "道路大中修", .enter)
    #expect(screen.text.contains("道路大中修"))
    let there = screen.press(.enter)
    #expect(there.selected.hasPrefix("● 2.2-06"))
    #expect(there.press("i").text.contains("发展战略"))
  }

  @Test func aFurtherGoalHasItsOwnRow() throws {
    let screen = try Self.open(160, 50).press("/", "老字号体验日", .enter)
    #expect(screen.press(.enter).selected.contains("1.1-28"))
    #expect(screen.press("j", .enter).selected.contains("1.1-29"))
  }

  @Test func aRowWithoutAGoalSaysSo() throws {
    let screen = try Self.open().press("/", "20周年", .enter, .enter)
    #expect(screen.rows[2].contains("这一项没有对应的今年目标"))
    #expect(screen.rows[3].contains("功能区和产业"))
  }

  @Test(arguments: ["dldzx", "道路大中修", "road repairs", "2.2-06"])
  func isFoundInEitherLanguageByPinyinOrGoal(_ typed: String) throws {
    let screen = try Self.open().press("/", .typed(typed))
    #expect(screen.text.contains("2.2-06 道路大中修"), "\(screen.text)")
    #expect(screen.rows[3].contains("2012年"))
  }

  @Test func whatIsNotFoundIsSaid() throws {
    let screen = try Self.open().press("/", "zzzz")
    #expect(screen.foot.contains("没有找到“zzzz”"))
    // Esc brings all of it back, Esc again closes.
    #expect(screen.press(.escape).text.contains("发展战略"))
    #expect(!screen.press(.escape, .escape).text.contains("发展战略"))
  }

  @Test func keysMoveAndTheCursorStaysOnTheRow() throws {
    for (columns, rows) in [(40, 12), (80, 24), (160, 50)] {
      let first = try Self.open(columns, rows)
      for keys in ["j", "jjjjj", "G", "Gk", "gj", "ll", "llh", "  "] {
        let buffer = first.press(.typed(keys)).state.screen
        let cursor = try #require(buffer.cursor)
        #expect(buffer[row: cursor.row, column: cursor.column]?.cluster == "▌", "\(keys) \(columns)×\(rows)")
      }
      for key in [Key.pageDown, .end, .tab, .control("d")] {
        let moved = first.press(.key(key))
        #expect(moved.foot != first.foot, "\(key)")
        let back: Key =
          key == .end ? .home : key == .tab ? .backTab : key == .pageDown ? .pageUp : .control("u")
        let returned = moved.press(.key(back))
        #expect(returned.foot == first.foot, "\(key)")
      }
      #expect(first.press("G", "g").text == first.text)
    }
  }

  @Test func aSmallerWindowKeepsTheRowInSight() throws {
    let screen = try Self.open(160, 50, .en).press("G", "kkk")
    for (columns, rows) in [(80, 24), (40, 12), (160, 50)] {
      let buffer = screen.press(.action(.resize(columns: columns, rows: rows))).state.screen
      let cursor = try #require(buffer.cursor)
      #expect(buffer[row: cursor.row, column: cursor.column]?.cluster == "▌")
    }
  }

  @Test func pastedTextIsSearchedFor() throws {
    let screen = try Self.open().press(.paste("道路大中修"))
    #expect(screen.foot.contains("找到"))
  }

  @Test func aFailureIsSaid() throws {
    let screen = try Screen(HalfYear.entries).press(.action(.backgroundFailed(reason: "plan.json: gone")))
    #expect(screen.foot.contains("plan.json: gone"))
  }

  /// A plan that tells nothing beside its goals still has its lights and its title.
  @Test func aPlanWithoutABackgroundShowsItsLights() throws {
    var screen = try Screen(HalfYear.entries)
    screen.act(.background(PlanBackground()))
    #expect(screen.text.contains("亮灯规则"))
    #expect(screen.press("jjG", .enter).rows.count == 24)
  }
}
