import GoalCore
import GoalText
import GoalUI
import Testing
import TextCells

/// `y`: the report, open at the sentence a goal stands in.
@Suite struct SourceTests {
  /// A made-up report of the real one's form: enough paragraphs for the places that are looked for.
  static let report = Self.text()

  static func text(_ sentence: String = "续写样例文字，实施若干条道路大中修和积水点整修；") -> String {
    func filler(_ count: Int) -> String {
      (1...count).map { "第\($0)句是凑数的样例文字，没有别的意思。" }.joined()
    }
    let items = ["一", "二", "三", "四"].map { item in
      let body = item == "二" ? "市政样例先行；" + sentence + filler(9) : filler(12)
      return "\(item)是样例标题。" + body
    }
    let areas = ["一", "二", "三", "四", "五"].flatMap { ["(\($0))样例方面", "引言样例。"] + items }
    let before = (1...9).map { _ in filler(9) }
    return
      (["某区政府工作报告", "一、上年回顾"] + before + ["二、要求", "要求样例。", "三、今年重点", filler(7), "样例说明:"] + areas
      + ["各位代表!样例。"]).joined(separator: "\n\n")
  }

  static func open(
    _ reading: SourceReading? = .read(path: "report.txt", SourceText(report)), columns: Int = 80,
    rows: Int = 24, language: Language = .zh, _ keys: Stroke...
  ) throws -> Screen {
    var screen = try Screen(HalfYear.entries, columns: columns, rows: rows, language: language)
    screen.desk.source = reading
    screen = screen.press("2jljjljjjjjj")
    return (keys.isEmpty ? ["y"] : keys).reduce(screen) { $0.press($1) }
  }

  @Test func opensAtTheSentence() throws {
    let screen = try Self.open()
    #expect(screen.rows[3] == " 2.2-06 道路大中修")
    #expect(screen.rows[4] == " 三(二)二 第3句 · report.txt")
    let marked = screen.rows.filter { $0.hasPrefix("▌") }.map { $0.dropFirst(2) }.joined()
    #expect(marked.contains("续写样例文字，实施若干条道路大中修和积水点整修；"))
    // What is marked is the sentence and nothing else, and the cursor stands on it.
    let buffer = screen.state.screen
    var drawn = ""
    for row in 3..<22 {
      for column in 0..<80
      where buffer[row: row, column: column]?.style.attributes.contains(.underline) == true {
        drawn += buffer[row: row, column: column]?.cluster ?? ""
      }
    }
    #expect(drawn == "续写样例文字，实施若干条道路大中修和积水点整修；")
    let cursor = try #require(buffer.cursor)
    #expect(buffer[row: cursor.row, column: cursor.column]?.cluster == "▌")
  }

  @Test func theTextScrollsAndComesBack() throws {
    let screen = try Self.open()
    #expect(screen.press("g").text.contains("某区政府工作报告"))
    #expect(screen.press("G").text.contains("各位代表!样例。"))
    for key in [Key.pageDown, .pageUp, .control("d"), .control("u"), .character("j"), .character("k")] {
      #expect(screen.press(.key(key)).text != screen.text, "\(key)")
    }
    #expect(screen.press("Gy").text == screen.text)
    #expect(screen.press("Gjjj").foot.hasSuffix(screen.press("G").foot.suffix(8)))
    #expect(screen.press("q").rows[3...] == screen.press(.escape).rows[3...])
    #expect(screen.press("q").selected.contains("2.2-06"))
  }

  @Test(arguments: [(40, 12), (100, 30), (160, 50)], Language.allCases)
  func standsInEveryWindow(_ size: (Int, Int), _ language: Language) throws {
    let screen = try Self.open(language: language).press(.action(.resize(columns: size.0, rows: size.1)))
    #expect(screen.rows.contains { $0.hasPrefix("▌") }, "\(screen.text)")
    #expect(screen.text.contains("2.2-06"))
    #expect(Hostile.faults(screen.state.screen).isEmpty)
  }

