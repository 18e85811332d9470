/// Looking for bytes in bytes.
enum ByteSearch {
  /// Where `wanted` first stands within `range`; it must not be empty.
  static func first(
    _ wanted: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    let count = wanted.count
    guard count > 0, range.count >= count else { return nil }
    let (first, last) = (wanted[0], wanted[count - 1])
    let (firsts, lasts) = (Block(repeating: first), Block(repeating: last))
    let base = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
    let end = range.upperBound - count
    var place = range.lowerBound
    while place <= end {
      // Sixteen places at a time: those where both the first and the last byte agree.
      if place + Block.scalarCount - 1 <= end {
        let left = base.loadUnaligned(fromByteOffset: place, as: Block.self) .== firsts
        let right = base.loadUnaligned(fromByteOffset: place + count - 1, as: Block.self) .== lasts
        if !any(left .& right) {
          place += Block.scalarCount
          continue
        }
      }
      let stop = min(place + Block.scalarCount - 1, end)
      while place <= stop {
        if bytes[place] == first, bytes[place + count - 1] == last, stands(wanted, in: bytes, at: place) {
          return place
        }
        place += 1
      }
    }
    return nil
  }

  /// Where one or the other of two bytes first stands within `range`.
  @inline(__always)
  static func first(
    _ one: UInt8, or other: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    guard !range.isEmpty else { return nil }
    let (ones, others) = (Block(repeating: one), Block(repeating: other))
    let base = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
    var place = range.lowerBound
    while place < range.upperBound {
      if place + Block.scalarCount <= range.upperBound {
        let block = base.loadUnaligned(fromByteOffset: place, as: Block.self)
        if !any((block .== ones) .| (block .== others)) {
          place += Block.scalarCount
          continue
        }
      }
      let stop = min(place + Block.scalarCount, range.upperBound)
      while place < stop {
        if bytes[place] == one || bytes[place] == other { return place }
        place += 1
      }
    }
    return nil
  }

  private typealias Block = SIMD16<UInt8>

  private static func stands(_ wanted: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    for offset in 0..<wanted.count where bytes[place + offset] != wanted[offset] { return false }
    return true
  }
}
