import Foundation
import GoalCore
import GoalStore
import StrictJSON
import TestSupport
import Testing

struct FoldTests {
  let scratch = Scratch()

  private func saved(_ values: Int...) throws -> Store {
    var store = openStore(scratch.path)
    for value in values { try store.save(report(value, note: String(repeating: "督", count: 300))) }
    return store
  }

  @Test func itGoesFromMissingToCurrentToStale() throws {
    var store = try saved(1)
    #expect(store.foldState == .missing)
    try store.fold()
    #expect(store.foldState == .current)
    #expect(openStore(scratch.path).foldState == .current)
    #expect(checkStore(scratch.path, plan: smallPlan) == [])
    try store.save(report(2))
    #expect(store.foldState == .stale)
    #expect(checkStore(scratch.path, plan: smallPlan).map(\.fact) == [.progressStale])
    try store.fold()
    #expect(store.foldState == .current)
    #expect(scratch.names() == ["ledger.jsonl", "lock", "progress.json"])
  }

  /// The last note is told once: with the statement it came with, or by itself.
  @Test func theLastNoteIsKept() throws {
    var store = openStore(scratch.path)
    let long = String(repeating: "督", count: 300)
    for (note, isTold) in [(long, false), ("已协调", true), ("完工", false)] {
      let content = Progress(value: isTold ? nil : Quantity(22), note: note)
      try store.save(Draft(goal: "2.2-06", on: Day(iso: "2013-06-30")!, content: .progress(content)))
      try store.fold()
      var again = openStore(scratch.path)
      let known = again.ledger
      again.readHistory()
      let whole = again.ledger
      #expect(known.whole == nil && known.folds.elementsEqual(whole.folds))
      #expect(known.folds[0].state.note == String(note.prefix(200)))
      let goal = try JSONDocument(scratch.read("progress.json")).root["goals"]?["2.2-06"]
      #expect((goal?["note"] != nil) == isTold)
    }
  }

  /// Something wrote another fold than this program would, and a right sum.
  @Test(arguments: [
    ("\"value\":1", "\"value\":\"x\""), ("\"2.2-06\":", "\"2.2-60\":"),
    ("\"lights\":\"112\"", "\"lights\":\"192\""),
    ("\"owes\":\"", "\"owes\":\"0"), ("\"recent\":[", "\"recent\":[0,"), (",\n", "\n"), ("\n", " "),
  ])
  func whatItTellsAndCannotBeReadIsReadInTheLedger(_ said: String, _ forged: String) throws {
    var store = try saved(1)
    try store.fold(summing: smallPlan.lastDay)
    var text = String(decoding: scratch.read("progress.json"), as: UTF8.self)
    let place = try #require(text.range(of: said))
    text.replaceSubrange(place, with: forged)
    scratch.write("progress.json", resealed(text))
    var other = openStore(scratch.path)
    #expect(other.foldState == .stale)
    other.readFolds()
    #expect(other.ledger.state("2.2-06", on: smallPlan.lastDay)?.value == Quantity(1))
    #expect(other.ledger.recent.map(\.entry.id) == store.entries.map(\.id))
    #expect(other.status == .writable)
  }

  /// Of the format before, what it remembers of the ledger still counts; the rest is read in the ledger.
  @Test func whatAnEarlierFormatRemembersIsNotForgotten() throws {
    var store = try saved(1, 2)
    try store.fold()
    let text = String(decoding: scratch.read("progress.json"), as: UTF8.self)
    scratch.write("progress.json", resealed(text.replacing("duban.progress/4", with: "duban.progress/3")))
    var same = openStore(scratch.path)
    #expect(same.foldState == .stale && same.status == .writable)
    #expect(same.ledger.state("2.2-06", on: smallPlan.lastDay)?.value == Quantity(2))
    let ledger = scratch.read("ledger.jsonl")
    let last = ledger.dropLast().lastIndex(of: 0x0A)! + 1
    scratch.write("ledger.jsonl", Array(ledger[..<last]))
    #expect(openStore(scratch.path).status.reasons.map(\.fact) == [.shorter(missing: 1)])
  }

  /// A checkpoint may be named as a member is.
  @Test func aCheckpointOfAnyNameIsReadBack() throws {
    var store = openStore(scratch.path)
    let day = Day(iso: "2013-06-30")!
    let points = ["封顶", "stamps"].map { Checkpoint(day: day, mark: .name($0)) }
    try store.save(Draft(goal: "1.1-05", on: day, content: .schedule(points)))
    for point in ["封顶", "stamps"] {
      try store.save(Draft(goal: "1.1-05", on: day, content: .progress(Progress(reach: point))))
    }
    try store.fold()
    var again = openStore(scratch.path)
    #expect(again.foldState == .current)
    again.readFolds()
    #expect(again.ledger.whole == nil && again.ledger.folds.elementsEqual(store.ledger.folds))
  }

  /// A configuration may say other days of grace than the document the plan was read from.
  @Test func anotherDocumentOrGraceMakesItStale() throws {
    var plan = smallPlan
    plan.digest = 7
    var (document, grace) = (plan, plan)
    document.digest = 8
    grace.grace.month = 6
    func open(_ plan: Plan) -> Store {
      Store(
        folder: scratch.path, plan: plan, edge: Edge(now: { Instant(microseconds: 0) }, name: "", host: ""))
    }
    _ = try saved(1)
    var store = open(plan)
    try store.fold()
    #expect(open(plan).foldState == .current)
    #expect(open(document).foldState == .stale)
    #expect(open(grace).foldState == .stale)
  }

