extension JSONParser {
  /// Reads a string from its opening quote.
  @inline(__always)
  mutating func string(_ flags: JSONNode.Flags) throws(JSONError) {
    let start = at
    var flags = flags
    var index = at &+ 1
    while true {
      index = bytes.stringStop(from: index)
      guard index < bytes.count else { throw error(.unexpectedEnd, at: bytes.count) }
      let byte = bytes[index]
      if byte == ASCII.quote {
        at = index &+ 1
        append(.string, flags, from: start)
        return
      }
      if byte >= 0x80 {
        index = try endOfSequences(at: index)
      } else if byte == ASCII.backslash {
        flags.insert(.escaped)
        index = try endOfEscape(at: index)
      } else {
        throw error(.controlCharacter(byte), at: index)
      }
    }
  }

  /// Passes a run of characters above ASCII; nearly all are Han characters of three bytes.
  @inline(__always)
  private func endOfSequences(at index: Int) throws(JSONError) -> Int {
    var index = index
    while index < bytes.count, bytes[index] >= 0x80 {
      if index &+ 4 <= bytes.count {
        let word = UInt32(
          littleEndian: UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt32.self))
        let lead = word & 0xFF
        // After these leads any two continuation bytes do.
        if word & 0xC0_C0_F0 == 0x80_80_E0, lead != 0xE0, lead != 0xED {
          index &+= 3
          continue
        }
      }
      index = try endOfSequence(at: index)
    }
    return index
  }

  @inline(never)
  private func endOfSequence(at index: Int) throws(JSONError) -> Int {
    switch UTF8Check(bytes, at: index) {
    case .sequence(let length): return index + length
    case .truncated: throw error(.unexpectedEnd, at: bytes.count)
    case .malformed: throw error(.badUTF8, at: index)
    }
  }

  /// Checks the escape at a backslash, both halves of a surrogate pair together.
  @inline(never)
  private func endOfEscape(at index: Int) throws(JSONError) -> Int {
    switch try byte(at: index + 1) {
    case ASCII.quote, ASCII.backslash, ASCII.slash, ASCII.b, ASCII.f, ASCII.n, ASCII.r, ASCII.t:
      return index + 2
    case ASCII.u: break
    default: throw error(.badEscape, at: index)
    }
    switch try codeUnit(at: index) {
    case 0xDC00...0xDFFF: throw error(.loneSurrogate, at: index)
    case 0xD800...0xDBFF: break
    default: return index + 6
    }
    guard try byte(at: index + 6) == ASCII.backslash, try byte(at: index + 7) == ASCII.u else {
      throw error(.loneSurrogate, at: index)
    }
    guard case 0xDC00...0xDFFF = try codeUnit(at: index + 6) else {
      throw error(.loneSurrogate, at: index)
    }
    return index + 12
  }

  /// The four hex digits of the `\u` at `index`.
  private func codeUnit(at index: Int) throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for place in index + 2..<index + 6 {
      guard let digit = ASCII.hexValue(try byte(at: place)) else { throw error(.badEscape, at: index) }
      unit = unit << 4 | digit
    }
    return unit
  }

  /// Reads a number from its sign or first digit.
  mutating func number(_ flags: JSONNode.Flags) throws(JSONError) {
    let start = at
    if bytes[at] == ASCII.minus { at += 1 }
    if try current() == ASCII.zero {
      at += 1
      if at < bytes.count, ASCII.isDigit(bytes[at]) { throw error(.badNumber, at: start) }
    } else {
      try digits(of: start)
    }
    if at < bytes.count, bytes[at] == ASCII.point {
      at += 1
      try digits(of: start)
    }
    if at < bytes.count, bytes[at] | 0x20 == 0x65 {
      at += 1
      let sign = try current()
      if sign == ASCII.plus || sign == ASCII.minus { at += 1 }
      try digits(of: start)
    }
    append(.number, flags, from: start)
  }

  /// Passes one digit or more; `start` is where the number began.
  private mutating func digits(of start: Int) throws(JSONError) {
    guard ASCII.isDigit(try current()) else { throw error(.badNumber, at: start) }
    while at < bytes.count, ASCII.isDigit(bytes[at]) { at += 1 }
  }

  mutating func literal(
    _ text: StaticString, _ kind: JSONKind, _ flags: JSONNode.Flags
  ) throws(JSONError) {
    let start = at
    for index in 0..<text.utf8CodeUnitCount {
      guard try current() == text.utf8Start[index] else { throw unexpected(expected: .literal) }
      at += 1
    }
    append(kind, flags, from: start)
  }
}
