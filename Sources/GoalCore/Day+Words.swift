extension Day {
  /// Reads what staff type where a day stands already: all that `init(typed:year:)` reads, and `昨天`, `+7`, `-3`,
  /// `月底`, `15日`, `0630`; in full-width signs too.
  ///
  /// - Parameters:
  ///   - day: the day worked on, from which `+7` and `月底` are counted.
  ///   - today: what 今天 means.
  ///   - year: the plan's.
  package init?(typed text: String, from day: Day, today: Day, year: Int) {
    let text = Day.plain(text)
    if let found = Day.named(text, from: day, today: today, year: year) ?? Day.moved(text, from: day)
      ?? Day.bare(text, in: day.month, year: year) ?? Day(typed: text, year: year)
    {
      self = found
    } else {
      return nil
    }
  }

  /// Words for days, with what each means; the first of each language stands in hints.
  package static let relativeWords: [(zh: String, en: String)] = [
    ("今天", "today"), ("昨天", "yesterday"), ("月底", "month end"), ("季末", "quarter end"), ("年底", "year end"),
  ]

  private static func named(_ text: String, from day: Day, today: Day, year: Int) -> Day? {
    let month = day.month
    switch text.lowercased() {
    case "今天", "今日", "today": return today
    case "昨天", "昨日", "yesterday": return today - 1
    case "前天": return today - 2
    case "明天", "明日", "tomorrow": return today + 1
    case "后天": return today + 2
    case "月初": return month.first
    case "月底", "月末", "本月底", "本月末", "month end": return month.last
    case "上月底", "上月末", "last month end": return month.first - 1
    case "下月底", "下月末", "next month end": return month.next.last
    case "季末", "季底", "季度末", "quarter end": return Period(.quarter, holding: day).last
    case "年底", "年末", "year end": return Month(year: year, month: 12).last
    default: return nil
    }
  }

  /// `+7` and `-3`, in days.
  private static func moved(_ text: String, from day: Day) -> Day? {
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst().drop { $0 == " " }.prefix { $0 != "天" && $0 != "日" && $0 != "d" }
    guard digits.utf8.count <= 3, let days = decimal(digits.utf8) else { return nil }
    return day + (sign == "+" ? days : -days)
  }

  /// `15`, `15日`: of the month worked on; `0630`, `20130630`.
  private static func bare(_ text: String, in month: Month, year: Int) -> Day? {
    let digits = text.last == "日" || text.last == "号" ? text.dropLast() : text[...]
    guard let number = decimal(digits.utf8) else { return nil }
    switch digits.utf8.count {
    case 1, 2: return Day(year: month.year, month: month.month, day: number)
    case 4: return Day(year: year, month: number / 100, day: number % 100)
    case 8: return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    default: return nil
    }
  }

  /// Without blanks at its ends, full-width signs as ASCII.
  private static func plain(_ text: String) -> String {
    var rest = Substring(text.narrowed)
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
