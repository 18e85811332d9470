import Foundation
import GoalText
import GoalUI
import Testing
import TextCells

/// The one table of keys, and what is made from it.
@Suite struct KeymapTests {
  @Test func noKeyHasTwoMeanings() {
    let keys = Command.allCases.flatMap(Keymap.keys)
    #expect(Set(keys).count == keys.count)
    let menu = Command.allCases.compactMap(Keymap.menuKey)
    #expect(Set(menu).count == menu.count)
    // A menu moves by these.
    #expect(Set(menu).isDisjoint(with: ["j", "k", "q", " "]))
  }

  @Test(arguments: Command.allCases)
  func everyCommandIsReached(_ command: Command) {
    for key in Keymap.keys(command) { #expect(Keymap.command(for: key) == command) }
    let isInMenu = Keymap.menuKey(command) != nil && Keymap.acts.contains(command)
    #expect(!Keymap.keys(command).isEmpty || isInMenu)
    #expect(!Keymap.label(command).isEmpty)
  }

  @Test(arguments: Command.allCases, Language.allCases)
  func everyCommandIsWorded(_ command: Command, _ language: Language) {
    let word = command.word(language)
    #expect(!word.label.isEmpty && !word.help.isEmpty)
    #expect(!command.group.title(language).isEmpty)
    // A label stands beside others in the foot.
    #expect(Width.columns(of: word.label) <= 10)
    let isChinese = word.help.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    #expect(isChinese == (language == .zh))
  }

  @Test func theTwoLanguagesAreNotMixedUp() {
    for command in Command.allCases {
      #expect(command.word(.zh).label != command.word(.en).label)
    }
  }

  @Test(
    arguments: [
      ("＋", Command.stepUp), ("－", .stepDown), ("＝", .value), ("／", .find), ("、", .find), ("？", .help),
      ("％", .percent), ("［", .previousMatch), ("］", .nextMatch), ("【", .previousMatch), ("】", .nextMatch),
      ("１", .overview), ("２", .priorities), ("６", .ledger), ("\u{3000}", .mark), ("ｊ", .down), ("ｕ", .undo),
      ("Ｎ", .note), ("J", .down), ("U", .undo), ("T", .theme), ("S", .stage), ("X", .close), ("g", .top),
      ("G", .bottom), ("l", .unfold), ("L", .language), ("Ｌ", .language), ("Ｇ", .bottom),
    ] as [(Character, Command)])
  func twinsAct(_ typed: Character, _ command: Command) {
    #expect(Keymap.command(for: .character(typed)) == command)
  }

  @Test(arguments: ["¥", "中", "🀄️", "＃", "é", "ß"] as [Character])
  func othersDoNot(_ typed: Character) {
    #expect(Keymap.command(for: .character(typed)) == nil)
  }

  @Test(arguments: [(2, Command.value), (3, .find), (5, .note), (7, .stage), (8, .close), (1, .help)])
  func altAndADigitStandForAFunctionKey(_ number: Int, _ command: Command) {
    #expect(Keymap.command(for: .function(number)) == command)
    #expect(Keymap.command(for: .alt(Character(String(number)))) == command)
  }

  @Test func altAndZeroStandForF10() { #expect(Keymap.command(for: .alt("0")) == .quit) }

  @Test(arguments: Language.allCases)
  func helpNamesEveryKey(_ language: Language) throws {
    var screen = try Screen(columns: 120, rows: 60, language: language).press("?")
    let first = screen.rows
    screen = screen.press(.key(.end))
    let text = (first + screen.rows).joined(separator: "\n")
    for command in Command.allCases {
      let row = Text.fit(Keymap.label(command), 16) + command.word(language).help
      #expect(text.contains(row), "\(row)")
    }
  }

  @Test(arguments: [("keys", KeyTable.markdown), ("prompt keys", KeyTable.promptMarkdown)])
  func theReadmeShowsTheSameTables(_ name: String, _ made: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let parts = readme.split(separator: "<!-- \(name) -->\n", maxSplits: 1)
    try #require(parts.count == 2)
    let table = parts[1].prefix { $0 != "<" }
    #expect(table == made + "\n", "\(made)")
  }
}
