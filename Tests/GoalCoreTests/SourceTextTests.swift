import GoalCore
import Testing

/// The cutting of a report into sentences, on texts small enough to count by eye.
@Suite struct SourceTextTests {
  static let sample = """
    某区政府工作报告

    区长 某某

    一、回顾

    首段甲;首段乙。

    (一)小标题

    次段一。次段二！

    二、要求

    总的要求是:贯彻党的十

    八大精神,稳中求进。其二。

    一是不算。

    三、重点

    目标一;目标二。

    (一)甲区

    引子。

    一是标题。第二句;第三句。

    (二)乙区

    一是乙标题。乙二。

    各位代表!制度。听取。

    各位代表!完成。

    来源:某网站
    """

  static let places: [(Citation, String?)] = [
    (.goal(area: 0, item: 0, sentence: 2), "目标二。"),
    (.goal(area: 0, item: 1, sentence: 1), nil),
    (.goal(area: 1, item: 1, sentence: 1), "一是标题。"),
    (.goal(area: 1, item: 1, sentence: 3), "第三句。"),
    (.goal(area: 2, item: 1, sentence: 2), "乙二。"),
    (.goal(area: 5, item: 0, sentence: 1), "各位代表!"),
    (.goal(area: 5, item: 0, sentence: 3), "听取。"),
    (.goal(area: 5, item: 0, sentence: 5), "完成。"),
    (.goal(area: 5, item: 0, sentence: 6), nil),
    (.goal(area: 1, item: 1, sentence: 4), nil), (.goal(area: 1, item: 1, sentence: 0), nil),
    (.goal(area: 1, item: 2, sentence: 1), nil), (.goal(area: 99, item: 99, sentence: 1), nil),
    (.figure(part: 1, paragraph: 1, sentence: 2), "首段乙。"),
    (.figure(part: 1, paragraph: 2, sentence: 1), "(一)小标题"),
    (.figure(part: 1, paragraph: 3, sentence: 2), "次段二！"),
    (.figure(part: 1, paragraph: 4, sentence: 1), nil),
    (.figure(part: 2, paragraph: 1, sentence: 1), "总的要求是:贯彻党的十八大精神,稳中求进。"),
    (.figure(part: 2, paragraph: 2, sentence: 1), "一是不算。"),
    (.figure(part: 9, paragraph: 1, sentence: 1), nil), (.figure(part: 0, paragraph: 0, sentence: 0), nil),
  ]

  private func sentence(_ text: String, _ cite: Citation) -> String? {
    let source = SourceText(text)
    return source.passage(cite).map(source.text)
  }

  @Test(arguments: places.indices)
  func findsTheSentence(_ index: Int) {
    let (cite, wanted) = Self.places[index]
    #expect(sentence(Self.sample, cite) == wanted)
  }

  /// The same report, as other programs save it.
  static let variants: [(name: String, text: String)] = [
    ("no blank lines", sample.replacing("\n\n", with: "\n")),
    ("CR LF", sample.replacing("\n", with: "\r\n")),
    ("a mark at the beginning", "\u{FEFF}" + sample),
    ("blanks around lines", sample.split(separator: "\n").map { "\($0) \t" }.joined(separator: "\n\n")),
    ("page numbers", sample.replacing("八大", with: "— 3 —\n\n八大").replacing("引子。", with: "引子。\n\n12")),
    ("wide brackets", sample.replacing("(", with: "（").replacing(")", with: "）")),
    (
      "indented and broken anywhere",
      sample.replacing("\n\n", with: "\n　　").replacing("首段甲;", with: "首段甲;\n")
        .replacing("第二句;", with: "第二句;\n").replacing("　　八大", with: "八大")
    ),
    (
      "blank lines and broken anywhere",
      sample.replacing("首段甲;", with: "首段甲;\n").replacing("第二句;", with: "第二句;\n")
    ),
  ]

  @Test(arguments: variants.indices)
  func findsItHoweverItIsSaved(_ index: Int) {
    let (name, text) = Self.variants[index]
    for (cite, wanted) in Self.places {
      let found = sentence(text, cite).map { $0.replacing("（", with: "(").replacing("）", with: ")") }
      #expect(found == wanted, "\(name): \(cite)")
    }
  }

  @Test func titlesAboveTheFirstPartStayApart() {
    #expect(SourceText(Self.sample).paragraphs.prefix(3) == ["某区政府工作报告", "区长 某某", "一、回顾"])
  }

  @Test(arguments: ["", "\n\n", "没有部分", "一、\n二、\n三、", "三、重点\n(一)甲\n一是", "；；；", "一、x\n。;!"])
  func poorTextsHaveNothingThere(_ text: String) {
    for (cite, _) in Self.places { #expect(sentence(text, cite) == nil) }
  }

  @Test func speaksOfWhatItNames() throws {
    let text = SourceText(Self.sample)
    let passage = try #require(text.passage(.figure(part: 2, paragraph: 1, sentence: 1)))
    #expect(text.speaks(passage, of: "稳中求进"))
    #expect(text.speaks(passage, of: "求进的道"))
    #expect(!text.speaks(passage, of: "道路大中修"))
    #expect(text.speaks(passage, of: "GDP"))
  }
}
