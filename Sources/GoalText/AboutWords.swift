/// What is said of a plan's frame and of the year before.
package struct AboutWords: Sendable {
  package let title: String
  /// Titles of columns: what a thing is about, and the goals that go on with it.
  package let line, goals: String
  package let strategies, requirements, mechanisms, legend: String
  /// The year of the plan, then how many goals, figures, other results and mechanisms it has.
  package let counts: @Sendable (Int, Int, Int, Int, Int) -> String
  /// The year before.
  package let before: @Sendable (Int) -> String
  /// Stands before a goal whose work a result bears on without being what it is read beside.
  package let related: String
  /// What stands before the program's version and the plan's id.
  package let program, plan: String
  package let keys: String
  package let found: @Sendable (Int) -> String
  package let nothingFound: @Sendable (String) -> String
  /// The selected row names no goal.
  package let noGoal: String
  package let notRead: @Sendable (String) -> String

  package static func of(_ language: Language) -> AboutWords {
    switch language {
    case .zh: zh
    case .en: en
    }
  }

  private static let zh = AboutWords(
    title: "计划概况与上年回顾", line: "内容", goals: "接续的目标",
    strategies: "发展战略", requirements: "工作要求", mechanisms: "工作机制", legend: "亮灯规则",
    counts: { "\($0)年目标 \($1) 项；\($0 - 1)年数字 \($2) 个、其他成果 \($3) 项；工作机制 \($4) 项" },
    before: { "\($0)年" }, related: "相关", program: "程序", plan: "计划",
    keys: "Enter 到该目标 · y 原文 · Tab 下一节 · / 查找 · q 关闭", found: { "找到 \($0) 项" },
    nothingFound: { "没有找到“\($0)”" }, noGoal: "这一项没有对应的今年目标", notRead: { "读不出计划的背景：\($0)" })

  private static let en = AboutWords(
    title: "About the plan, and the year before", line: "about", goals: "goals that go on",
    strategies: "Strategies", requirements: "Requirements", mechanisms: "Mechanisms", legend: "Lights",
    counts: { year, goals, figures, others, mechanisms in
      "\(goals) goals of \(year); \(figures) figures and \(others) other results of \(year - 1); "
        + "\(mechanisms) mechanisms"
    },
    before: { String($0) }, related: "also", program: "program", plan: "plan",
    keys: "Enter goal · y source · Tab section · / find · q close", found: { "\($0) found" },
    nothingFound: { "“\($0)” is not found" }, noGoal: "no goal of this year goes on with it",
    notRead: { "the plan's background cannot be read: \($0)" })
}
