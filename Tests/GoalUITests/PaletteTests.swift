import GoalCore
import GoalText
import GoalUI
import TestSupport
import Testing
import TextCells

/// The palette, the menu of everything, and what they and the keys say when they cannot act.
@Suite struct PaletteTests {
  private func roads(_ language: Language = .zh) throws -> Screen {
    try Screen(HalfYear.entries, language: language).press("2jljjl", "jjjjjj")
  }

  /// The row the palette has chosen.
  private func chosen(_ screen: Screen) -> String {
    screen.rows.last { $0.hasPrefix("▌") }?.dropFirst().description ?? ""
  }

  @Test(arguments: [
    ("填数", "填数"), ("value", "填数"), ("VAL", "填数"), ("撤", "撤销"), ("undo", "撤销"), ("und", "撤销"), ("ｕｎｄｏ", "撤销"),
    ("vfy", "核查"), ("sched", "节点"), ("改灯", "人工改灯"), ("主", "主题"), ("theme", "主题"), ("F9", "菜单"), ("锁", "锁月"),
    ("月球", "没有"), ("道路大", "2.2-06"), ("2.2-6", "2.2-06"), ("h1", "H-01"), ("road rep", "2.2-06"),
    ("xh", "销号"), ("ts", "填数"), ("chexiao", "撤销"), ("zhuti", "主题"), ("jinrongjie", "1.1-"),
  ])
  func aNameInEitherLanguageFinds(_ typed: String, _ found: String) throws {
    let screen = try roads().press(":", .typed(typed))
    let row = found == "没有" ? screen.foot : chosen(screen)
    #expect(row.drop { $0 == " " }.hasPrefix(found), "\(screen.text)")
  }

  @Test func enterDoesIt() throws {
    #expect(try roads().press("：", "加一步", .enter).saved == [.progress(Progress(add: Quantity(1)))])
    #expect(try roads(.en).press(":", "add one", .enter).saved == [.progress(Progress(add: Quantity(1)))])
    #expect(try roads().press(":", "quit", .enter).effects.last == .quit)
    #expect(try Screen(HalfYear.entries).press("6:", "2.2-06", .enter).state.selectedGoal?.id == "2.2-06")
    #expect(try roads().press(":", "undo", .escape).state.overlay == nil)
  }

  @Test func whatCannotActSaysWhy() throws {
    let screen = try Screen(HalfYear.entries, access: .readOnly("第 3 行损坏")).press(
      "2jljjl", "jjjjjj", ":", "填数")
    #expect(screen.foot == " 只读: 第 3 行损坏")
    #expect(screen.press(.enter).foot.hasPrefix(" 只读: 第 3 行损坏"))
    let menu = try Screen().press("2", .key(.function(9)), .down, .down, .enter)
    #expect(menu.foot.hasPrefix(" 请先选中一个目标"))
    // Enter on it keeps the menu, which says the same.
    let entered = menu.press(.enter)
    #expect(entered.state.overlay != nil && entered.saved.isEmpty)
  }

  /// From the menu of everything, by arrows and Enter alone, to where Enter would do the command.
  private func walked(_ command: Command, _ screen: Screen) throws -> Screen {
    let group = try #require(Command.Group.allCases.firstIndex(of: command.group))
    var screen = screen.press(.key(.function(9)))
    for _ in 0..<group { screen = screen.press(.down) }
    screen = screen.press(.enter)
    for _ in Command.allCases {
      guard case .menu(let menu) = screen.state.overlay else { break }
      if menu.choices[menu.index] == .command(command) { return screen }
      screen = screen.press(.down)
    }
    Issue.record("\(command) is not in the menu")
    return screen
  }

  @Test(arguments: Command.allCases.filter { $0 != .menu })
  func everythingIsReachedFromF9(_ command: Command) throws {
    let start = try roads()
    let word = command.word(.zh).help
    let there = try walked(command, start)
    #expect(there.text.contains(word))
    let byMenu = there.press(.enter)
    let byKey: Screen
    if let key = Keymap.menuKey(command) {
      byKey = start.press("a", .typed(String(key)))
    } else {
      byKey = start.press(.key(try #require(Keymap.keys(command).first)))
    }
    // A command that cannot act keeps the menu open; by key it says the same at the foot.
    if start.state.obstacle(command) == nil {
      #expect(byMenu.text == byKey.text)
      #expect(byMenu.effects == byKey.effects)
    } else {
      #expect(byMenu.saved.isEmpty && byKey.saved.isEmpty)
      #expect(byKey.foot.hasPrefix(byMenu.foot.prefix(6)))
    }
  }

  @Test func menusAreLeftByTheWayTheyWereEntered() throws {
    let screen = try roads().press(.key(.function(9)), .down, .enter)
    #expect(screen.text.contains("┌─ 视图 "))
    #expect(screen.press(.escape).text.contains("┌─ 菜单 "))
    #expect(screen.press(.key(.left), .escape).state.overlay == nil)
    #expect(screen.press(.key(.function(10))).state.overlay == nil)
  }

  @Test(arguments: Language.allCases)
  func aKeyThatDoesNothingSaysSo(_ language: Language) throws {
    let start = try Screen(HalfYear.entries, language: language).press("2")
    for key in ["道", "z", "ß", "＃"] {
      let screen = start.press(.typed(key))
      #expect(screen.foot.contains("“\(key)”"), "\(screen.foot)")
    }
    let ends: [(Stroke, String, String)] = [
      ("kk", "已到首行", "first row"), ("G", "", ""), ("h", "已是最上一级", "top level"),
      (.escape, "没有可返回的", "nothing to go back"),
    ]
    for (key, zh, en) in ends where !zh.isEmpty {
      let screen = start.press("g", key)
      #expect(screen.foot.contains(language == .zh ? zh : en), "\(screen.foot)")
    }
    #expect(start.press("Gj").foot.contains(language == .zh ? "已到末行" : "last row"))
  }

  @Test func aLockedMonthIsSaidBeforeAnythingIsTyped() throws {
    var screen = try roads()
    let lock = Entry(
      id: Desk.id(700), goal: nil, on: nil, at: Desk.instant(700), by: "li",
      content: .lock(screen.desk.ledger.monthLock(Month(year: 2013, month: 6))))
    screen = screen.receive(lock).press("=")
    #expect(screen.state.overlay == nil)
    #expect(screen.foot.contains("2013-06"), "\(screen.foot)")
  }
}
