import Foundation
import TestSupport
import Testing

/// Three desks do whatever comes to hand, with syncs and pulls from each other in between.
///
/// `DUBAN_SHARE_STEPS` says how many steps (40), `DUBAN_SEED` which ones.
struct SharingCampaign {
  @Test func everyAcknowledgedEntryIsAtEveryDesk() throws {
    let variables = ProcessInfo.processInfo.environment
    let steps = variables["DUBAN_SHARE_STEPS"].flatMap { Int($0) } ?? 40
    let seed = variables["DUBAN_SEED"].flatMap { UInt64($0) } ?? 20_130_630
    var desks = try SharingDesks(seed: seed)
    for _ in 0..<steps { try desks.step() }
    try desks.settle()
    let ledgers = try (0..<3).map { try desks.office.ledger($0) }
    #expect(Set(ledgers).count == 1, "seed \(seed)")
    let lines = Set(ledgers[0].split(separator: "\n"))
    let lost = desks.acknowledged.filter { !lines.contains(Substring($0)) }
    #expect(lost.isEmpty, "seed \(seed): \(lost)")
    #expect(lines.count == desks.acknowledged.count + 1)
    let standings = try (0..<3).map {
      try desks.office.desks[$0].duban(words("list --json --as-of 2013-07-01")).data
    }
    #expect(Set(standings).count == 1, "seed \(seed)")
    for desk in 0..<3 { #expect(try desks.office.duban(desk, "check").status == 0, "seed \(seed)") }
    print(
      "sharing: \(steps) steps, \(desks.acknowledged.count) entries acknowledged, in all three desks; \(desks.tally)"
    )
  }
}

/// The desks of the campaign and what they were told is saved.
struct SharingDesks {
  let office: Office
  /// Whole lines, as they stood in the ledger of whoever saved them.
  private(set) var acknowledged: Set<String> = []
  /// How often each kind of step did something.
  private(set) var tally: [String: Int] = [:]
  private var generator: SeededGenerator
  private var known: [Set<String>] = [[], [], []]
  private static let goals = ["2.2-06", "2.2-07", "2.2-08", "2.2-11"]

  init(seed: UInt64) throws {
    office = try Office(desks: 3)
    generator = SeededGenerator(seed: seed)
    for desk in 0..<3 {
      let shared = try office.share(desk)
      try #require(shared.status == 0, "\(shared.words)")
    }
  }

  mutating func step() throws {
    let desk = Int.random(in: 0..<3, using: &generator)
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<34:
      try record(desk, "add", "update \(goal()) --add \(Int.random(in: 1...3, using: &generator)) --note 甲")
    case 34..<42: try record(desk, "note", "update 1.1-05 --stage underway --problem 缺人 --next 增员")
    case 42..<52: try record(desk, "bulk", "update 2.2-06 2.2-07 2.2-08 --add 1")
    case 52..<60: try record(desk, "undo", "undo")
    case 60..<64: try record(desk, "redo", "redo")
    case 64..<69: try undoAnyones(desk)
    case 69..<73: try record(desk, "lock", "lock 2013-0\(Int.random(in: 3...6, using: &generator))")
    case 73..<76:
      try record(desk, "unlock", "unlock 2013-0\(Int.random(in: 3...6, using: &generator)) --reason 补报")
    case 76..<78: try record(desk, "late", "update \(goal()) --add 1 --on 2013-05-20")
    case 78..<90: try sync(desk)
    default: try pull(desk, from: (desk + Int.random(in: 1...2, using: &generator)) % 3)
    }
  }

  /// Everybody syncs until nobody has anything new.
  mutating func settle() throws {
    for desk in [0, 1, 2, 0, 1, 2] { try sync(desk) }
  }

  private mutating func goal() -> String {
    SharingDesks.goals.randomElement(using: &generator) ?? SharingDesks.goals[0]
  }

  /// Runs a command; what it appended is acknowledged.
  private mutating func record(_ desk: Int, _ kind: String, _ line: String) throws {
    // The clocks of the desks differ by an hour each.
    let answer = try office.duban(desk, line, env: ["DUBAN_NOW": "2013-07-01T0\(desk + 1):00:00Z"])
    let lines = try lines(desk)
    let news = lines.subtracting(known[desk])
    known[desk] = lines
    if answer.status == 0 {
      tally[kind, default: 0] += 1
      acknowledged.formUnion(news)
    } else {
      #expect(answer.status == 65 && news.isEmpty, "\(line): \(answer.words)")
    }
  }

  private mutating func undoAnyones(_ desk: Int) throws {
    guard let id = try office.ids(desk).randomElement(using: &generator) else { return }
    try record(desk, "undo by id", "undo \(id)")
  }

  private mutating func sync(_ desk: Int) throws {
    let answer = try office.duban(desk, "sync")
    #expect(answer.status == 0, "\(answer.words)")
    known[desk] = try lines(desk)
    tally["sync", default: 0] += 1
  }

  /// What somebody who knows git does: commits by hand, and pulls from a colleague's folder.
  private mutating func pull(_ desk: Int, from other: Int) throws {
    let me = "-c user.name=\(Office.names[desk]) -c user.email=x@y"
    for line in ["add -A", "\(me) commit -q --allow-empty -m x"] { _ = try office.git(desk, line) }
    let branch = try office.git(desk, "symbolic-ref --short HEAD").data
    let pulled = try office.git(
      desk, "\(me) pull -q --no-rebase --no-edit '\(office.desks[other].store)' \(branch)")
    #expect(pulled.status == 0, "\(pulled.data)\(pulled.words)")
    known[desk] = try lines(desk)
    tally["pull", default: 0] += 1
  }

  private func lines(_ desk: Int) throws -> Set<String> {
    Set(try office.ledger(desk).split(separator: "\n").map(String.init).filter { !$0.contains(#""format""#) })
  }
}
