import GoalCore
import Testing

/// All that the report says of 2012, held against the plan.
@Suite struct YearBeforeTests {
  @Test(arguments: Past.all)
  func givesTheFigure(_ row: Past) throws {
    let figure = try #require(ShippedPlan.read().figure(row.figure))
    #expect(figure.value.description == row.value)
    #expect(figure.unit.zh == row.unit)
    #expect(figure.approximate == row.isEstimate)
    #expect(!figure.more)
    #expect(figure.cite == .figure(part: 1, paragraph: row.paragraph, sentence: row.sentence))
    #expect(try ShippedPlan.background().relatedGoals[row.figure] ?? [] == ids(row.related))
  }

  /// With the goals' own figures these are all 75, in the order of their ids.
  @Test func hasThe75Figures() throws {
    let typed = (Before.all.map(\.figure) + Past.all.map(\.figure)).sorted()
    #expect(try ShippedPlan.read().figures.map(\.id) == typed)
    #expect(typed == (1...75).map { "B-\($0 < 10 ? "0" : "")\($0)" })
  }

  /// The one figure that a goal is measured against and another goal's work bears on too.
  @Test func institutionsBearOnHeadquarters() throws {
    let related = try ShippedPlan.background().relatedGoals
    #expect(related["B-11"] == ["1.2-02"])
    let ofGoals = Set(Before.all.map(\.figure)).subtracting(["B-11"])
    #expect(ofGoals.allSatisfy { related[$0] == nil })
  }

  @Test func figuresOfTheZones() throws {
    #expect(
      try ShippedPlan.background().figureZones == ["B-09": "Z1", "B-10": "Z1", "B-11": "Z1", "B-12": "Z3"])
  }

  @Test func hasThe24States() throws {
    let states = try ShippedPlan.background().states
    #expect(states.count == 24)
    #expect(states.map(\.goals) == Passage.states.map { ids($0.goals) })
    #expect(
      states.map(\.cite)
        == Passage.states.map { .figure(part: 1, paragraph: $0.place[0], sentence: $0.place[1]) })
  }

  @Test(arguments: Passage.zones.indices)
  func hasTheZonesResults(_ index: Int) throws {
    let (zone, figures, passages) = Passage.zones[index]
    let results = try #require(ShippedPlan.background().results[zone])
    var found: [String] = []
    var states: [PastState] = []
    for result in results {
      switch result {
      case .figure(let id): found.append(id)
      case .state(let state): states.append(state)
      }
    }
    #expect(found == ids(figures))
    #expect(states.map(\.goals) == passages.map { ids($0.goals) })
    #expect(
      states.map(\.cite)
        == passages.map { .figure(part: 1, paragraph: $0.place[0], sentence: $0.place[1]) })
  }

  /// How many figures, states and zones' results each chapter tells, counted in the report.
  @Test func isToldByChapters() throws {
    let before = YearBefore(try ShippedPlan.read(), try ShippedPlan.background())
    let figures = before.chapters.map { chapter in
      chapter.results.count { if case .figure = $0.fact { true } else { false } }
    }
    #expect(figures == [8, 13, 16, 7, 1, 7, 13, 5, 5])
    #expect(zip(before.chapters, figures).map { $0.results.count - $1 } == [0, 24, 4, 3, 4, 1, 2, 3, 5])
    for chapter in before.chapters {
      #expect(chapter.results.map(\.cite) == chapter.results.map(\.cite).sorted())
    }
  }

  @Test func aResultIsToldWithItsGoals() throws {
    let before = YearBefore(try ShippedPlan.read(), try ShippedPlan.background())
    let results = before.chapters.flatMap(\.results)
    func goals(_ title: String) -> [[String]] {
      results.first { $0.title.zh == title }.map { [$0.goals, $0.related] } ?? []
    }
    #expect(goals("地区生产总值") == [["H-01"], []])
    #expect(goals("引进机构")[1] == ["1.2-02"])
    #expect(goals("老字号体验日") == [["1.1-28", "1.1-29"], []])
    #expect(goals("“绿道”一期建成") == [["2.1-04"], []])
    #expect(goals("园区扩区获批") == [[], []])
  }

  @Test func titlesAreTheirOwn() throws {
    let plan = try ShippedPlan.read()
    #expect(Set(plan.figures.map(\.title.zh)).count == 75)
    #expect(Set(plan.figures.map(\.title.en)).count == 75)
    let states = try ShippedPlan.background().states
    #expect(Set(states.map(\.title.zh)).count == 24)
    #expect(Set(states.map(\.title.en)).count == 24)
  }
}
