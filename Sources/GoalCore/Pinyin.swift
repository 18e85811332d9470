/// The syllables of Chinese characters, as numbers.
enum Pinyin {
  /// A syllable's letters by its number; number 0 has none.
  static var syllables: [[UInt8]] { table.syllables }
  /// A syllable's number by its letters.
  static func number(of syllable: String) -> UInt16? { table.numbers[syllable] }

  /// The number of a character's syllable; 0 for characters outside GB 2312.
  @inline(__always)
  static func syllable(of scalar: UInt32) -> UInt16 {
    // Unsigned: what stands before the block wraps around and is outside as well.
    let place = Int(scalar &- first)
    return place < count ? table.byCharacter[place] : 0
  }

  private static let first: UInt32 = 0x4E00
  private static let count = 0xA000 - 0x4E00

  private struct Table {
    var syllables: [[UInt8]] = [[]]
    var numbers: [String: UInt16] = [:]
    var byCharacter = [UInt16](repeating: 0, count: Pinyin.count)
  }

  private static let table: Table = {
    var table = Table()
    var letters: [UInt8] = []
    for scalar in PinyinTable.text.unicodeScalars {
      if scalar.isASCII {
        letters.append(UInt8(scalar.value))
        continue
      }
      if !letters.isEmpty {
        table.numbers[String(decoding: letters, as: UTF8.self)] = UInt16(table.syllables.count)
        table.syllables.append(letters)
        letters = []
      }
      table.byCharacter[Int(scalar.value - first)] = UInt16(table.syllables.count - 1)
    }
    return table
  }()
}
