import GoalCore
import TestSupport
import Testing

@Suite("Ratios")
struct RatioTests {
  @Test("In lowest terms, with the sign above")
  func lowestTerms() {
    #expect(Ratio(22, 40) == Ratio(11, 20))
    #expect((Ratio(22, 40).numerator, Ratio(22, 40).denominator) == (11, 20))
    #expect((Ratio(1, -2).numerator, Ratio(1, -2).denominator) == (-1, 2))
    #expect((Ratio(0, -7).numerator, Ratio(0, -7).denominator) == (0, 1))
    #expect(Ratio(-3, 6).magnitude == Ratio(1, 2))
  }

  @Test("Exact where binary fractions are not")
  func exact() {
    #expect(Ratio(1, 10) + Ratio(2, 10) == Ratio(3, 10))
    #expect(Ratio(1, 2) - Ratio(2, 5) == Ratio(1, 10))
    #expect(Ratio(181, 365) * Ratio(365, 181) == .one)
    #expect(Ratio(22, 40) / Ratio(181, 365) == Ratio(803, 724))
    #expect(Ratio(1, 3) < Ratio(334, 1000) && Ratio(333, 1000) < Ratio(1, 3))
    #expect(Ratio(-1, 3) < .zero && Ratio(-1, 2) < Ratio(-1, 3))
  }

  /// Halves are rounded away from 0.
  @Test(
    "Rounded",
    arguments: [
      (1, 2, 1), (-1, 2, -1), (49, 100, 0), (-49, 100, 0), (5, 2, 3), (7, 3, 2), (8, 3, 3), (4, 1, 4),
    ]
  )
  func rounded(_ numerator: Int, _ denominator: Int, _ whole: Int) {
    #expect(Ratio(Int128(numerator), Int128(denominator)).rounded == Int128(whole))
  }

  @Test("Comparing never overflows")
  func wide() {
    let (large, small) = (Ratio(Int128.max, 3), Ratio(Int128.max - 1, 3))
    #expect(small < large && !(large < small))
    #expect(Ratio(1, Int128.max) < Ratio(1, Int128.max - 1))
  }

  @Test(
    "The largest figures under a schedule can be judged", arguments: ["0.0001", "999999999999.9999", "7"])
  func extremes(_ target: String) throws {
    let text =
      "target \(target); 03-07 schedule 05-11=0.0001 10-03=\(target); 06-30 value 999999999999.9998 note 核定"
    for day in ["06-30", "07-01", "11-17", "12-31"] {
      let snapshot = Snapshot(try Recording(text).ledger, on: RefusalRow.day(day))
      let state = try #require(snapshot.state("2.2-06"))
      let goal = try #require(snapshot.goals.last)
      #expect(snapshot.standing("2.2-06")?.share != nil)
      _ = state.ahead(goal, on: RefusalRow.day(day))
    }
  }
}
