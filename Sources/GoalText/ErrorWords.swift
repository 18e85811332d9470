package import GoalCore

/// What is refused and why: names the thing, quotes the value, says what is allowed.
package struct ErrorWords: Sendable {
  /// The id as typed and the nearest one there is.
  package let unknownGoal: @Sendable (String, String?) -> String
  /// The text as typed.
  package let quantity: @Sendable (QuantityProblem, String) -> String
  package let badDay: @Sendable (String) -> String
  /// The day and the plan's year.
  package let outsideYear: @Sendable (Day, Int) -> String
  /// The day and today.
  package let afterToday: @Sendable (Day, Day) -> String

  static let zh = ErrorWords(
    unknownGoal: { id, near in "没有目标“\(id)”" + (near.map { "，是否指 \($0)？" } ?? "；编号如 2.2-06、H-01") },
    quantity: { problem, text in
      switch problem {
      case .empty: "没有填数；可填 17000、1.7万、20.44 或 9%"
      case .notANumber: "“\(text)”不是数；可填 17000、1.7万、20.44 或 9%"
      case .tooLarge: "“\(text)”过大；小数点前最多 12 位"
      case .tooPrecise: "“\(text)”过细；小数点后最多 4 位"
      }
    },
    badDay: { "“\($0)”不是日期；写作 2013-06-30" },
    outsideYear: { "\($0) 不在计划年度；须在 \($1)-01-01 至 \($1)-12-31 之间" },
    afterToday: { "\($0) 晚于今天；最晚 \($1)" })

  static let en = ErrorWords(
    unknownGoal: { id, near in
      "no goal \(id.allSatisfy(\.isWhitespace) ? "“\(id)”" : id)"
        + (near.map { "; did you mean \($0)?" } ?? "; ids read 2.2-06 or H-01")
    },
    quantity: { problem, text in
      switch problem {
      case .empty: "no number given; write 17000, 1.7万, 20.44 or 9%"
      case .notANumber: "“\(text)” is no number; write 17000, 1.7万, 20.44 or 9%"
      case .tooLarge: "“\(text)” is too large; at most 12 digits before the point"
      case .tooPrecise: "“\(text)” is too precise; at most 4 digits after the point"
      }
    },
    badDay: { "“\($0)” is no day; write it as 2013-06-30" },
    outsideYear: { "\($0) is outside the plan's year; from \($1)-01-01 to \($1)-12-31" },
    afterToday: { "\($0) is after today; \($1) at the latest" })
}
