import Foundation
import GoalCore
import Synchronization
import TestSupport
import Testing

/// Goals of a plan that are read when they are asked for.
@Suite struct GoalListTests {
  @Test func whatTellsTheGroupsReadsNoGoal() {
    let source = Source(SamplePlan.plan)
    let goals = GoalList(unread: source)
    let whole = SamplePlan.plan.goals
    for index in whole.indices {
      #expect(goals.id(at: index) == whole[index].id && goals.item(at: index) == whole[index].item)
      #expect(goals.zone(at: index) == whole[index].zone)
    }
    #expect(goals.count == whole.count && source.asked.isEmpty)
  }

  @Test func eachIsReadOnce() {
    let source = Source(SamplePlan.plan)
    let goals = GoalList(unread: source)
    for _ in 0..<3 { #expect(goals[2] == SamplePlan.plan.goals[2]) }
    #expect(source.asked == [2])
    #expect(goals == SamplePlan.plan.goals)
    #expect(source.asked.sorted() == Array(goals.indices))
  }

  @Test func addedOnesStandBehind() {
    let source = Source(SamplePlan.plan)
    var goals = GoalList(unread: source)
    let added = SamplePlan.plan.goals[1].with(id: "2.2-a5f0c81d2")
    goals.append(added)
    let last = goals.count - 1
    #expect(last == SamplePlan.plan.goals.count && goals[last] == added && goals.id(at: last) == added.id)
    #expect(goals != GoalList(unread: source) && goals == SamplePlan.plan.goals + [added])
  }

  /// Of those who ask at once all are given the same one.
  @Test func manyMayAskAtOnce() {
    let source = Source(SamplePlan.plan)
    let goals = GoalList(unread: source)
    let wrong = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 64) { number in
      for index in goals.indices where goals[index] != source.plan.goals[index] || number < 0 {
        wrong.withLock { $0 += 1 }
      }
    }
    #expect(wrong.withLock { $0 } == 0)
  }

  @Test func figuresAreFoundByTheirIDs() {
    var plan = SamplePlan.plan
    plan.figures = FigureList(["B-01", "B-02", "B-03"].map(Self.figure))
    let source = Source(plan)
    let figures = FigureList(unread: source)
    let whole = plan.figures
    #expect(figures.count == whole.count && source.asked.isEmpty)
    #expect(figures["B-none"] == nil)
    for figure in whole { #expect(figures[figure.id] == figure) }
    #expect(source.asked == Array(whole.indices))
  }

  private static func figure(_ id: String) -> Figure {
    Figure(
      id: id, title: Bilingual(zh: "数字\(id)", en: "Figure \(id)"), value: Quantity(9),
      unit: Bilingual(zh: "%", en: "%"), approximate: true, more: false,
      cite: .figure(part: 1, paragraph: 1, sentence: 1))
  }
}

/// A plan that notes what is read of it: places of goals, or of figures.
private final class Source: PlanSource {
  let plan: Plan
  private let places = Mutex<[Int]>([])

  init(_ plan: Plan) { self.plan = plan }

  var asked: [Int] { places.withLock { $0 } }
  var goalHeads: [GoalHead] { plan.goals.map { GoalHead(id: $0.id, item: $0.item, zone: $0.zone) } }
  var figureIDs: [String] { plan.figures.map(\.id) }
  var readings: Readings { plan.readings }

  func goal(at index: Int) -> Goal {
    places.withLock { $0.append(index) }
    return plan.goals[index]
  }

  func figure(at index: Int) -> Figure {
    places.withLock { $0.append(index) }
    return plan.figures[index]
  }
}