  @Test(arguments: [
    (SourceReading.notNamed(configuration: "/c/config.json"), "--source 文件", "/c/config.json"),
    (.failed(path: "x.txt", .system("No such file or directory")), "x.txt", "No such file"),
    (.failed(path: "x.doc", .notText), "x.doc", "纯文本"),
    (.failed(path: "x", .tooLarge(kibibytes: 1024)), "1024 KiB", "不像是一份报告"),
    (.read(path: "x.txt", SourceText("一、甲\n\n乙。")), "文件里没有 三(二)二 第3句", "2013 年政府工作报告"),
  ])
  func saysWhyThereIsNothingAndWhatToDo(_ reading: SourceReading, _ first: String, _ second: String) throws {
    let screen = try Self.open(reading)
    #expect(screen.rows[3...4].joined().contains("道路大中修") && screen.rows[4].contains("三(二)二 第3句"))
    // What is said may be broken into lines.
    let said = screen.rows[5...].joined().replacing(" ", with: "")
    for word in [first, second] { #expect(said.contains(word.replacing(" ", with: "")), "\(said)") }
    #expect(screen.press("jGgy ", .escape).selected.contains("2.2-06"))
  }

  @Test func anotherReportIsDoubted() throws {
    let other = SourceText(Self.text("发展养老服务业，实施三项工程。"))
    let screen = try Self.open(.read(path: "2012.txt", other))
    #expect(screen.text.contains("这一句似乎没有说到“道路大中修”"))
    #expect(screen.rows.contains { $0.hasPrefix("▌") })
  }

  @Test func aRowOfTheYearBeforeOpensItsSentenceAndComesBack() throws {
    let about = try Self.open(.read(path: "report.txt", SourceText(Self.report)), "i", "/", "违法建设", .enter)
    let page = about.press("y")
    #expect(page.rows[3] == " 违法建设拆除量")
    #expect(page.rows[4].hasPrefix(" 一 第7段第3句"))
    #expect(page.press("q").text == about.text)
    #expect(page.press("q", .enter).text != about.text)
  }

  @Test func withoutAGoalItSaysSo() throws {
    #expect(try Screen(HalfYear.entries).press("2", "y").foot.contains("请先选中一个目标"))
    #expect(try Screen(HalfYear.entries).press("2", "y").effects.contains(.readSource) == false)
  }

  @Test func aGoalThatWasAddedHasNone() throws {
    let added = AddedGoal(
      item: "2.2", title: Bilingual(zh: "新增样例", en: ""), kind: .count, ask: .advance, target: Quantity(3),
      unit: "条", reason: "样例")
    let entry = Entry(
      id: Desk.id(1), goal: nil, on: Day(iso: "2013-02-01"), at: Desk.instant(1), by: "wang",
      content: .add(added))
    let screen = try Screen([entry]).press("2/", "新增样例", .enter, "y")
    #expect(screen.foot.contains("不出自报告"), "\(screen.foot)")
  }

  @Test func nothingIsReadBeforeItIsAskedFor() throws {
    let screen = try Screen(HalfYear.entries).press("123456", "i", "q")
    #expect(!screen.effects.contains(.readSource))
    #expect(try Self.open().effects.filter { $0 == .readSource }.count == 1)
  }

  @Test func hostileTextIsShownNotObeyed() throws {
    for text in Hostile.texts {
      let path = String(text.prefix(60))
      let report = Self.text(path.replacing("\n", with: "") + "道路大中修；")
      for columns in [40, 80, 161] {
        let screen = try Self.open(.read(path: path, SourceText(report)), columns: columns)
        let faults = Hostile.faults(screen.state.screen)
        #expect(faults.isEmpty, "\(faults.prefix(3))")
        #expect(Hostile.faults(screen.press("G").state.screen).isEmpty)
      }
    }
  }
}
