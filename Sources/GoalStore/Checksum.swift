/// The CRC-32 of ISO 3309 (polynomial 0xEDB88320 reflected), as zlib, PNG and gzip use it.
package enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }

  package static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      var sum = ~UInt32(0)
      for byte in bytes { sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8) }
      return ~sum
    }
  }
}

/// The 64-bit FNV-1a hash (draft-eastlake-fnv): the same on every machine and in every run.
package struct FNV64: Hashable, Sendable {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FNV64()
    hash.add(bytes)
    return hash.value
  }

  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// A text and an end that no text holds, so that neighbours do not run together.
  package mutating func add(_ text: String) {
    add(text.utf8)
    add(CollectionOfOne(0xFF))
  }
}

/// A number as so many lower-case hex digits.
func hex(_ number: some UnsignedInteger, digits: Int) -> String {
  let text = String(number, radix: 16)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
