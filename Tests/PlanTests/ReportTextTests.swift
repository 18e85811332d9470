import GoalCore
import Testing

/// The cutting itself, on a text small enough to count by eye.
@Suite struct ReportTextTests {
  static let sample = """
    一、回顾

    首段甲;首段乙。

    (一)小标题

    次段一。次段二！

    二、要求

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
    """

  @Test(
    arguments: [
      (Citation.goal(area: 0, item: 0, sentence: 2), "目标二"),
      (.goal(area: 1, item: 1, sentence: 1), "一是标题"),
      (.goal(area: 1, item: 1, sentence: 3), "第三句"),
      (.goal(area: 2, item: 1, sentence: 2), "乙二"),
      (.goal(area: 5, item: 0, sentence: 3), "听取"),
      (.goal(area: 5, item: 0, sentence: 5), "完成"),
      (.goal(area: 1, item: 1, sentence: 4), nil),
      (.goal(area: 1, item: 2, sentence: 1), nil),
      (.figure(part: 1, paragraph: 1, sentence: 2), "首段乙"),
      (.figure(part: 1, paragraph: 3, sentence: 2), "次段二"),
      (.figure(part: 1, paragraph: 4, sentence: 1), nil),
    ] as [(Citation, String?)])
  func findsTheSentence(cite: Citation, sentence: String?) {
    #expect(ReportText(Self.sample).sentence(cite) == sentence)
  }
}