  @Test func anotherPlanMakesItStale() throws {
    var store = try saved(1)
    try store.fold()
    var plan = smallPlan
    plan.change(goalAt: 0) { $0.with(target: Quantity(41)) }
    let other = Store(
      folder: scratch.path, plan: plan,
      edge: Edge(now: { Instant(microseconds: 0) }, name: "", host: ""))
    #expect(other.foldState == .stale)
  }

  @Test func itSaysWhereEveryGoalStands() throws {
    var store = try saved(12, 22)
    let entry = store.entries[1]
    try store.fold()
    let root = try JSONDocument(scratch.read("progress.json")).root
    let goal = try #require(root["goals"]?["2.2-06"])
    #expect(root["count"]?.int == 2)
    #expect(root["newestOn"]?.string == "2013-06-30")
    #expect(root["newestAt"]?.string == entry.at.description)
    #expect(root["goals"]?.members.map(\.key) == ["2.2-06", "1.1-05", "4.1-01"])
    let stamps = goal["stamps"]?.elements.map { $0["id"]?.string }
    #expect(stamps == [entry.id, store.entries[0].id])
    #expect(goal["stamps"]?.elements.first { _ in true }?["by"]?.string == "wang")
    #expect(goal["days"]?.elements.map(\.string) == ["2013-06-30", "2013-06-30"])
    #expect(goal["figure"]?.int == 0 && goal["firstReport"]?.int == 1)
    #expect(goal["value"]?.numberText == "22")
    // What follows from the plan and from the last entry is left out.
    for key in ["target", "start", "due", "rhythm", "lead", "since", "folded", "rests"] {
      #expect(goal[key] == nil, "\(key)")
    }
    #expect(goal["statements"]?.elements.map { $0["note"]?.string?.count } == [200, 200])
    // Nothing reported on the month ends before: their lights by severity.
    #expect(goal["months"]?.string == "22222")
    #expect(root["recent"]?.elements.map { $0["entry"]?["id"]?.string } == stamps)
  }

  @Test func tornAtAnyByteItIsNoticedAndWrittenAnew() throws {
    var store = openStore(scratch.path)
    try store.save(report(1))
    try store.fold()
    let bytes = scratch.read("progress.json")
    // Without the line feed at its end it is still whole.
    var unnoticed: [Int] = []
    for length in 0..<(bytes.count - 1) {
      scratch.write("progress.json", Array(bytes.prefix(length)))
      if store.foldState != .torn { unnoticed.append(length) }
    }
    // Every third byte: the sum speaks for all of them alike.
    for index in stride(from: 0, to: bytes.count, by: 3) {
      var flipped = bytes
      flipped[index] ^= 1 << (index % 8)
      scratch.write("progress.json", flipped)
      if store.foldState != .torn { unnoticed.append(index) }
    }
    #expect(unnoticed == [])
    scratch.write(
      "progress.json", String(decoding: bytes, as: UTF8.self).replacing("\"sum\"", with: "\"rum\""))
    #expect(store.status == .writable)
    #expect(checkStore(scratch.path, plan: smallPlan).map(\.fact) == [.progressTorn])
    try store.fold()
    #expect(scratch.read("progress.json") == bytes)
  }

  /// Lines of the ledger that are left, and how many entries are told missing.
  @Test(arguments: [(3, 1), (1, 3), (0, 3)])
  func aShorterLedgerWaitsForAWord(lines: Int, missing: Int) throws {
    var store = try saved(1, 2, 3)
    try store.fold()
    let all = scratch.read("ledger.jsonl").split(separator: 10).map { Array($0) + [10] }
    scratch.write("ledger.jsonl", Array(all.prefix(lines).joined()))
    let problem = StoreProblem(.shorter(missing: missing), at: Place(file: scratch("ledger.jsonl")))
    var shorter = openStore(scratch.path)
    #expect(shorter.status == .readOnly([problem]))
    #expect(throws: StoreError.readOnly([problem])) { try shorter.save(report(4)) }
    // The program that is open notices too.
    let looked = store.refresh()
    #expect(looked && store.status == .readOnly([problem]))
    shorter.acceptShorter()
    #expect(shorter.status == .writable)
    try shorter.save(report(4))
    #expect(openStore(scratch.path).status == .writable)
    #expect(openStore(scratch.path).count == max(0, lines - 1) + 1)
  }

  @Test func theSameEntriesMoreTightlyWrittenAreNotFewer() throws {
    var store = try saved(1)
    let bytes = scratch.read("ledger.jsonl")
    scratch.write("ledger.jsonl", bytes + bytes)
    try store.fold()
    scratch.write("ledger.jsonl", bytes)
    #expect(openStore(scratch.path).status == .writable)
  }

  @Test func aLinkStaysAndTheModeIsKept() throws {
    var store = try saved(1)
    scratch.write("elsewhere.json", "{}")
    chmod(scratch("elsewhere.json"), 0o640)
    symlink("elsewhere.json", scratch("progress.json"))
    try store.fold()
    var status = stat()
    lstat(scratch("progress.json"), &status)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
    #expect(scratch.mode("elsewhere.json") == 0o640)
    #expect(store.foldState == .current)
  }
}
