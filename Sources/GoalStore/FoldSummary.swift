import GoalCore
import StrictJSON

/// What all goals show on a day, as `progress.json` tells it: a digit a goal for its light and for whether it owes a
/// report, and the place of its lead among the units, from 1; 0 for none.
extension DaySummary {
  func write(_ w: inout JSONWriter) {
    let units = Set(leads.lazy.compactMap(\.self)).sorted()
    var places: [String: Int] = [:]
    for (place, unit) in units.enumerated() { places[unit] = place + 1 }
    w.object { w in
      w.member("day", day.description)
      w.member("lights", digits(severities))
      w.member("owes", digits(owes.map { $0 ? 1 : 0 }))
      if units.isEmpty { return }
      w.member("units") { w in w.texts(units) }
      w.member("leads") { w in
        w.array { w in for lead in leads { w.element(lead.flatMap { places[$0] } ?? 0) } }
      }
    }
  }

  private func digits(_ numbers: [UInt8]) -> String {
    String(decoding: numbers.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }

  /// Reads what `write` writes; nil for anything else.
  init?(_ s: inout JSONScanner) {
    s.open()
    guard let day = s.given("day", { $0.day() }), let lights = s.given("lights", { $0.digits(in: 1...7) }),
      let owes = s.given("owes", { $0.digits(in: 0...1) }), owes.count == lights.count
    else { return nil }
    let units = s.list("units") { $0.string() }
    let places =
      units.isEmpty ? [] : s.list("leads") { s in s.int().flatMap { $0 <= units.count ? $0 : nil } }
    s.close()
    guard !s.isBroken, units.isEmpty || places.count == lights.count else { return nil }
    self.init(
      day: day, severities: lights, owes: owes.map { $0 == 1 },
      leads: units.isEmpty
        ? Array(repeating: nil, count: lights.count) : places.map { $0 == 0 ? nil : units[$0 - 1] })
  }
}

extension JSONScanner {
  /// A text of digits within a range.
  fileprivate mutating func digits(in range: ClosedRange<UInt8>) -> [UInt8]? {
    guard let text = plainText() else { return nil }
    var digits: [UInt8] = []
    digits.reserveCapacity(text.count)
    for byte in text {
      let digit = byte &- UInt8(ascii: "0")
      guard range.contains(digit) else { return nil }
      digits.append(digit)
    }
    return digits
  }
}
