/// One calendar day (proleptic Gregorian), meaning its end: all that is recorded on it counts.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let number: Int

  package init(number: Int) { self.number = number }

  /// The day of that year, month (1–12) and day of month; nil when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// Reads `2013-06-30`, four, two and two ASCII digits; nil for anything else or a day that does not exist.
  package init?(iso text: some StringProtocol) {
    var text = String(text)
    guard let day = text.withUTF8({ Day(ascii: $0) }) else { return nil }
    self = day
  }

  /// Reads the same from bytes.
  package init?(ascii bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let century = bytes.twoDigits(at: 0), let years = bytes.twoDigits(at: 2),
      let month = bytes.twoDigits(at: 5), let day = bytes.twoDigits(at: 8)
    else { return nil }
    self.init(year: century * 100 + years, month: month, day: day)
  }

  package static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// Year, month (1–12) and day of month.
  package var civil: (year: Int, month: Int, day: Int) {
    // Days are counted from 0000-03-01, so that the leap day ends its year.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  package var year: Int { civil.year }
  package var month: Month {
    let (year, month, _) = civil
    return Month(year: year, month: month)
  }

  /// Monday is 1, Sunday 7.
  package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  package static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
  package static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
  /// Days from the second to the first.
  package static func - (a: Day, b: Day) -> Int { a.number - b.number }

  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

extension Day: CustomStringConvertible {
  /// `2013-06-30`.
  package var description: String {
    let (year, month, day) = civil
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// `06-30`, for places where the year is clear.
  package var monthAndDay: String {
    let (_, month, day) = civil
    return "\(padded(month, 2))-\(padded(day, 2))"
  }
}

/// ASCII digits as a number; nil for anything else or more than nine digits.
func decimal(_ digits: some Collection<UInt8>) -> Int? {
  guard !digits.isEmpty, digits.count <= 9 else { return nil }
  var number = 0
  for digit in digits {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
    number = number * 10 + Int(digit - UInt8(ascii: "0"))
  }
  return number
}

extension UnsafeBufferPointer<UInt8> {
  /// The number of two ASCII digits, which must be there; nil for other bytes.
  @inline(__always)
  func twoDigits(at index: Int) -> Int? {
    let (tens, ones) = (self[index] &- UInt8(ascii: "0"), self[index &+ 1] &- UInt8(ascii: "0"))
    return tens < 10 && ones < 10 ? Int(tens) &* 10 &+ Int(ones) : nil
  }
}

func padded(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

extension Day {
  /// Reads what staff type: `2013-06-30`, `2013-6-30`, `6-30`, `6/30`, `6月30日`, full-width digits too.
  package init?(typed text: String, year: Int) {
    var parts: [Int] = [0]
    var digits = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0xFF10...0xFF19:
        digits += 1
        guard digits <= 4 else { return nil }
        parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(scalar.value & 0xF)
      case 0x2D, 0x2F, 0x2E, 0xFF0D, 0xFF0F, 0x5E74, 0x6708:
        guard digits > 0 else { return nil }
        parts.append(0)
        digits = 0
      case 0x65E5, 0x53F7: break
      case 0x20: break
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    switch parts.count {
    case 2: self.init(year: year, month: parts[0], day: parts[1])
    case 3: self.init(year: parts[0], month: parts[1], day: parts[2])
    default: return nil
    }
  }
}
