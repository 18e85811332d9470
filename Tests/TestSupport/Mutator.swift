/// Spoils bytes by chance as disks, editors and hands do, and as nobody would; the same from the same seed.
package struct Mutator {
  private var dice: SeededGenerator

  package init(seed: UInt64) { dice = SeededGenerator(seed: seed) }

  private static let pieces: [[UInt8]] =
    [
      "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u0000", "\\ud800", "\\u001b[7777m", "null", "true", "-",
      "0", "1e999",
      "99999999999999999999", "-0.00001", "1.7万", "9%", "\n", "\r\n", "\u{0}", "\u{1B}[2J", "\u{202E}",
      "\u{FEFF}",
      "\"id\":\"x\"", "\"value\":-1", "\"of\":0", "2013-02-30", "0000-00-00", "9999-12-31", "=1+1", "\t", ";",
      "\u{85}",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80],
    ]

  /// The bytes with one to four things done to them.
  package mutating func spoiled(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0...3, using: &dice) { spoil(&bytes) }
    return bytes
  }

  private mutating func spoil(_ bytes: inout [UInt8]) {
    let piece = Mutator.pieces.randomElement(using: &dice) ?? []
    let range = place(bytes, most: 1 << Int.random(in: 0...7, using: &dice))
    switch Int.random(in: 0..<10, using: &dice) {
    case 0 where !bytes.isEmpty:
      bytes[range.lowerBound % bytes.count] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
    case 1: bytes.removeSubrange(range)
    case 2: bytes.insert(contentsOf: bytes[range], at: range.upperBound)
    case 3: bytes.insert(contentsOf: bytes[range], at: place(bytes, most: 0).lowerBound)
    case 4: bytes.removeSubrange(range.lowerBound...)
    case 5:
      let times = 1 << Int.random(in: 0...11, using: &dice)
      bytes.insert(contentsOf: Array(repeatElement(piece, count: times).joined()), at: range.lowerBound)
    case 6, 7:
      bytes.replaceSubrange(range.lowerBound..<min(range.lowerBound + piece.count, bytes.count), with: piece)
    case 8: swapLines(&bytes)
    default: bytes.insert(contentsOf: piece, at: range.lowerBound)
    }
  }

  private mutating func place(_ bytes: [UInt8], most: Int) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &dice)
    return start..<min(bytes.count, start + most)
  }

  private mutating func swapLines(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map { Array($0) }
    let (one, other) = (
      Int.random(in: lines.indices, using: &dice), Int.random(in: lines.indices, using: &dice)
    )
    if Bool.random(using: &dice) { lines.swapAt(one, other) } else { lines[one] = lines[other] }
    bytes = Array(lines.joined(separator: [10]))
  }
}
