/// A moment in UTC, in microseconds since 1970.
package struct Instant: Hashable, Comparable, Sendable {
  package let microseconds: Int64

  package init(microseconds: Int64) { self.microseconds = microseconds }

  /// Reads `2013-07-01T01:12:03.004512Z`, also with fewer digits of a second or an offset such as `+08:00`.
  package init?(iso text: String) {
    var text = text
    if let instant = text.withUTF8({ Instant(ascii: $0) }) {
      self = instant
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), let day = Day(iso: String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = decimal(bytes[11..<13]), let minute = decimal(bytes[14..<16]),
      let second = decimal(bytes[17..<19]),
      hour < 24, minute < 60, second < 60
    else { return nil }
    var rest = bytes[19...]
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard let read = decimal(digits.prefix(6)) else { return nil }
      fraction = (0..<(6 - digits.prefix(6).count)).reduce(read) { number, _ in number * 10 }
      rest = rest.dropFirst(1 + digits.count)
    }
    guard let offset = Instant.offset(rest) else { return nil }
    let seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second - offset
    microseconds = Int64(seconds) * 1_000_000 + Int64(fraction)
  }

  /// Reads from bytes what `description` writes, and nothing else.
  package init?(ascii bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 27, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."), bytes[26] == UInt8(ascii: "Z"),
      let day = Day(ascii: UnsafeBufferPointer(rebasing: bytes[0..<10])),
      let hour = bytes.twoDigits(at: 11), let minute = bytes.twoDigits(at: 14),
      let second = bytes.twoDigits(at: 17), let tenThousands = bytes.twoDigits(at: 20),
      let hundreds = bytes.twoDigits(at: 22), let rest = bytes.twoDigits(at: 24),
      hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second
    let fraction = tenThousands * 10_000 + hundreds * 100 + rest
    microseconds = Int64(seconds) * 1_000_000 + Int64(fraction)
  }

  package static func < (a: Instant, b: Instant) -> Bool { a.microseconds < b.microseconds }
  package var next: Instant { Instant(microseconds: microseconds + 1) }

  /// Seconds east of UTC of `Z` or `±hh:mm`.
  private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
    if text.elementsEqual([UInt8(ascii: "Z")]) { return 0 }
    guard text.count == 6, text[text.startIndex + 3] == UInt8(ascii: ":"),
      let hours = decimal(text.dropFirst().prefix(2)), let minutes = decimal(text.suffix(2)), hours < 24,
      minutes < 60
    else { return nil }
    switch text.first {
    case UInt8(ascii: "+"): return hours * 3600 + minutes * 60
    case UInt8(ascii: "-"): return -(hours * 3600 + minutes * 60)
    default: return nil
    }
  }
}

extension Instant: CustomStringConvertible {
  /// `2013-07-01T01:12:03.004512Z`.
  package var description: String {
    let (seconds, micro) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
    let whole = Int(seconds) - (micro < 0 ? 1 : 0)
    let fraction = micro < 0 ? Int(micro) + 1_000_000 : Int(micro)
    let day = whole >= 0 ? whole / 86_400 : (whole - 86_399) / 86_400
    let time = whole - day * 86_400
    return
      "\(Day(number: day))T\(padded(time / 3600, 2)):\(padded(time / 60 % 60, 2)):\(padded(time % 60, 2))"
      + ".\(padded(fraction, 6))Z"
  }
}
