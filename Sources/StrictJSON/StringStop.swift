extension UnsafeBufferPointer<UInt8> {
  /// The first byte from `index` on that is no plain character of a string: a quote, a backslash, a control character
  /// or above ASCII; the end where there is none. Eight bytes at a time.
  @inline(__always)
  func stringStop(from index: Int) -> Int {
    var index = index
    let ones = Self.ones
    while index &+ 8 <= count {
      let word = word(at: index)
      let quotes = word ^ (ones &* 0x22)
      let slashes = word ^ (ones &* 0x5C)
      // The high bit of each byte that was zero, or below 0x20: borrows spoil only bytes above the first one found.
      let found =
        ((quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes | (word &- ones &* 0x20) & ~word | word)
        & (ones &* 0x80)
      if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < count {
      let byte = self[index]
      if byte < 0x20 || byte >= 0x80 || byte == ASCII.quote || byte == ASCII.backslash { return index }
      index &+= 1
    }
    return index
  }

  /// A one in each of the eight bytes of a word.
  private static var ones: UInt64 { 0x0101_0101_0101_0101 }

  /// Eight bytes, the first lowest.
  @inline(__always)
  private func word(at index: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(baseAddress! + index).loadUnaligned(as: UInt64.self))
  }

  /// The first line feed from `index` on; the end where there is none. Eight bytes at a time.
  func lineEnd(from index: Int) -> Int {
    var index = index
    let ones = Self.ones
    while index &+ 8 <= count {
      let word = word(at: index)
      let feeds = word ^ (ones &* 0x0A)
      let found = (feeds &- ones) & ~feeds & (ones &* 0x80)
      if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < count, self[index] != ASCII.lineFeed { index &+= 1 }
    return index
  }
}
