/// A calendar month.
package struct Month: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1–12.
  package let month: Int

  package init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// Reads `2013-06`; nil for anything else.
  package init?(iso text: some StringProtocol) {
    guard let first = Day(iso: text + "-01") else { return nil }
    self = first.month
  }

  package static func < (a: Month, b: Month) -> Bool { (a.year, a.month) < (b.year, b.month) }

  package var first: Day { Day(number: Day.number(year: year, month: month, day: 1)) }
  package var last: Day {
    Day(number: Day.number(year: year, month: month, day: Day.length(ofMonth: month, in: year)))
  }
  package var next: Month {
    month == 12 ? Month(year: year + 1, month: 1) : Month(year: year, month: month + 1)
  }
}

extension Month: CustomStringConvertible {
  /// `2013-06`.
  package var description: String { "\(padded(year, 4))-\(padded(month, 2))" }
}

extension Month {
  /// Reads what staff type: `2013-06`, `2013-6`, `6`, `6月`, `2013年6月`, full-width digits too.
  package init?(typed text: String, year: Int) {
    let numbers = text.split { "-/年月－／ ".contains($0) }.map { part in
      part.unicodeScalars.map { scalar -> UInt8 in
        switch scalar.value {
        case 0x30...0x39: UInt8(scalar.value)
        case 0xFF10...0xFF19: UInt8(scalar.value - 0xFF10 + 0x30)
        default: 0
        }
      }
    }.map(decimal)
    switch numbers.count {
    case 1:
      guard let month = numbers[0], (1...12).contains(month) else { return nil }
      self.init(year: year, month: month)
    case 2:
      guard let year = numbers[0], let month = numbers[1], (1...9999).contains(year), (1...12).contains(month)
      else { return nil }
      self.init(year: year, month: month)
    default: return nil
    }
  }
}
