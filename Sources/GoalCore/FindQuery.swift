/// What a person looks for: a text as it stands, or letters as Chinese is said.
package struct FindQuery: Sendable {
  /// As typed.
  package let text: String
  /// Folded UTF-8, without blanks around it.
  let bytes: [UInt8]
  /// Letters to be held against the pinyin; empty when the text is none.
  let letters: [UInt8]
  let sounds: Sounds

  /// Letters from which pinyin is looked for: one alone would be said nearly everywhere.
  static let fewestLetters = 2
  /// Up to so many; a longer text is no pinyin of a name.
  static let mostLetters = 24

  package init(_ text: String, _ readings: Readings) { self.init(text, Sounds(readings)) }

  init(_ text: String, _ sounds: Sounds) {
    self.text = text
    self.sounds = sounds
    var bytes: [UInt8] = []
    Fold.append(text, to: &bytes)
    let start = bytes.firstIndex { $0 != 0x20 } ?? bytes.count
    self.bytes = Array(bytes[start..<((bytes.lastIndex { $0 != 0x20 } ?? start - 1) + 1)])
    let isSaid =
      self.bytes.contains { (0x61...0x7A).contains($0) }
      && self.bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    let count = self.bytes.count
    letters = isSaid && (Self.fewestLetters...Self.mostLetters).contains(count) ? self.bytes : []
  }

  package var isEmpty: Bool { bytes.isEmpty }

  /// Whether it stands in a text or, if `said`, in how the text is said.
  package func matches(_ text: String, said: Bool = true) -> Bool {
    if isEmpty { return false }
    var folded: [UInt8] = []
    Fold.append(text, to: &folded)
    if folded.withUnsafeBufferPointer({ ByteSearch.first(bytes, in: $0, 0..<$0.count) }) != nil {
      return true
    }
    return said && !letters.isEmpty && saidRange(in: text) != nil
  }

  /// Where it stands in a text, in code points: for marking. Nil where it does not, and for an empty query.
  package func range(in text: String) -> Range<Int>? {
    if isEmpty { return nil }
    var folded: [UInt8] = []
    Fold.append(text, to: &folded)
    guard let start = folded.withUnsafeBufferPointer({ ByteSearch.first(bytes, in: $0, 0..<$0.count) }) else {
      return letters.isEmpty ? nil : saidRange(in: text)
    }
    let before = folded[..<start].count { $0 & 0xC0 != 0x80 }
    return before..<before + bytes.count { $0 & 0xC0 != 0x80 }
  }

  private func saidRange(in text: String) -> Range<Int>? {
    var said: [UInt16] = []
    sounds.append(text, to: &said)
    return said.withUnsafeBufferPointer { said in
      for place in said.indices {
        if let end = sounds.end(of: letters, from: place, in: said) { return place..<end }
      }
      return nil
    }
  }
}
