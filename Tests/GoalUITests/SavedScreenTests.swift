import GoalCore
import GoalText
import GoalUI
import TestSupport
import Testing
import TextCells

/// The screen begins where it was left; a file that is not what it should be costs the place and nothing else.
@Suite struct SavedScreenTests {
  private func left() throws -> Screen {
    try Screen(HalfYear.entries).press("2jljjl", "jjjjjj", "5jj", "3lj", "2")
  }

  @Test func theNextScreenLooksAsTheLastOneDid() throws {
    let left = try left()
    let saved = try #require(SavedScreen(left.state.saved(over: "plain", .zh).bytes))
    var again = try Screen(HalfYear.entries)
    again.state.restore(saved)
    #expect(again.rows == left.rows)
    for view in ["1", "3", "4", "5", "6"] {
      #expect(again.press(.typed(view)).rows == left.press(.typed(view)).rows, "\(view)")
    }
  }

  @Test func aChoiceHoldsUntilTheConfigurationSaysSomethingNew() throws {
    let screen = try Screen(
      HalfYear.entries, themes: [.plain, Theme(id: "x", title: Bilingual(zh: "夜", en: "N"), styles: [:])])
    let saved = screen.press("tL").state.saved(over: "plain", .zh)
    let read = try #require(SavedScreen(saved.bytes))
    #expect(read.theme?.holding(over: "plain") == "x")
    #expect(read.theme?.holding(over: "paper") == nil)
    #expect(read.language?.holding(over: "zh") == "en")
    #expect(screen.state.saved(over: "plain", .zh).theme == nil)
  }

  @Test func whatIsWrittenIsRead() throws {
    for seed in Cases.seeds {
      var dice = SeededGenerator(seed: seed)
      var saved = SavedScreen()
      let texts = Hostile.texts.map { String($0.prefix(60)) }
      func text() -> String { texts.randomElement(using: &dice) ?? "" }
      let rows: [RowID] = [
        .area(text()), .item("2.2"), .zone(text()), .commonToZones, .unit(text()),
        .goal("2.2-06", under: text()),
        .entry(text()), .heading(text()), .text(text()),
      ]
      saved.view = ViewID.allCases.randomElement(using: &dice) ?? .overview
      saved.unfolded = (0..<Int.random(in: 0...9, using: &dice)).compactMap { _ in
        rows.randomElement(using: &dice)
      }
      for view in ViewID.allCases where Bool.random(using: &dice) {
        saved.places[view] = State.Place(
          selected: rows.randomElement(using: &dice), top: Int.random(in: 0..<500, using: &dice))
      }
      saved.theme = Bool.random(using: &dice) ? SavedScreen.Choice(chosen: text(), over: text()) : nil
      saved.filter = Bool.random(using: &dice) ? text() : nil
      #expect(SavedScreen(saved.bytes) == saved)
    }
  }

  @Test func aDamagedFileIsPassedOver() throws {
    let whole = try left().state.saved(over: "ink", .en).bytes
    for end in whole.indices.dropLast(2) { #expect(SavedScreen(Array(whole[..<end])) == nil, "\(end)") }
    for index in whole.indices {
      for bit in 0..<8 {
        var damaged = whole
        damaged[index] ^= 1 << bit
        guard let saved = SavedScreen(damaged), index.isMultiple(of: 7) else { continue }
        // What can still be read draws a whole screen.
        var screen = try Screen(HalfYear.entries)
        screen.state.restore(saved)
        #expect(Hostile.faults(screen.state.screen).isEmpty)
      }
    }
  }

  @Test(arguments: [
    "", "{}", "null", #"{"format":"duban.screen/2","view":"zones","unfolded":[],"places":{}}"#,
    #"{"format":"duban.screen/1","view":"nowhere","unfolded":[],"places":{}}"#,
    #"{"format":"duban.screen/1","view":"zones","unfolded":[["area"]],"places":{}}"#,
    #"{"format":"duban.screen/1","view":"zones","unfolded":[["goal","a","b","c","d"]],"places":{}}"#,
    #"{"format":"duban.screen/1","view":"zones","unfolded":[],"places":{"zones":{"selected":["common"],"top":-1}}}"#,
    #"{"format":"duban.screen/1","view":"zones","unfolded":[],"places":{"x":{"selected":["common"],"top":1}}}"#,
  ])
  func aFileThatSaysAnythingElseIsPassedOver(_ text: String) {
    #expect(SavedScreen(Array(text.utf8)) == nil)
  }

  @Test func aHugeFileIsPassedOver() {
    let row = #"["area","1"]"#
    let rows = Array(repeating: row, count: 5000).joined(separator: ",")
    let text = #"{"format":"duban.screen/1","view":"zones","unfolded":["# + rows + #"],"places":{}}"#
    #expect(SavedScreen(Array(text.utf8)) == nil)
  }

  @Test func rowsThatAreThereNoMoreAreForgotten() throws {
    var saved = SavedScreen()
    saved.view = .targets
    saved.places[.targets] = State.Place(selected: .goal("9.9-99", under: "counts"), top: 900)
    saved.unfolded = [.area("9")]
    var screen = try Screen(HalfYear.entries)
    screen.state.restore(saved)
    #expect(screen.rows == (try Screen(HalfYear.entries).press("4").rows) || screen.selected.contains("H-01"))
    #expect(screen.state.screen.cursor != nil)
  }
}
