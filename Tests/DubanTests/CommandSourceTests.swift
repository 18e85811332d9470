import Foundation
import StrictJSON
import TestSupport
import Testing

/// `about` and `source`: what `i` and `y` show, for scripts and for print.
struct CommandSourceTests {
  /// A made-up report of the real one's form, with the sentence that 2.2-06 stands in as its third.
  static let report = """
    一、上年回顾

    样例首段。地区生产总值为样例数;其余略。

    二、要求

    样例要求。

    三、今年重点

    样例目标:地区生产总值增速若干;其余略。

    (一)样例方面

    引言。

    (二)样例方面

    引言。

    一是样例标题。略。

    二是样例标题。略;样例道路大中修若干条;其余略。

    """
  static let sentence = "样例道路大中修若干条;"

  private func list(_ value: JSONValue?) -> [JSONValue] { value.map { Array($0.elements) } ?? [] }

  private func json(_ text: String) throws -> JSONValue { try JSONDocument(Array(text.utf8)).root }

  @Test func aboutTellsTheFrameAndTheYearBefore() throws {
    let home = try DubanHome()
    for (language, said) in [
      (
        "zh",
        ["发展战略", "服务立区", "集聚带动", "周调度、月汇报、季检查", "■", "2012年 · 功能区和产业", "大中修道路", "59 条", "2.2-06", "一 第9段"]
      ),
      ("en", ["Strategies", "Mechanisms", "far behind", "2012 · Overall", "about 250.9bn yuan", "H-01"]),
    ] {
      let answer = try home.duban(["about", "--lang", language])
      #expect(answer.status == 0, "\(answer.words)")
      for word in said { #expect(answer.data.contains(word), "\(word)") }
      #expect(answer.data.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
    for format in ["markdown", "html"] {
      let answer = try home.duban(["about", "--format", format])
      #expect(answer.status == 0 && answer.data.contains("大中修道路"))
    }
    let refused = try home.duban(["about", "--format", "csv", "--lang", "en"])
    #expect(refused.status == 64 && refused.words.contains("allowed: text, markdown, json, html"))
  }

  @Test func aboutAsJSON() throws {
    let root = try json(try DubanHome().duban(["about", "--json"]).data)
    #expect(
      root.members.map { $0.key } == [
        "id", "year", "title", "goals", "strategies", "requirements", "areas", "mechanisms", "lights",
        "before",
      ])
    #expect(root["goals"]?.int == 301)
    #expect(list(root["mechanisms"]).count == 34)
    let results = list(root["before"]).flatMap { list($0["results"]) }
    #expect(results.count == 75 + 24 + 22)
    #expect(results.count { $0["figure"]?.isNull == false } == 75)
    let roads = try #require(results.first { $0["figure"]?.string == "B-40" })
    #expect(
      roads.members.map { $0.key } == [
        "figure", "title", "value", "unit", "approx", "more", "zone", "goals", "related", "cite",
      ])
    #expect(roads["value"]?.int == 59)
    #expect(list(roads["goals"]).compactMap(\.string) == ["2.2-06"])
    #expect(roads["cite"]?["part"]?.int == 1)
  }

