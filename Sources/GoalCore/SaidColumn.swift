/// How the names of goals are said, all in one stretch of memory.
///
/// Beside each sound stand the letters it may begin with: by them most places are passed over, sixteen at a time.
struct SaidColumn: Sendable {
  private(set) var sounds: [UInt16] = []
  private var heads: [UInt8] = []
  private var seconds: [UInt8] = []
  /// Behind the last sound of each goal.
  private var ends: [Int32] = []

  /// A sound of several readings, whose letters are not told.
  static let several: UInt8 = 0xFF
  /// A sign that is passed over.
  static let silent: UInt8 = 0xFE

  mutating func append(_ names: some Sequence<String>, _ sounds: Sounds) {
    let start = self.sounds.count
    for name in names { sounds.append(name, to: &self.sounds) }
    for sound in self.sounds[start...] {
      let (head, second) = sounds.letters(of: sound)
      heads.append(head)
      seconds.append(second)
    }
    ends.append(Int32(self.sounds.count))
  }

  /// Takes over what another column has of some goals.
  mutating func append(_ other: SaidColumn, _ goals: Range<Int>) {
    let range = other.start(goals.lowerBound)..<other.start(goals.upperBound)
    let shift = Int32(sounds.count - range.lowerBound)
    sounds += other.sounds[range]
    heads += other.heads[range]
    seconds += other.seconds[range]
    ends += other.ends[goals].lazy.map { $0 + shift }
  }

  /// What is said of a goal.
  func sounds(_ goal: Int) -> ArraySlice<UInt16> { sounds[range(goal)] }

  /// Whether letters, two at least, are how a name of the goal is said.
  func says(_ letters: [UInt8], _ goal: Int, _ sounds: Sounds) -> Bool {
    first(letters, in: range(goal), sounds) != nil
  }

  /// Marks the goals of which a name is said so.
  func mark(_ letters: [UInt8], _ sounds: Sounds, in isFound: inout [Bool]) {
    var (place, goal) = (0, 0)
    while let found = first(letters, in: place..<self.sounds.count, sounds) {
      while ends[goal] <= found { goal += 1 }
      isFound[goal] = true
      place = Int(ends[goal])
    }
  }

  private func start(_ goal: Int) -> Int { goal == 0 ? 0 : Int(ends[goal - 1]) }
  private func range(_ goal: Int) -> Range<Int> { start(goal)..<Int(ends[goal]) }

  /// The first place from which letters are said.
  private func first(_ letters: [UInt8], in range: Range<Int>, _ sounds: Sounds) -> Int? {
    heads.withUnsafeBufferPointer { heads in
      seconds.withUnsafeBufferPointer { seconds in
        self.sounds.withUnsafeBufferPointer { said in
          var place = range.lowerBound
          while let next = ByteSearch.first(letters[0], or: Self.several, in: heads, place..<range.upperBound)
          {
            if Self.mayGoOn(letters[1], next, heads, seconds),
              sounds.end(of: letters, from: next, in: said) != nil
            {
              return next
            }
            place = next + 1
          }
          return nil
        }
      }
    }
  }

  /// Whether a letter may be said behind the head at a place: in the same sound or at the head of the next one.
  ///
  /// There is a next one: each field ends with the sound that says so.
  @inline(__always)
  private static func mayGoOn(
    _ letter: UInt8, _ place: Int, _ heads: UnsafeBufferPointer<UInt8>, _ seconds: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    seconds[place] == letter || heads[place] == several || heads[place + 1] == letter
      || heads[place + 1] >= silent
  }
}

extension Sounds {
  /// The first and the second letter of a sound, where they are known; 0 for none.
  fileprivate func letters(of sound: UInt16) -> (head: UInt8, second: UInt8) {
    switch sound {
    case Self.end: return (0, 0)
    case Self.silent: return (SaidColumn.silent, 0)
    case Self.literal..<Self.choice: return (UInt8(sound - Self.literal), 0)
    case Self.choice...: return (SaidColumn.several, 0)
    default:
      let syllable = syllables[Int(sound - 1)]
      return (syllable[0], syllable.count > 1 ? syllable[1] : 0)
    }
  }
}
