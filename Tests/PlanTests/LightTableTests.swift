import GoalCore
import Testing

@Suite struct LightTableTests {
  @Test func namesTheSevenLights() throws {
    let rows = try ShippedPlan.read().lights.legend.map {
      "\($0.light) \($0.mark) \($0.ascii) \($0.word.zh) \($0.word.en)"
    }
    #expect(
      rows == [
        "farBehind ■ # 严重滞后 far behind", "noReport ○ - 未报 no report", "behind ▲ ! 滞后 behind",
        "pending ◇ ? 待下达 target pending", "onPace ● o 正常 on pace", "reached ✔ * 完成 reached",
        "closed ▣ x 销号 closed out",
      ])
  }

  @Test func hasThePublishedThresholds() throws {
    let plan = try ShippedPlan.read()
    #expect(plan.lights.behind == 10)
    #expect(plan.lights.farBehind == 30)
    #expect(plan.lights.shortfall == 10)
    #expect(plan.lights.latestPace == 90)
    #expect(plan.lights.checkpointDays == 60)
    #expect(plan.grace == Grace(week: 0, month: 5, quarter: 10, headlineMonth: 30, headlineQuarter: 30))
  }
}
