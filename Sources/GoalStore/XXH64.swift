/// The 64-bit xxHash (xxHash specification 0.1.1, seed 0): a sum of a whole file at some bytes an instruction.
///
/// Any bits changed within eight bytes change it; of other damage one in 2^64 cases would pass.
package enum XXH64 {
  private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63,
    0x27D4_EB2F_1656_67C5
  )

  package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var at = 0
    var sum = primes.4
    if bytes.count >= 32 {
      var lanes = (primes.0 &+ primes.1, primes.1, UInt64(0), 0 &- primes.0)
      while at &+ 32 <= bytes.count {
        lanes.0 = round(lanes.0, word(bytes, at))
        lanes.1 = round(lanes.1, word(bytes, at &+ 8))
        lanes.2 = round(lanes.2, word(bytes, at &+ 16))
        lanes.3 = round(lanes.3, word(bytes, at &+ 24))
        at &+= 32
      }
      sum = turned(lanes.0, 1) &+ turned(lanes.1, 7) &+ turned(lanes.2, 12) &+ turned(lanes.3, 18)
      for lane in [lanes.0, lanes.1, lanes.2, lanes.3] {
        sum = (sum ^ round(0, lane)) &* primes.0 &+ primes.3
      }
    }
    sum = sum &+ UInt64(truncatingIfNeeded: bytes.count)
    return mixed(tail(bytes, from: at, sum))
  }

  /// Takes in the last bytes, fewer than 32.
  private static func tail(_ bytes: UnsafeRawBufferPointer, from start: Int, _ sum: UInt64) -> UInt64 {
    var (at, sum) = (start, sum)
    while at &+ 8 <= bytes.count {
      sum = turned(sum ^ round(0, word(bytes, at)), 27) &* primes.0 &+ primes.3
      at &+= 8
    }
    if at &+ 4 <= bytes.count {
      let half = UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
      sum = turned(sum ^ (half &* primes.0), 23) &* primes.1 &+ primes.2
      at &+= 4
    }
    while at < bytes.count {
      sum = turned(sum ^ (UInt64(bytes[at]) &* primes.4), 11) &* primes.0
      at &+= 1
    }
    return sum
  }

  private static func mixed(_ sum: UInt64) -> UInt64 {
    var sum = sum
    sum = (sum ^ (sum >> 33)) &* primes.1
    sum = (sum ^ (sum >> 29)) &* primes.2
    return sum ^ (sum >> 32)
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  @inline(__always)
  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    turned(lane &+ word &* primes.1, 31) &* primes.0
  }

  @inline(__always)
  private static func turned(_ word: UInt64, _ bits: UInt64) -> UInt64 {
    word &<< bits | word &>> (64 &- bits)
  }
}
