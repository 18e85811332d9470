import GoalCore
import GoalText
import GoalUI
import Testing
import TextCells

/// Whatever the window and whatever the text, the screen stays within itself.
@Suite struct SizeTests {
  /// Corners, the edges of the layouts, and the rest by chance.
  static let sizes: [(Int, Int)] = {
    var dice = Dice(2013)
    let edges = [
      (1, 1), (2, 1), (1, 60), (200, 1), (10, 5), (39, 12), (40, 11), (40, 12), (41, 13), (80, 24), (89, 24),
      (90, 24), (119, 30), (120, 30), (139, 40), (140, 40), (200, 60),
    ]
    let rest = (0..<133).map { _ in
      (Int.random(in: 1...200, using: &dice), Int.random(in: 1...60, using: &dice))
    }
    return edges + rest
  }()

  /// Every view with its selection on what is worst, and every overlay.
  private static func states(_ language: Language) throws -> [(String, State)] {
    let base = try Screen(Hostile.entries, day: "2013-10-31", columns: 200, rows: 60, language: language)
    let roads = base.press("2jljjl", "jjjjjj")
    let longest = roads.press("n", .paste(Hostile.long), .down, .paste(Hostile.texts[1]))
    func source(_ reading: SourceReading) -> Screen {
      var screen = roads
      screen.desk.source = reading
      return screen.press("y")
    }
    let screens: [(String, Screen)] = [
      ("overview", base), ("priorities", roads), ("detail", roads.press(.enter)),
      ("zones", base.press("3ljj")),
      ("targets", base.press("4G")), ("rhythm", base.press("5G")), ("ledger", base.press("6")),
      ("entry", base.press("6jjj", .enter)), ("help", base.press("?", .key(.end))),
      ("about", base.press("iG")), ("found in about", base.press("i", .paste(Hostile.texts[3]))),
      ("source", source(.read(path: Hostile.texts[0], SourceText(SourceTests.text(Hostile.long))))),
      ("no source", source(.notNamed(configuration: Hostile.texts[3]))),
      ("preview", base.press("p", .key(.pageDown))), ("value", roads.press("=", "abc", .enter)),
      ("note", longest), ("caret left", longest.press(.up, .control("a"))), ("explain", roads.press("-")),
      ("stage", base.press("3ljjs")), ("acts", roads.press("a")), ("assign", roads.press("aa")),
      ("verify", roads.press("av")), ("override", roads.press("ao")), ("add", roads.press("an")),
      ("find", roads.press("/", .paste(Hostile.texts[3]))), ("day", roads.press("d")),
      ("unsaved", longest.failing(1).press(.down, .down, .enter)), ("marked", roads.press("   ")),
      ("schedule", roads.press("as", .paste(Hostile.texts[2]))), ("retarget", roads.press("at")),
      ("lock", roads.press("al")), ("close", roads.press("x", .paste(Hostile.long))),
      ("filter", roads.press("f", .paste(Hostile.texts[0]))), ("filtered", roads.press("f", "道路", .enter)),
      ("order", base.press("4o")), ("palette", roads.press(":", .paste(Hostile.texts[1]))),
      ("menu", roads.press(.key(.function(9)), .down, .enter)),
    ]
    return screens.map { ($0.0, $0.1.state) }
  }

  @Test(arguments: Language.allCases)
  func noRowRunsOverAndNothingDrivesTheTerminal(_ language: Language) throws {
    let states = try Self.states(language)
    // Each window draws one of them in each language, in turn: every one meets a dozen windows.
    let first = language == .zh ? 0 : 11
    for (index, (columns, rows)) in Self.sizes.enumerated() {
      let (name, base) = states[(index + first + index / 24 * 5) % states.count]
      var state = base
      _ = update(&state, .resize(columns: columns, rows: rows))
      let buffer = state.screen
      #expect(buffer.width == columns && buffer.height == rows)
      let faults = Hostile.faults(buffer)
      #expect(faults.isEmpty, "\(name) \(columns)×\(rows): \(faults.prefix(3))")
      guard columns >= 40, rows >= 12 else { continue }
      #expect(buffer.cursor != nil, "\(name) \(columns)×\(rows)")
      if case .form = state.overlay { #expect(buffer.cursorVisible, "\(name)") }
    }
  }

  @Test func theCursorStandsOnTheSelectedRow() throws {
    let base = try Screen(HalfYear.entries)
    for (columns, rows) in Self.sizes where columns >= 40 && rows >= 12 && (columns + rows).isMultiple(of: 5)
    {
      var dice = Dice(UInt64(columns * 100 + rows))
      for view in 1...6 {
        let moves = Int.random(in: 0...40, using: &dice)
        let screen = base.press(.action(.resize(columns: columns, rows: rows)), .typed("\(view)"))
          .press(.typed(String(repeating: "j", count: moves)))
        let buffer = screen.state.screen
        let cursor = try #require(buffer.cursor)
        #expect(buffer[row: cursor.row, column: cursor.column]?.cluster == "▌", "\(view) \(columns)×\(rows)")
        #expect((3..<(rows - 2)).contains(cursor.row))
      }
    }
  }

  @Test(arguments: [
    ("", 0, 0), ("abc", 0, 3), ("道路x", 0, 5), ("道路x", 2, 2), ("👍🏽道", 1, 2), ("e\u{301}道", 0, 3),
  ])
  func theCaretCountsWideCharacters(_ typed: String, _ left: Int, _ columns: Int) throws {
    let screen = try Screen(HalfYear.entries).press("2jljjl", "jjjjjj", "n", .typed(typed))
      .press(.keys(Array(repeating: .left, count: left)))
    let buffer = screen.state.screen
    // 说明, 问题, 下一步, 佐证: six columns and two blanks, after one at the edge.
    #expect(buffer.cursor == Position(row: 19, column: 9 + columns))
    #expect(buffer.cursorVisible)
  }

  @Test func theCaretOfALongLineStaysInside() throws {
    let screen = try Screen(HalfYear.entries).press("2jljjl", "jjjjjj", "n", .paste(Hostile.long))
    for stroke in [Stroke.control("a"), .control("e"), .key(.left), .control("b")] {
      let buffer = screen.press(stroke).state.screen
      let cursor = try #require(buffer.cursor)
      #expect(cursor.row == 19 && (9..<80).contains(cursor.column))
    }
  }
}
