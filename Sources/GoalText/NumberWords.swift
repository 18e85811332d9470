package import GoalCore

/// How numbers, units and days are written.
package struct NumberWords: Sendable {
  /// Whether thousands are set apart; where they are not, 万 and 亿 shorten round numbers.
  let groups: Bool
  /// Month (1–12) and day of the month.
  let day: @Sendable (Int, Int) -> String
  let month: @Sendable (Int) -> String
  /// A number given as an estimate.
  package let about: @Sendable (String) -> String
  /// A number the report gives as its lower end.
  let moreThan: @Sendable (String) -> String
  /// Between the parts of a running line, as in 目标 40 条 · 上年 59 条.
  package let dot: String
  package let comma: String
  /// Between two sentences.
  package let stop: String
  package let colon: String
  package let brackets: @Sendable (String) -> String
  package let quotes: @Sendable (String) -> String
  package let and: String
  package let none: String
  package let days: @Sendable (Int) -> String

  static let zh = NumberWords(
    groups: false, day: { "\($0)月\($1)日" }, month: { "\($0)月" }, about: { "约\($0)" }, moreThan: { "超过\($0)" },
    dot: " · ",
    comma: "，", stop: "。", colon: "：", brackets: { "（\($0)）" }, quotes: { "“\($0)”" }, and: "、",
    none: "无", days: { "\($0)天" })

  static let en = NumberWords(
    groups: true, day: { "\($1) \(englishMonths[$0 - 1])" }, month: { englishMonths[$0 - 1] },
    about: { "about \($0)" }, moreThan: { "over \($0)" }, dot: " · ", comma: ", ",
    stop: ". ", colon: ": ",
    brackets: { " (\($0))" }, quotes: { "“\($0)”" }, and: ", ", none: "none",
    days: { $0 == 1 ? "1 day" : "\($0) days" })

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension Words {
  /// A quantity as staff write it: 1.7万 and 16950 in Chinese, 17,000 in English.
  package func quantity(_ quantity: Quantity) -> String {
    guard numbers.groups else { return shortened(quantity) ?? quantity.description }
    let parts = quantity.description.split(separator: ".", maxSplits: 1)
    let sign = quantity < .zero ? "-" : ""
    let whole = grouped(String(parts[0].drop { $0 == "-" }))
    return sign + whole + (parts.count == 2 ? ".\(parts[1])" : "")
  }

  /// 万 from ten thousand on when two decimals are enough, 亿 likewise from a hundred million on.
  private func shortened(_ quantity: Quantity) -> String? {
    shortened(quantity, 100_000_000, "亿") ?? shortened(quantity, 10_000, "万")
  }

  private func shortened(_ quantity: Quantity, _ size: Int64, _ word: String) -> String? {
    let unit = Quantity(Int(size)).units
    guard quantity.units.magnitude >= unit.magnitude, quantity.units % (unit / 100) == 0 else { return nil }
    return Quantity(units: quantity.units / size).description + word
  }

  /// A quantity with its unit: 40 条, 1.7万户, 20.44公顷 and 9%; 40 roads, 17,000 households.
  package func amount(_ quantity: Quantity, _ unit: Bilingual?) -> String {
    guard let unit else { return self.quantity(quantity) }
    switch language {
    case .zh:
      let number = self.quantity(quantity)
      let isPlain = quantity.isWhole && number.utf8.allSatisfy { $0 < 0x80 }
      return number + (isPlain && unit.zh != "%" ? " " : "") + unit.zh
    case .en:
      if unit.en == "%" { return self.quantity(quantity) + "%" }
      if let billions = billions(quantity, unit.en) { return billions }
      return "\(self.quantity(quantity)) \(quantity == Quantity(1) ? singular(unit.en) : unit.en)"
    }
  }

  /// 309.1 of `100m yuan` is 30.91bn yuan.
  private func billions(_ quantity: Quantity, _ unit: String) -> String? {
    guard unit.hasPrefix("100m "), quantity.units % 10 == 0 else { return nil }
    return "\(self.quantity(Quantity(units: quantity.units / 10)))bn \(unit.dropFirst(5))"
  }

  private func singular(_ unit: String) -> String {
    if unit.hasSuffix("ies") { return unit.dropLast(3) + "y" }
    return unit.hasSuffix("s") && !unit.hasSuffix("ss") ? String(unit.dropLast()) : unit
  }

  /// A number to so many decimals, or more where rounding would put it on the other side of a bound.
  ///
  /// - Parameter keepsZeros: 3.0 stays 3.0.
  package func number(
    _ exact: Ratio, places: Int, against bounds: [Ratio] = [], keepsZeros: Bool = false
  ) -> String {
    Shown(exact, places: places, bounds: bounds).text(groups: numbers.groups, keepsZeros: keepsZeros)
  }

  /// A share as a percentage with one decimal at most, more where it would contradict a bound (also a share).
  package func percent(_ share: Ratio, against bounds: [Ratio] = Ratio.noneAndAll) -> String {
    Shown(share, places: 1, bounds: bounds, shift: 2).text(groups: numbers.groups) + "%"
  }

  /// A difference of shares in percentage points, without its sign; bounds are shares.
  package func points(_ gap: Ratio, against bounds: [Ratio] = [.zero]) -> String {
    Shown(gap.magnitude, places: 1, bounds: bounds, shift: 2).text(groups: numbers.groups)
  }

  /// A number of the goal's unit, as 3.0 条 a month: one decimal, none from a hundred on.
  package func rate(_ exact: Ratio, _ unit: Bilingual?) -> String {
    let places = exact.magnitude < Ratio(100, 1) ? 1 : 0
    return joined(number(exact, places: places, against: [.zero], keepsZeros: places == 1), unit)
  }

  /// A number already written with its unit behind it.
  func joined(_ number: String, _ unit: Bilingual?) -> String {
    guard let unit = unit?.in(language) else { return number }
    return unit == "%" ? number + unit : "\(number) \(unit)"
  }

  /// 6月30日; 30 Jun.
  package func day(_ day: Day) -> String { numbers.day(day.civil.month, day.civil.day) }
  /// 6月; Jun.
  package func month(_ month: Month) -> String { numbers.month(month.month) }
}

extension Ratio {
  /// What a share is held against: one that is not none of a whole does not seem to be, nor one that is not all of it.
  package static let noneAndAll: [Ratio] = [.zero, .one]
}
