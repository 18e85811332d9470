import GoalCore
import StrictJSON

/// Readings of names: `"什刹海": "shi cha hai"`, or a list where a name is read in several ways.
extension PlanReader {
  mutating func readings(_ top: inout PlanObject) -> Readings {
    top.optional("pinyin").map { readings($0) } ?? Readings()
  }

  mutating func readings(_ object: JSONView) -> Readings {
    var readings = Readings()
    guard object.kind == .object else {
      note(.wrongType(expected: .object), at: object, "pinyin")
      return readings
    }
    for (name, value) in object.members {
      guard PlanText.isHan(name) else {
        note(.badName(name), at: value, "pinyin", name)
        continue
      }
      let texts = value.kind == .array ? Array(value.elements) : [value]
      readings.names[name] = texts.enumerated().compactMap { place, text in
        let key = value.kind == .array ? "\(name)[\(place)]" : name
        return syllables(text, key, of: name)
      }
    }
    return readings
  }

  private mutating func syllables(_ value: JSONView, _ key: String, of name: String) -> [String]? {
    guard let reading = text(value, "pinyin", key) else { return nil }
    let syllables = reading.split(separator: " ", omittingEmptySubsequences: false)
    let areLetters = syllables.allSatisfy { syllable in
      (1...6).contains(syllable.utf8.count)
        && syllable.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }
    let count = name.unicodeScalars.count
    guard areLetters, syllables.count == count else {
      note(.badReading(reading, syllables: count), at: value, "pinyin", key)
      return nil
    }
    return syllables.map(String.init)
  }
}
