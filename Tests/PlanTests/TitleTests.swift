import GoalCore
import Testing

@Suite struct TitleTests {
  /// A word staff would look for in the title.
  static let words: [(id: String, word: String)] = [
    ("H-01", "地区生产总值"), ("H-04", "零售额"), ("H-06", "就业率"), ("H-07", "能耗"),
    ("1.1-05", "35中"), ("1.1-07", "华嘉"), ("1.1-08", "丰盛西区"), ("1.1-11", "中信城"), ("1.1-17", "艺术大厦"),
    ("1.1-20", "北纬路"), ("1.1-22", "天桥艺术节"), ("1.1-24", "C3"), ("1.1-26", "观音寺"), ("1.1-33", "什刹海"),
    ("1.2-12", "商道"), ("1.2-14", "马连道"), ("2.1-04", "绿道"), ("2.1-09", "架空线"), ("2.1-19", "PM2.5"),
    ("2.1-20", "清洁能源"), ("2.2-01", "7号线"), ("2.2-02", "16号线"), ("2.2-04", "西黄城根"), ("2.2-06", "大中修"),
    ("2.2-07", "积水点"), ("2.2-08", "地磁"), ("2.2-14", "四管治两小"), ("2.4-02", "综合执法"), ("2.4-08", "四位一体"),
    ("3.1-05", "法源寺"), ("3.1-08", "燕翅楼"), ("3.1-12", "粤东新馆"), ("3.2-10", "戏剧节"), ("3.3-03", "新华1949"),
    ("4.1-08", "名师工作室"), ("4.1-22", "丰盛医院"), ("4.2-04", "28号院"), ("4.2-06", "回龙观二期"),
    ("4.2-29", "早餐"), ("4.3-03", "12341"), ("4.3-11", "六型"), ("5.1-09", "权力库"), ("5.2-08", "周调度"),
  ]

  @Test(arguments: words)
  func keepsTheName(id: String, word: String) throws {
    #expect(try #require(ShippedPlan.goals()[id]).title.zh.contains(word))
  }

  @Test func fitsItsColumn() throws {
    for goal in try ShippedPlan.read().goals {
      #expect(columns(goal.title.zh) <= 28, "\(goal.id) \(goal.title.zh)")
      #expect(columns(goal.title.en) <= 56, "\(goal.id) \(goal.title.en)")
    }
  }

  @Test func isTheGoalsOwn() throws {
    let goals = try ShippedPlan.read().goals
    #expect(Set(goals.map(\.title.zh)).count == goals.count)
    #expect(Set(goals.map(\.title.en)).count == goals.count)
  }

  /// The verb stands in the ask.
  @Test func hasNoVerbInFront() throws {
    for goal in try ShippedPlan.read().goals {
      #expect(!goal.title.zh.hasPrefix(goal.ask.verb.zh), "\(goal.id) \(goal.title.zh)")
    }
  }

  @Test(arguments: ["中", "一", "（", "，", "“二", "ab", "🀄"])
  func columnsAreCounted(_ text: String) {
    #expect(columns(text) == ["中": 2, "一": 2, "（": 2, "，": 2, "“二": 3, "ab": 2, "🀄": 2][text])
  }

  /// Everything from the Han radicals on is drawn two wide; the plan holds nothing wide before them.
  private func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
  }
}