  @Test(arguments: ["2.2-06", "2.2-6", "２．２－０６"])
  func sourceMarksTheSentence(_ goal: String) throws {
    let home = try DubanHome()
    let file = try home.write("report.txt", Self.report)
    let answer = try home.duban(["--source", file, "source", goal])
    #expect(answer.status == 0, "\(answer.words)")
    #expect(
      answer.data == """
        2.2-06 道路大中修
        三(二)二 第3句 · \(file)

        　　二是样例标题。略;【样例道路大中修若干条;】其余略。

        """)
    #expect(answer.words.isEmpty)
    let root = try json(try home.duban(["source", goal, "--json", "--source", file]).data)
    #expect(
      root.members.map { $0.key } == ["id", "title", "cite", "place", "source", "sentence", "paragraph"])
    #expect(root["sentence"]?.string == Self.sentence)
    #expect(root["paragraph"]?.string == "二是样例标题。略;样例道路大中修若干条;其余略。")
    #expect(root["place"]?["en"]?.string == "part 3 (2) 2, sentence 3")
  }

  @Test func figuresAndPlacesAreCitedToo() throws {
    let home = try DubanHome()
    let file = try home.write("report.txt", Self.report)
    let figure = try home.duban(["source", "b-01", "--source", file])
    #expect(figure.data.contains("B-01 地区生产总值") && figure.data.contains("【地区生产总值为样例数;】"))
    let place = try home.duban(["source", "1/1/1", "--source", file])
    #expect(place.data.contains("【样例首段。】") && place.status == 0)
    #expect(try home.duban(["source", "1/9/1", "--source", file]).status == 65)
  }

  @Test func theConfigurationNamesTheFile() throws {
    let home = try DubanHome()
    _ = try home.write("config/duban/report.txt", Self.report)
    _ = try home.write("config/duban/config.json", #"{"source": "report.txt"}"#)
    let answer = try home.duban(["source", "2.2-06"])
    #expect(answer.status == 0 && answer.data.contains("【\(Self.sentence)】"), "\(answer.words)")
    // The option goes first.
    #expect(try home.duban(["source", "2.2-06", "--source", "/nowhere"]).status == 66)
  }

  struct Trouble: CustomStringConvertible, Sendable {
    let source: String
    let status: Int32
    let said: String
    var description: String { source }
  }

  @Test(arguments: [
    Trouble(source: "", status: 66, said: "还没有指定报告原文：用 duban --source 文件 打开"),
    Trouble(source: "/nowhere/report.txt", status: 66, said: "读不了 /nowhere/report.txt：没有这个文件或文件夹"),
    Trouble(source: "/proc", status: 66, said: "读不了 /proc"),
    Trouble(source: "binary", status: 65, said: "不是文本文件：请把报告另存为纯文本"),
    Trouble(source: "large", status: 65, said: "超过 1024 KiB"),
    Trouble(source: "other", status: 65, said: "文件里没有 三(二)二 第3句"),
    Trouble(source: "last year", status: 65, said: "这一句似乎没有说到“道路大中修”"),
  ])
  func whatCannotBeShownIsSaidWithTheCitation(_ trouble: Trouble) throws {
    let home = try DubanHome()
    let files: [String: [UInt8]] = [
      "binary": [0x25, 0x50, 0x44, 0x46, 0, 1, 2, 0xFF, 0x80],
      "large": [UInt8](repeating: 0x61, count: 1 << 21),
      "other": Array("没有这些部分。".utf8),
      "last year": Array(Self.report.replacing(Self.sentence, with: "发展养老服务;").utf8),
    ]
    var source = trouble.source
    if let bytes = files[source] {
      source = home.path + "/" + source
      try Data(bytes).write(to: URL(fileURLWithPath: source))
    }
    let answer = try home.duban(["source", "2.2-06"] + (source.isEmpty ? [] : ["--source", source]))
    #expect(answer.status == trouble.status)
    #expect(answer.words.contains(trouble.said), "\(answer.words)")
    #expect(answer.data.hasPrefix("2.2-06 道路大中修\n三(二)二 第3句"))
  }

  @Test(arguments: ["2.2-99", "1/2", "0/1/1", "x"])
  func unknownPlacesAreRefused(_ place: String) throws {
    let answer = try DubanHome().duban(["source", place, "--lang", "en"])
    #expect(answer.status == 65 && answer.data.isEmpty)
    #expect(answer.words.contains("“\(place)”") || answer.words.contains(place))
  }

  @Test func anAddedGoalHasNoSentence() throws {
    let home = try DubanHome()
    _ = try home.duban(words("add 2.2 --zh 新路 --kind ongoing --reason 会议 --by wang"))
    let found = try json(try home.duban(["list", "--json", "--find", "新路"]).data)
    let id = try #require(list(found).first?["id"]?.string)
    let answer = try home.duban(["source", id])
    #expect(answer.status == 65 && answer.words.contains("\(id)") && answer.words.contains("不出自报告"))
  }

  /// As old programs save it: GB 18030, CR LF; and as Windows does, UTF-16.
  @Test func otherEncodingsAreRead() throws {
    let home = try DubanHome()
    _ = try home.write("u.txt", Self.report.replacing("\n", with: "\r\n"))
    _ = try home.shell("iconv -f UTF-8 -t GB18030 u.txt > g.txt; iconv -f UTF-8 -t UTF-16 u.txt > w.txt")
    for name in ["u", "g", "w"] {
      let answer = try home.duban(["source", "2.2-06", "--source", "\(home.path)/\(name).txt"])
      #expect(answer.data.contains("【\(Self.sentence)】"), "\(name): \(answer.words)")
    }
  }

  @Test func hostileTextDrivesNothing() throws {
    let home = try DubanHome()
    let hostile = Self.report.replacing("大中修", with: "大中修\u{1B}[2J\u{202E}\u{7}")
    let file = try home.write("report.txt", hostile)
    let answer = try home.duban(["source", "2.2-06", "--source", file])
    #expect(answer.status == 0 && answer.data.contains("大中修␛[2J‹U+202E›␇若干条"))
    #expect(!answer.data.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }
}
