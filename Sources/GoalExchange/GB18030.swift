/// Reads GB 18030, the encoding Chinese spreadsheets save text in; GBK and GB 2312 are parts of it.
///
/// Done here and not by the C library's converter, which loads files that a machine with this one program may lack.
struct GB18030 {
  /// A character for each two-byte code, 190 for each first byte; 0 where there is none.
  private let twoBytes: [UInt32]

  init() { twoBytes = GB18030.decodedTable() }

  /// The text, or the offset of the first byte that is no GB 18030.
  func decode(_ bytes: ArraySlice<UInt8>) -> Result<String, Malformed> {
    var scalars = String.UnicodeScalarView()
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      if byte < 0x80 {
        scalars.append(Unicode.Scalar(byte))
        at += 1
        continue
      }
      guard let (scalar, length) = character(bytes[at...]) else {
        return .failure(Malformed(offset: at - bytes.startIndex))
      }
      scalars.append(scalar)
      at += length
    }
    return .success(String(scalars))
  }

  struct Malformed: Error, Equatable {
    /// In bytes.
    let offset: Int
  }

  /// The character at the start and how many bytes it takes.
  private func character(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    let rest = Array(bytes.prefix(4))
    guard rest.count > 1, (0x81...0xFE).contains(rest[0]) else { return nil }
    if (0x40...0xFE).contains(rest[1]), rest[1] != 0x7F {
      let code = twoBytes[(Int(rest[0]) - 0x81) * 190 + GB18030.place(rest[1])]
      return code == 0 ? nil : Unicode.Scalar(code).map { ($0, 2) }
    }
    guard rest.count == 4, (0x30...0x39).contains(rest[1]), (0x81...0xFE).contains(rest[2]),
      (0x30...0x39).contains(rest[3])
    else { return nil }
    let number =
      ((Int(rest[0]) - 0x81) * 10 + Int(rest[1]) - 0x30) * 1260 + (Int(rest[2]) - 0x81) * 10 + Int(rest[3])
      - 0x30
    return GB18030.scalar(fourBytes: number).map { ($0, 4) }
  }

  /// The character of a four-byte code, by its number counted from 81308130.
  private static func scalar(fourBytes number: Int) -> Unicode.Scalar? {
    // 90308130 is U+10000; everything beyond follows in order.
    if number >= 189_000 { return UInt32(exactly: number - 189_000 + 0x10000).flatMap { Unicode.Scalar($0) } }
    guard number < 39_420 else { return nil }
    let runs = GB18030Table.fourBytes
    var (low, high) = (0, runs.count / 2)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(runs[middle * 2]) <= number { low = middle } else { high = middle }
    }
    return Unicode.Scalar(UInt32(runs[low * 2 + 1]) + UInt32(number - Int(runs[low * 2])))
  }

  /// Where a second byte stands among the 190: 7F is left out.
  private static func place(_ second: UInt8) -> Int { Int(second) - 0x40 - (second > 0x7F ? 1 : 0) }

  private static func decodedTable() -> [UInt32] {
    var table = [UInt32](repeating: 0, count: 126 * 190)
    var lead = 0
    // The places of the second bytes 40–A0 are 0..<96, those of A1–FE 96..<190.
    for line in "\(GB18030Table.twoBytes)".split(separator: "\n", omittingEmptySubsequences: false) {
      var place = (0x20..<0x27).contains(lead) ? 96 : 0
      for scalar in line.unicodeScalars {
        if scalar != "." { table[lead * 190 + place] = scalar.value }
        place += 1
      }
      lead += 1
    }
    fillUserDefined(&table)
    let runs = GB18030Table.unassigned
    for run in stride(from: 0, to: runs.count, by: 3) {
      let first = (Int(runs[run] >> 8) - 0x81) * 190 + place(UInt8(truncatingIfNeeded: runs[run]))
      for step in 0..<Int(runs[run + 1]) { table[first + step] = UInt32(runs[run + 2]) + UInt32(step) }
    }
    return table
  }

  /// The three areas that users fill themselves: AAA1–AFFE, F8A1–FEFE and A140–A7A0.
  private static func fillUserDefined(_ table: inout [UInt32]) {
    var scalar: UInt32 = 0xE000
    for leads in [0xAA...0xAF, 0xF8...0xFE] {
      for lead in leads {
        for place in 96..<190 {
          table[(lead - 0x81) * 190 + place] = scalar
          scalar += 1
        }
      }
    }
    for lead in 0xA1...0xA7 {
      for place in 0..<96 {
        table[(lead - 0x81) * 190 + place] = scalar
        scalar += 1
      }
    }
  }
}
