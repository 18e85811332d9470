import GoalCore
import TestSupport
import Testing

/// Quantities as they are typed, as they stand in JSON, and as they are written.
@Suite("Quantities")
struct QuantityTests {
  /// Typed (between brackets, for the blanks), the unit it is typed for, the plain decimal or the problem.
  static let typed = """
    [17000]          |      | 17000
    [17,000]         |      | 17000
    [1.7万]          |      | 17000
    [１．７万]        |      | 17000
    [１７，０００]     |      | 17000
    [1.7万户]        | 户   | 17000
    [1.7 万 户]      | 户   | 17000
    [17000户]        | 户   | 17000
    [0.9亿]          |      | 90000000
    [1.2万亿]        |      | tooLarge
    [0.1万亿]        |      | 100000000000
    [9%]             |      | 9
    [９％]            |      | 9
    [9 %]            |      | 9
    [40条]           | 条   | 40
    [40 条]          | 条   | 40
    [40条]           |      | notANumber
    [40户]           | 条   | notANumber
    [90万平方米]      | 平方米 | 900000
    [20.44公顷]      | 公顷  | 20.44
    [20。44]         |      | 20.44
    [ 22 ]           |      | 22
    [　22　]          |      | 22
    [+5]             |      | 5
    [＋５]            |      | 5
    [-1]             |      | -1
    [－１]            |      | -1
    [−1.5]           |      | -1.5
    [-0]             |      | 0
    [007]            |      | 7
    [.5]             |      | 0.5
    [0.0001]         |      | 0.0001
    [0.00001]        |      | tooPrecise
    [0.00010]        |      | 0.0001
    [1.23456万]      |      | 12345.6
    [0.000000001亿]  |      | 0.1
    [0.00000000000000000001] | | tooPrecise
    [999999999999.9999] |   | 999999999999.9999
    [999,999,999,999] |     | 999999999999
    [1234567890123]  |      | tooLarge
    [1,000,000,000,000] |   | tooLarge
    [10000000000000000000000000] | | tooLarge
    []               |      | empty
    [ ]              |      | empty
    [万]             |      | empty
    [条]             | 条   | notANumber
    [%]              |      | notANumber
    [-]              |      | notANumber
    [.]              |      | notANumber
    [5.]             |      | notANumber
    [1.2.3]          |      | notANumber
    [1,7000]         |      | notANumber
    [1,70]           |      | notANumber
    [,170]           |      | notANumber
    [0.1,234]        |      | notANumber
    [1e400]          |      | notANumber
    [1E3]            |      | notANumber
    [NaN]            |      | notANumber
    [inf]            |      | notANumber
    [0x10]           |      | notANumber
    [--1]            |      | notANumber
    [1 000]          |      | notANumber
    [十二]           |      | notANumber
    [٣]              |      | notANumber
    [2²]             |      | notANumber
    """

  @Test("Typed", arguments: Table.rows(QuantityTests.typed))
  func reading(_ row: Table.Row) {
    let text = String(row.columns[0].dropFirst().dropLast())
    let units = row.columns[1].isEmpty ? [] : [row.columns[1]]
    #expect(
      outcome { () throws(QuantityProblem) in try Quantity(typed: text, units: units) } == row.columns[2])
  }

  /// JSON, the plain decimal or the problem.
  static let json = """
    0 | 0
    -0.5 | -0.5
    20.4400 | 20.44
    999999999999.9999 | 999999999999.9999
    -999999999999.9999 | -999999999999.9999
    1000000000000 | tooLarge
    0.12345 | tooPrecise
    1e3 | notANumber
    1万 | notANumber
    | empty
    """

  @Test("From JSON and back", arguments: Table.rows(QuantityTests.json))
  func parsing(_ row: Table.Row) {
    #expect(outcome { () throws(QuantityProblem) in try Quantity(json: row.columns[0]) } == row.columns[1])
  }

  private func outcome(_ read: () throws(QuantityProblem) -> Quantity) -> String {
    do {
      return try read().description
    } catch { return "\(error)" }
  }

  @Test("What is written is read back the same", arguments: Cases.seeds)
  func roundTrip(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let limit = Quantity.limit.units
    for _ in 0..<50 {
      // As many digits as may be, from one to sixteen.
      let size = (0..<Int.random(in: 1...16, using: &generator)).reduce(Int64(1)) { size, _ in size * 10 }
      let quantity = Quantity(units: Int64.random(in: -size...size, using: &generator) % (limit + 1))
      #expect(try Quantity(typed: quantity.description) == quantity)
      #expect(try Quantity(json: quantity.description) == quantity)
    }
  }

  @Test("Sums stop at the limit")
  func limit() {
    #expect(Quantity.limit + Quantity(1) == Quantity.limit)
    #expect(-Quantity.limit - Quantity(1) == -Quantity.limit)
    #expect(Quantity(units: 1000) + Quantity(units: 2000) == Quantity(units: 3000))
  }

  /// Target, whether it is a percentage, what one step adds.
  static let steps: [(String, Bool, String)] = [
    ("10", false, "1"), ("100", false, "1"), ("101", false, "1"), ("999", false, "1"),
    ("1200", false, "10"), ("5000", false, "10"), ("17000", false, "100"), ("30000", false, "100"),
    ("900000", false, "1000"), ("20.44", false, "0.1"), ("9", true, "0.1"), ("60", true, "0.1"),
  ]

  @Test("What one step adds", arguments: QuantityTests.steps)
  func step(_ target: String, _ isPercent: Bool, _ step: String) throws {
    #expect(Goal.step(target: try Quantity(typed: target), percent: isPercent).description == step)
  }
}
