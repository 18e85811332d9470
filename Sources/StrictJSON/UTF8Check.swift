/// What stands at a byte of 0x80 or above.
enum UTF8Check: Equatable {
  case sequence(length: Int)
  /// Well formed as far as it goes, but the input ends.
  case truncated
  case malformed

  /// Judges by the table of well-formed sequences of the Unicode standard (3-7).
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[index] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default:
      self = .malformed
      return
    }
    for step in 1..<length {
      guard index + step < bytes.count else {
        self = .truncated
        return
      }
      let allowed = step == 1 ? second : 0x80...0xBF
      guard allowed.contains(bytes[index + step]) else {
        self = .malformed
        return
      }
    }
    self = .sequence(length: length)
  }
}
