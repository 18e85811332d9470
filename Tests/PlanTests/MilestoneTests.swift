import GoalCore
import Testing

/// The verbs the report puts to its 51 milestones, read one by one.
@Suite struct MilestoneTests {
  @Test(arguments: [
    // 启动, 按期开工; 2.1-02 asks only that drafting start.
    (
      Ask.Class.start, "1.1-10 1.1-11 1.1-26 1.1-27 2.1-02 2.1-15 2.2-04 3.1-08 3.1-12 4.1-19"
    ),
    // 开通
    (.open, "4.3-03"),
    // 出台
    (.issue, "1.1-33"),
    // 组建, 成立, 建立, 研究建立, 形成机制
    (.establish, "1.1-15 2.3-01 2.3-10 2.4-02 2.4-03 2.4-04 4.1-16 4.2-16 4.3-04 5.1-09"),
    // 编制, 研究制定, 制定完善
    (.draft, "1.1-01 1.1-02 1.1-03 1.1-04 1.1-21 2.1-01 5.1-01 5.1-02"),
    // 竣工, 竣工交用, 完成, 建成, 全面建成
    (
      .complete,
      """
      1.1-05 1.1-06 1.1-07 1.1-08 1.1-09 1.1-17 1.1-18 1.1-19 2.1-05 2.2-09 3.1-05 3.1-09 4.2-14 4.2-15 4.2-29
      4.3-01 4.3-02
      """
    ),
    // 办好 of a named event
    (.hold, "1.1-22 3.2-09 3.2-10"),
    // 实施, a definite change of method
    (.implement, "4.2-18"),
  ])
  func asksForIt(ask: Ask.Class, goals: String) throws {
    let milestones = try ShippedPlan.read().goals.filter { $0.kind == .milestone }
    #expect(milestones.filter { $0.ask.kind == ask }.map(\.id) == ids(goals))
  }

  /// With the table above: every milestone is in it.
  @Test func thereAre51() throws {
    #expect(try ShippedPlan.read().goals.count { $0.kind == .milestone } == 10 + 1 + 1 + 10 + 8 + 17 + 3 + 1)
  }

  /// Wherever the report says 探索, nothing is asked to stand at the year's end.
  @Test(arguments: ids("3.1-04 4.2-17 2.2-13 2.4-11 2.4-12 4.2-22"))
  func exploringIsNoMilestone(_ id: String) throws {
    #expect(try ShippedPlan.goals()[id]?.kind == .ongoing)
  }
}
