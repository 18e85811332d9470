/// Texts as they are said: one number a code point, by which pinyin is found.
///
/// The numbers: 0 ends a field; 1 is a sign that is passed over; from `literal` a letter or digit; from `choice` one
/// of several readings; else a syllable's number plus 1.
package struct Sounds: Sendable {
  static let end: UInt16 = 0
  static let silent: UInt16 = 1
  static let literal: UInt16 = 0x4000
  static let choice: UInt16 = 0x8000

  /// Letters by the number of a syllable: the table's, then what only the plan's names have.
  private(set) var syllables = Pinyin.syllables
  /// The readings of a character of a name that is read in several ways.
  private(set) var choices: [[UInt16]] = []
  private var names: [UInt32: [Name]] = [:]

  private struct Name {
    var scalars: [UInt32]
    var sounds: [UInt16]
  }

  package init(_ readings: Readings) {
    for (name, spoken) in readings.names.sorted(by: { $0.key < $1.key }) {
      let scalars = name.unicodeScalars.map(\.value)
      guard let first = scalars.first, spoken.allSatisfy({ $0.count == scalars.count }), !spoken.isEmpty
      else {
        continue
      }
      let sounds = scalars.indices.map { place in sound(of: spoken.map { $0[place] }) }
      names[first, default: []].append(Name(scalars: scalars, sounds: sounds))
    }
    // The longer name is the more certain one.
    for key in names.keys { names[key]?.sort { $0.scalars.count > $1.scalars.count } }
  }

  private mutating func sound(of spoken: [String]) -> UInt16 {
    var numbers: [UInt16] = []
    for syllable in spoken {
      let number = Pinyin.number(of: syllable) ?? added(Array(syllable.utf8))
      if !numbers.contains(number) { numbers.append(number) }
    }
    if numbers.count == 1 { return numbers[0] + 1 }
    choices.append(numbers)
    return Self.choice + UInt16(choices.count - 1)
  }

  private mutating func added(_ letters: [UInt8]) -> UInt16 {
    if let known = syllables.firstIndex(of: letters) { return UInt16(known) }
    syllables.append(letters)
    return UInt16(syllables.count - 1)
  }

  /// Appends a field and its end.
  func append(_ text: String, to sounds: inout [UInt16]) {
    let scalars = text.unicodeScalars.map { Fold.folded($0).value }
    var place = 0
    while place < scalars.count {
      if let name = names[scalars[place]]?.first(where: { scalars[place...].starts(with: $0.scalars) }) {
        sounds += name.sounds
        place += name.sounds.count
      } else {
        sounds.append(Self.sound(scalars[place]))
        place += 1
      }
    }
    sounds.append(Self.end)
  }

  private static func sound(_ scalar: UInt32) -> UInt16 {
    let syllable = Pinyin.syllable(of: scalar)
    if syllable > 0 { return syllable + 1 }
    switch scalar {
    case 0x30...0x39, 0x61...0x7A: return literal + UInt16(scalar)
    default: return silent
    }
  }

  /// The reading of each character of a text, the usual one first; nil for what is no Chinese character.
  package func readings(_ text: String) -> [[String]?] {
    var sounds: [UInt16] = []
    append(text, to: &sounds)
    return sounds.dropLast().map { sound in
      if sound == Self.silent || (Self.literal..<Self.choice).contains(sound) { return nil }
      return numbers(sound).map { String(decoding: syllables[Int($0)], as: UTF8.self) }
    }
  }

  private func numbers(_ sound: UInt16) -> [UInt16] {
    sound >= Self.choice ? choices[Int(sound - Self.choice)] : [sound - 1]
  }
}

extension Sounds {
  /// Where letters are said, from a place on: the first letter of each character, its zh, ch or sh, or the whole
  /// syllable, the last one as far as it is typed. Nil when they are not said there.
  ///
  /// - Returns: the place after the last character said.
  func end(of letters: [UInt8], from place: Int, in sounds: UnsafeBufferPointer<UInt16>) -> Int? {
    let first = sounds[place]
    // Nothing begins with a sign that is passed over.
    if first == Self.end || first == Self.silent { return nil }
    return said(letters, 0, place, sounds)
  }

  private func said(
    _ letters: [UInt8], _ typed: Int, _ place: Int, _ sounds: UnsafeBufferPointer<UInt16>
  ) -> Int? {
    if typed == letters.count { return place }
    guard place < sounds.count else { return nil }
    let sound = sounds[place]
    switch sound {
    case Self.end: return nil
    case Self.silent: return said(letters, typed, place + 1, sounds)
    case Self.literal..<Self.choice:
      return UInt16(letters[typed]) == sound - Self.literal
        ? said(letters, typed + 1, place + 1, sounds) : nil
    case Self.choice...:
      for number in choices[Int(sound - Self.choice)] {
        if let end = said(letters, typed, place, sounds, as: number) { return end }
      }
      return nil
    default: return said(letters, typed, place, sounds, as: sound - 1)
    }
  }

  private func said(
    _ letters: [UInt8], _ typed: Int, _ place: Int, _ sounds: UnsafeBufferPointer<UInt16>, as number: UInt16
  ) -> Int? {
    let syllable = syllables[Int(number)]
    guard letters[typed] == syllable[0] else { return nil }
    var common = 1
    while common < syllable.count, typed + common < letters.count,
      letters[typed + common] == syllable[common]
    { common += 1 }
    if typed + common == letters.count { return place + 1 }
    if common == syllable.count, let end = said(letters, typed + common, place + 1, sounds) { return end }
    if common >= 2, syllable.count > 2, syllable[1] == UInt8(ascii: "h"),
      let end = said(letters, typed + 2, place + 1, sounds)
    {
      return end
    }
    return common == syllable.count && common == 1 ? nil : said(letters, typed + 1, place + 1, sounds)
  }
}
