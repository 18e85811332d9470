import GoalCore
import GoalText
import GoalUI
import Testing
import TextCells

/// Every view and overlay in three sizes and two languages, held against what was read by eye.
@Suite struct GoldenTests {
  /// A kind of screen: the keys that lead to it, and what was recorded.
  struct Kind: Sendable, CustomTestStringConvertible {
    let name: String
    let strokes: [Stroke]
    let recorded: [String: String]
    var failures = 0
    var testDescription: String { name }

    init(_ name: String, _ recorded: [String: String], failing: Int = 0, _ strokes: Stroke...) {
      self.name = name
      self.recorded = recorded
      self.strokes = strokes
      failures = failing
    }
  }

  private static let roads: Stroke = "2jljjljjjjjj"
  private static let school: Stroke = "3lj"

  static let kinds = [
    Kind("overview", Golden.overview, "1"),
    Kind("priorities", Golden.priorities, roads),
    Kind("zones", Golden.zones, school),
    Kind("targets", Golden.targets, "4jjjjjjjjjjj"),
    Kind("rhythm", Golden.rhythm, "5"),
    Kind("ledger", Golden.ledger, "6jjj"),
    Kind("detail", Golden.detail, roads, .enter),
    Kind("milestone", Golden.milestone, school, .enter),
    Kind("rate", Golden.rate, "1j", .enter),
    Kind("entry", Golden.entry, "6jjj", .enter),
    Kind("help", Golden.help, "2?"),
    Kind("about", Golden.about, "i"),
    Kind("source", Golden.source, roads, "y"),
    Kind("before", Golden.before, "i/", "街", .enter, "jj"),
    Kind("value", Golden.value, roads, "=", "22.x", .enter),
    Kind("note", Golden.note, roads, "n", "前半壁街完工", .down, "交通导改未批"),
    Kind("stage", Golden.stage, school, "s"),
    Kind("acts", Golden.acts, roads, "a"),
    Kind("assign", Golden.assign, roads, "aa"),
    Kind("find", Golden.find, "2/", "道路"),
    Kind("day", Golden.day, "2d"),
    Kind("unsaved", Golden.unsaved, failing: 1, roads, "=", "23", .enter),
    Kind("close", Golden.close, roads, "x", .enter),
    Kind("schedule", Golden.schedule, roads, "as", "06-30=20 12-31=x"),
    Kind("retarget", Golden.retarget, roads, "at"),
    Kind("verify", Golden.verify, roads, "av"),
    Kind("override", Golden.override, roads, "ao"),
    Kind("lock", Golden.lock, roads, "al"),
    Kind("addition", Golden.addition, roads, "an", "1.3", .enter),
    Kind("filter", Golden.filter, "2f", "亮灯:滞后 "),
    Kind("filtered", Golden.filtered, "2f", "亮灯:滞后", .enter, "o3", "jj"),
    Kind("order", Golden.order, "4o"),
    Kind("palette", Golden.palette, roads, ":", "xh"),
    Kind("menu", Golden.menu, roads, .key(.function(9)), .down, .down, .enter),
    Kind("preview", Golden.preview, "p", .key(.pageDown)),
    Kind("marked", Golden.marked, roads, " ", "j", " ", "n"),
  ]

  @Test(arguments: kinds, Golden.Window.all)
  func everyScreenIsAsItWasRead(_ kind: Kind, _ window: Golden.Window) throws {
    var first = try window.screen().failing(kind.failures)
    first.desk.source = .read(path: "report.txt", SourceText(SourceTests.report))
    let screen = kind.strokes.reduce(first) { $0.press($1) }
    #expect(Golden.shows(screen.rows, window.name, of: kind.name, in: kind.recorded))
  }

  @Test(arguments: Golden.Window.all)
  func theFirstStartIsAsItWasRead(_ window: Golden.Window) throws {
    var screen = try window.screen()
    screen.state.isWelcoming = true
    #expect(Golden.shows(screen.rows, window.name, of: "welcome", in: Golden.welcome))
  }

  @Test(arguments: Language.allCases)
  func windowsAtTheEdge(_ language: Language) throws {
    let small = Golden.Window(columns: 40, rows: 12, language: language)
    let ways: [[Stroke]] = [["1"], ["2jljjljjjjjj"], ["2jljjljjjjjj", .enter], ["4"], ["5"], ["6"]]
    for (index, strokes) in ways.enumerated() {
      let screen = strokes.reduce(try small.screen()) { $0.press($1) }
      #expect(Golden.shows(screen.rows, "\(small.name) \(index)", of: "edges", in: Golden.edges))
    }
    let tiny = Golden.Window(columns: 39, rows: 11, language: language)
    #expect(Golden.shows(try tiny.screen().rows, tiny.name, of: "edges", in: Golden.edges))
  }

  @Test(arguments: [SignSet.ascii, .unambiguous])
  func otherSigns(_ signs: SignSet) throws {
    for window in Golden.Window.all.prefix(2) {
      for (name, strokes) in [("overview", ["1"]), ("detail", ["2jljjljjjjjj", .enter])]
        as [(String, [Stroke])]
      {
        var screen = strokes.reduce(try window.screen()) { $0.press($1) }
        screen.state.signs = signs
        #expect(Golden.shows(screen.rows, "\(window.name) \(name) \(signs)", of: "signs", in: Golden.signs))
      }
    }
  }

  /// Without colours: below each row what is bold (b), reversed (r) or underlined (u).
  @Test func withoutColours() throws {
    let mono = try ShippedThemes.read().filter { $0.id == "mono" }
    for (name, keys) in [("overview", "1"), ("acts", "2jljjljjjjjja")] {
      let window = Golden.Window(columns: 80, rows: 24, language: .zh)
      let buffer = try window.screen(mono, depth: .none).press(.typed(keys)).state.screen
      #expect(Golden.shows(attributed(buffer), "\(name)", of: "mono", in: Golden.mono))
    }
  }

  private func attributed(_ buffer: CellBuffer) -> [String] {
    buffer.trimmedRows.enumerated().flatMap { row, text in
      let marks = (0..<buffer.width).map { column -> Character in
        let attributes = buffer[row: row, column: column]?.style.attributes ?? []
        return attributes.contains(.reverse)
          ? "r" : attributes.contains(.bold) ? "b" : attributes.contains(.underline) ? "u" : " "
      }
      let line = String(marks).trimmedAtEnd
      return line.isEmpty ? [text] : [text, line]
    }
  }
}

extension String {
  /// Without the blanks at its end.
  var trimmedAtEnd: String {
    let end = lastIndex { $0 != " " }
    return end.map { String(self[...$0]) } ?? ""
  }
}
