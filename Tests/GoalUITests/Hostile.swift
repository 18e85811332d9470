import GoalCore
import GoalText
import GoalUI
import TextCells

/// Text that would drive a terminal, run over a row or hide, were it let.
enum Hostile {
  static let long = String(repeating: "督办x", count: 1333) + "。"

  static let texts = [
    "\u{1B}[2J\u{1B}]0;own\u{7}红\r\n\t尾", "👩‍👩‍👧‍👦家🏳️‍🌈旗👍🏽", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
    "\u{202E}txt.exe\u{202C} שלום مرحبا", "\u{200B}\u{FEFF}\u{2066}x\u{2069}\u{AD}", "\u{0}\u{9B}31m\u{85}",
    "\u{E0041}\u{E007F}\u{FE0F}\u{20E3}1\u{FE0F}\u{20E3}", "ｱｲｳ全角ＡＢ—…·“”", "\u{301}mark first", long,
  ]

  /// Entries with such texts in every field.
  static var entries: [Entry] {
    var contents: [(String?, Entry.Content)] = []
    for text in texts {
      // The longest stands in a note, a lead, an evidence and a title; everywhere would only take time.
      let short = String(text.prefix(40))
      contents += [
        (
          "2.2-06",
          .progress(Progress(value: Quantity(9), note: text, problem: short, next: short, evidence: text))
        ),
        ("1.1-05", .close(evidence: text, reason: short)), ("1.1-05", .reopen(reason: short)),
        ("2.2-06", .assign(Assignment(lead: text, partners: [short, short], person: short))),
        ("1.1-06", .schedule([Checkpoint(day: Day(number: 15_886), mark: .name(short))])),
        ("1.1-06", .progress(Progress(stage: .underway))),
        ("2.2-07", .progress(Progress(value: Quantity(9)))),
        ("2.2-07", .verify(Inspection(finding: .differs, note: short))),
        ("2.2-08", .retarget(target: Quantity(25), reason: short, document: short)),
        ("4.1-11", .progress(Progress(value: Quantity(5)))),
        ("4.1-11", .override(Override(light: .behind, reason: short))),
        (
          nil,
          .add(
            AddedGoal(
              item: "2.2", title: Bilingual(zh: text, en: short), kind: .count, ask: .advance,
              target: Quantity(3), unit: short, reason: short))
        ),
      ]
    }
    let first = Day(iso: "2013-02-01") ?? Day(number: 15_737)
    return contents.enumerated().map { offset, entry in
      Entry(
        id: Desk.id(offset + 1), goal: entry.0, on: first + offset, at: Desk.instant(offset + 1),
        by: texts[offset % texts.count], content: entry.1)
    }
  }

  /// What is wrong with a drawn screen; empty when nothing is.
  static func faults(_ buffer: CellBuffer) -> [String] {
    var faults: [String] = []
    for row in 0..<buffer.height {
      var column = 0
      while column < buffer.width, let cell = buffer[row: row, column: column] {
        let columns = max(1, cell.cluster.reduce(0) { $0 + Width.columns(of: $1) })
        if cell.cluster.isEmpty { faults.append("half a character at \(row), \(column)") }
        if column + columns > buffer.width { faults.append("row \(row) runs over") }
        for scalar in cell.cluster.unicodeScalars where isUnsafe(scalar) {
          faults.append("U+\(String(scalar.value, radix: 16)) at \(row), \(column)")
        }
        column += columns
      }
    }
    guard let cursor = buffer.cursor else { return faults }
    if buffer[row: cursor.row, column: cursor.column] == nil { faults.append("the cursor is outside") }
    return faults
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned: true
    // A joiner inside an emoji is the one format sign that stays.
    case .format: scalar != "\u{200D}"
    default: false
    }
  }
}

/// Seeded numbers, the same in every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
