import GoalCore
import TestSupport
import Testing

/// A goal's figures through the year, as a chart draws them.
@Suite struct CourseTests {
  private func course(_ text: String, goal: String = "2.2-06", on day: String = "2013-12-31") throws -> Course
  {
    let ledger = try Recording(text, goal: goal).ledger
    let found = try #require(ledger.goal(goal))
    return Course(
      found, plan: ledger.plan, events: ledger.history(goal), on: try #require(Day(iso: day)))
  }

  private func spelled(_ course: Course) -> [String] {
    course.points.map { "\($0.day.monthAndDay) \($0.figure)" }
  }

  @Test func valuesAndAddsMakeOneLine() throws {
    let course = try course("01-31 value 3; 03-31 add 2; 03-31 add 4; 05-31 value 21; 06-10 note 会商")
    #expect(spelled(course) == ["01-31 3", "03-31 9", "05-31 21", "06-10 21"])
    #expect(course.reports.count == 5)
    #expect(course.reports(in: Month(year: 2013, month: 3)) == 2)
  }

  @Test func theFigureOfADayIsTheLastOneUpToIt() throws {
    let course = try course("01-31 value 3; 03-31 value 9")
    #expect(course.figure(on: try #require(Day(iso: "2013-01-30"))) == nil)
    #expect(course.figure(on: try #require(Day(iso: "2013-01-31"))) == Quantity(3))
    #expect(course.figure(on: try #require(Day(iso: "2013-03-30"))) == Quantity(3))
    #expect(course.figure(on: try #require(Day(iso: "2013-12-31"))) == Quantity(9))
  }

  @Test func nothingAfterTheDayCounts() throws {
    #expect(spelled(try course("01-31 value 3; 03-31 value 9", on: "2013-03-30")) == ["01-31 3"])
    #expect(spelled(try course("01-31 value 3; 02-28 value 9; retract 2")) == ["01-31 3"])
  }

  @Test func milestonesShowTheirPercentOrWhatTheStageMeans() throws {
    let course = try course(
      "01-31 stage notStarted; 03-31 percent 40; 04-30 stage underway; 06-30 stage reached", goal: "1.1-05")
    #expect(spelled(course) == ["01-31 0", "03-31 40", "06-30 100"])
  }

  @Test func ongoingGoalsHaveReportsAndNoFigures() throws {
    let course = try course("01-31 assess onPace; 02-28 note 会商", goal: "1.1-12")
    #expect(course.points.isEmpty)
    #expect(course.reports.count == 2)
  }
}
