/// Looking for bytes in bytes.
enum ByteSearch {
  /// Where `wanted` first stands within `range`; it must not be empty.
  static func first(
    _ wanted: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    let count = wanted.count
    guard count > 0, range.count >= count else { return nil }
    let first = wanted[0]
    let last = wanted[count - 1]
    let end = range.upperBound - count
    var place = range.lowerBound
    while place <= end {
      // Eight places at a time: those where both the first and the last byte agree are zero bytes of the two words.
      if place + 7 <= end {
        let base = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
        let left = base.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ (UInt64(first) &* ones)
        let right =
          base.loadUnaligned(fromByteOffset: place + count - 1, as: UInt64.self) ^ (UInt64(last) &* ones)
        let both = left | right
        if (both &- ones) & ~both & tops == 0 {
          place += 8
          continue
        }
      }
      let stop = min(place + 7, end)
      while place <= stop {
        if bytes[place] == first, bytes[place + count - 1] == last, stands(wanted, in: bytes, at: place) {
          return place
        }
        place += 1
      }
    }
    return nil
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  private static func stands(_ wanted: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    for offset in 0..<wanted.count where bytes[place + offset] != wanted[offset] { return false }
    return true
  }
}
