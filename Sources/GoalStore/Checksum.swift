/// The CRC-32 of ISO 3309 (polynomial 0xEDB88320 reflected), as zlib, PNG and gzip use it.
package enum CRC32 {
  /// Eight tables of 256: the first moves a sum by one byte, the last by eight.
  private static let tables: [UInt32] = {
    var tables: [UInt32] = []
    for index in 0..<UInt32(256) {
      var sum = index
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
      tables.append(sum)
    }
    for place in 256..<(8 * 256) {
      let earlier = tables[place - 256]
      tables.append(tables[Int(earlier & 0xFF)] ^ (earlier >> 8))
    }
    return tables
  }()

  package static func of(_ bytes: [UInt8]) -> UInt32 { of(bytes[...]) }

  package static func of(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    tables.withUnsafeBufferPointer { tables in
      bytes.withUnsafeBytes { bytes in
        var sum = ~UInt32(0)
        var at = 0
        while at + 8 <= bytes.count {
          let low = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)) ^ sum
          let high = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self))
          sum = four(low, tables, 4) ^ four(high, tables, 0)
          at += 8
        }
        while at < bytes.count {
          sum = tables[Int(UInt8(truncatingIfNeeded: sum) ^ bytes[at])] ^ (sum >> 8)
          at += 1
        }
        return ~sum
      }
    }
  }

  /// Four bytes moved by as many bytes as follow them, and `further` more.
  @inline(__always)
  private static func four(_ word: UInt32, _ tables: UnsafeBufferPointer<UInt32>, _ further: Int) -> UInt32 {
    var sum: UInt32 = 0
    for place in 0..<4 {
      let byte = Int((word >> (8 * UInt32(place))) & 0xFF)
      sum ^= tables[(3 - place + further) * 256 + byte]
    }
    return sum
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

  package mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var value = value
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.value = value
  }

  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// The eight bytes of a number, the lowest first.
  package mutating func add(_ number: UInt64) {
    add((0..<8).lazy.map { UInt8(truncatingIfNeeded: number >> (8 * $0)) })
  }

  /// A text and an end that no text holds, so that neighbours do not run together.
  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
    value = (value ^ 0xFF) &* 0x100_0000_01B3
  }
}

/// A number as so many lower-case hex digits.
func hex(_ number: some UnsignedInteger, digits: Int) -> String {
  let text = String(number, radix: 16)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
