import GoalCore

/// Days as tables of assignments give them.
enum DayText {
  /// `2013-06-30`, `6月30日前`, `6月底`, `6月`, 年底, 上半年; nil for anything else.
  ///
  /// - Parameter atStart: a month alone means its first day, not its last.
  static func day(_ typed: String, year: Int, atStart: Bool = false) -> Day? {
    var text = Substring(typed.narrowed.filter { !$0.isWhitespace })
    for suffix in ["之前", "以前", "前"] where text.hasSuffix(suffix) { text = text.dropLast(suffix.count) }
    if let day = Day(typed: String(text), year: year) { return day }
    switch text {
    case "年底", "年末", "全年", "年内", "\(year)年底", "\(year)年末", "\(year)年":
      return Day(year: year, month: 12, day: 31)
    case "年初": return Day(year: year, month: 1, day: 1)
    case "上半年", "半年", "年中": return Day(year: year, month: 6, day: 30)
    default: return month(text, year: year).map { atStart ? $0.first : $0.last }
    }
  }

  /// `6月底`, `6月末`, `6月`, `6月份`, `2013年6月`, `2013-06`.
  private static func month(_ typed: Substring, year: Int) -> Month? {
    var text = typed
    guard text.contains("月") || text.contains("-") || text.contains("/") else { return nil }
    for suffix in ["底", "末", "份"] where text.hasSuffix(suffix) { text = text.dropLast(suffix.count) }
    return Month(typed: String(text), year: year)
  }
}
