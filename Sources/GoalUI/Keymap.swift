import GoalCore
package import GoalText
package import TextCells

/// The one table of keys: keymap, foot, help and README are made from it.
package enum Keymap {
  /// The keys of a command while browsing, the one to show first; empty for commands reached through a menu.
  package static func keys(_ command: Command) -> [Key] {
    switch command {
    case .down: [.character("j"), .down]
    case .up: [.character("k"), .up]
    case .top: [.character("g"), .home]
    case .bottom: [.character("G"), .end]
    case .pageDown: [.pageDown]
    case .pageUp: [.pageUp]
    case .halfDown: [.control("d")]
    case .halfUp: [.control("u")]
    case .fold: [.character("h"), .left]
    case .unfold: [.character("l"), .right]
    case .otherPane: [.tab]
    case .open: [.enter]
    case .back: [.escape]
    case .overview: [.character("1")]
    case .priorities: [.character("2")]
    case .zones: [.character("3")]
    case .targets: [.character("4")]
    case .rhythm: [.character("5")]
    case .ledger: [.character("6")]
    case .stepUp: [.character("+")]
    case .stepDown: [.character("-")]
    case .value: [.character("="), .function(2)]
    case .percent: [.character("%")]
    case .stage: [.character("s"), .function(7)]
    case .note: [.character("n"), .function(5)]
    case .close: [.character("x"), .function(8)]
    case .undo: [.character("u")]
    case .redo: [.control("r")]
    case .mark: [.character(" ")]
    case .acts: [.character("a")]
    case .assign, .schedule, .retarget, .verify, .override, .lock, .addGoal: []
    case .find: [.character("/"), .function(3)]
    case .previousMatch: [.character("[")]
    case .nextMatch: [.character("]")]
    case .filter: [.character("f"), .function(4)]
    case .order: [.character("o"), .function(6)]
    case .day: [.character("d")]
    case .source: [.character("y")]
    case .about: [.character("i")]
    case .theme: [.character("t")]
    case .language: [.character("L")]
    case .preview: [.character("p")]
    case .palette: [.character(":")]
    case .menu: [.function(9)]
    case .help: [.character("?"), .function(1)]
    case .redraw: [.control("l")]
    case .quit: [.character("q"), .function(10)]
    }
  }

  /// The key of a command inside the act menu.
  package static func menuKey(_ command: Command) -> Character? {
    switch command {
    case .assign: "a"
    case .schedule: "s"
    case .retarget: "t"
    case .verify: "v"
    case .override: "o"
    case .lock: "l"
    case .addGoal: "n"
    default: nil
    }
  }

  /// What the act menu offers, in order.
  package static let acts: [Command] = [.assign, .schedule, .retarget, .verify, .override, .lock, .addGoal]

  /// The command a key gives while browsing; full-width twins of a key count as the key.
  package static func command(for key: Key) -> Command? {
    if case .character(let character) = key, let ascii = character.asciiValue, character != "\r\n" {
      return ofASCII[Int(ascii)]
    }
    return commandInTable(for: key)
  }

  private static func commandInTable(for key: Key) -> Command? {
    let key = narrow(key)
    return table[key] ?? (otherCase(key).flatMap { table[$0] })
  }

  /// The keys of a command as help shows them: `j ↓`.
  package static func label(_ command: Command) -> String {
    if let key = menuKey(command) { return "a \(key)" }
    return keys(command).map(\.description).joined(separator: " ")
  }

  private static let table: [Key: Command] = Dictionary(
    Command.allCases.flatMap { command in keys(command).map { ($0, command) } },
    uniquingKeysWith: { first, _ in first })

  /// Of the characters that most keys are.
  private static let ofASCII = (UInt8(0)..<128).map {
    commandInTable(for: .character(Character(Unicode.Scalar($0))))
  }

  /// A letter that has no meaning of its own stands for its other case.
  private static func otherCase(_ key: Key) -> Key? {
    // No command has a key outside ASCII, and ß in capitals is two letters.
    guard case .character(let character) = key, character.isASCII, character.isLetter else { return nil }
    let other = character.isUppercase ? character.lowercased() : character.uppercased()
    return other.first.map { .character($0) }
  }

  /// Input methods in full-width mode send ＋ for + and 、 for /; Alt and a digit stand for an F-key.
  package static func narrow(_ key: Key) -> Key {
    if case .alt(let digit) = key, digit.isASCII, let number = digit.wholeNumberValue {
      return .function(number == 0 ? 10 : number)
    }
    guard case .character(let character) = key, let scalar = character.unicodeScalars.first,
      character.unicodeScalars.count == 1
    else { return key }
    switch scalar.value {
    case 0x3001: return .character("/")
    case 0x3010: return .character("[")
    case 0x3011: return .character("]")
    default: return .character(Character(scalar.narrowed))
    }
  }
}
