import GoalCore
import Testing

@Suite struct QuantifiedTests {
  @Test(arguments: Quantified.all)
  func statesTheTarget(_ row: Quantified) throws {
    let goal = try #require(ShippedPlan.goals()[row.id])
    #expect(goal.kind == row.kind)
    #expect(goal.target?.description == row.target)
    #expect(goal.unit?.zh == row.unit)
    #expect(goal.step.description == row.step)
  }

  @Test func noOtherGoalHasATarget() throws {
    let stated = try ShippedPlan.read().goals.filter { $0.target != nil || $0.unit != nil }.map(\.id)
    #expect(stated.sorted() == Quantified.all.map(\.id).sorted())
  }

  @Test func theCitySetsTheEnergyTarget() throws {
    let goals = try ShippedPlan.read().goals
    #expect(goals.filter { $0.kind == .delegated }.map(\.id) == ["H-07"])
    #expect(goals.filter { $0.measure != nil }.map(\.measure) == [.floor])
    #expect(goals.first { $0.id == "H-07" }?.target == nil)
  }

  @Test func onlyTheReemploymentRateAccrues() throws {
    #expect(try ShippedPlan.read().goals.filter(\.accrues).map(\.id) == ["H-06"])
  }

  @Test(arguments: Before.all)
  func givesTheFigureOf2012(_ row: Before) throws {
    let plan = try ShippedPlan.read()
    let figure = try #require(plan.figure(row.figure))
    #expect(figure.value.description == row.value)
    #expect(figure.unit.zh == row.unit)
    #expect(figure.approximate == (row.note != .exact))
    #expect(figure.more == (row.note == .more))
    #expect(figure.cite == .figure(part: 1, paragraph: row.paragraph, sentence: row.sentence))
    let baselines = try #require(ShippedPlan.goals()[row.goal]?.baselines)
    #expect(baselines.contains(Baseline(figure: row.figure, relation: row.relation)))
  }

  @Test func noGoalHasAnotherFigureBesideIt() throws {
    let stated = try ShippedPlan.read().goals.flatMap { goal in
      goal.baselines.map { "\(goal.id) \($0.figure)" }
    }
    #expect(stated.sorted() == Before.all.map { "\($0.goal) \($0.figure)" }.sorted())
  }

  /// Only these two ask for more than 2012 brought; one more starts what 2012 completed.
  @Test func asksForMoreThanBefore() throws {
    let plan = try ShippedPlan.read()
    let more = plan.goals.filter { goal in
      guard goal.kind == .count, let target = goal.target else { return false }
      return goal.baselines.contains { plan.figure($0.figure).map { $0.value < target } == true }
    }
    #expect(more.map(\.id) == ["2.1-20", "2.2-07"])
  }
}
