import Foundation
import GoalCore
import GoalStore
import StrictJSON
import Testing

struct ReadTests {
  let scratch = Scratch()

  private func line(
    _ id: String, at: String = "2013-07-01T00:00:00Z", value: Int = 1, act: Entry.Act? = nil
  ) -> String {
    let entry = Entry(
      id: id, goal: "2.2-06", on: Day(iso: "2013-06-30"), at: Instant(iso: at)!, by: "w", act: act,
      content: .progress(Progress(value: Quantity(value))))
    return String(decoding: entry.line(), as: UTF8.self) + "\n"
  }
  private func retract(_ id: String, _ ids: [String], at: String) -> String {
    let entry = Entry(id: id, goal: nil, on: nil, at: Instant(iso: at)!, by: "w", content: .retract(ids))
    return String(decoding: entry.line(), as: UTF8.self) + "\n"
  }
  private func problems(_ text: String) -> [StoreProblem] {
    scratch.write("ledger.jsonl", text)
    return checkStore(scratch.path, plan: smallPlan)
  }
  private func facts(_ text: String) -> [StoreProblem.Fact] { problems(text).map(\.fact) }

  @Test func aGoodLedgerHasNoProblems() {
    #expect(facts(header + line("a") + line("b")) == [])
    #expect(facts("") == [])
    #expect(facts(header) == [])
  }

  @Test func headers() {
    #expect(facts(header + line("a") + header) == [])
    let other = #"{"format":"duban.ledger/1","plan":"other"}"# + "\n"
    #expect(facts(other + line("a")) == [.otherPlan(found: "other", expected: "small")])
    #expect(openStore(scratch.path).count == 0)
    #expect(facts(header + other) == [.otherHeader])
    let newer = #"{"format":"duban.ledger/2","plan":"small"}"# + "\n"
    #expect(facts(newer + line("a")) == [.newerFormat("duban.ledger/2")])
    #expect(facts(line("a")) == [.noHeader])
    #expect(facts(#"{"format":"tea/1","plan":"small"}"# + "\n") == [.noHeader])
  }

  @Test func damageIsCollectedWithItsPlace() {
    let spoilt = line("b").replacingOccurrences(of: #""value":1"#, with: #""value":7"#)
    let found = problems(header + line("a") + spoilt + "{,}\n" + "[]\n" + line("c"))
    #expect(found.map(\.place.line) == [3, 4, 5])
    #expect(found[1].fact == .json(.unexpectedCharacter(",", expected: .key)))
    #expect(found[1].place == Place(file: scratch("ledger.jsonl"), line: 4, column: 2))
    guard case .wrongSum = found[0].fact else { return #expect(Bool(false), "\(found[0])") }
    let store = openStore(scratch.path)
    #expect(store.status == .readOnly(found))
    #expect(store.entries.map(\.id) == ["a", "c"])
  }

  @Test func aLineWithoutASumIsTaken() {
    let bare = line("a").replacing(/,"sum":"[0-9a-f]{8}"/, with: "")
    #expect(facts(header + bare) == [])
    // The same entry with its sum is the same entry.
    #expect(facts(header + bare + line("a")) == [])
    #expect(openStore(scratch.path).count == 1)
  }

  @Test func aMemberBehindTheSumIsNotCovered() {
    let more = line("a").replacingOccurrences(of: "\"}\n", with: "\",\"note\":\"x\"}\n")
    guard case .wrongSum = facts(header + more).first else { return #expect(Bool(false)) }
  }

  @Test func idsMetTwice() {
    #expect(facts(header + line("a") + line("b") + line("a")) == [])
    #expect(openStore(scratch.path).count == 2)
    #expect(
      facts(header + line("a") + line("b") + line("a", value: 2)) == [.idTakenTwice(id: "a", earlier: 2)])
  }

  /// A retract names only what was saved before it, wherever the two lines stand.
  @Test(arguments: [
    ("2013-07-01T00:00:00.000001Z", true), ("2013-07-01T00:00:00Z", false), ("2013-06-01T00:00:00Z", false),
  ])
  func retracts(at: String, isGood: Bool) {
    let expected: [StoreProblem.Fact] =
      (isGood ? [] : [.retractsLater(id: "a")]) + [.retractsUnknown(id: "unknown")]
    #expect(facts(header + line("a") + retract("r", ["a", "unknown"], at: at)) == expected)
    #expect(facts(header + retract("r", ["a", "unknown"], at: at) + line("a")) == expected)
  }

  @Test func remarksLeaveItWritable() {
    let act = Entry.Act(id: "act", of: 3)
    let stray = line("c").replacing(/,"sum":"[0-9a-f]{8}"/, with: "").replacing("2.2-06", with: "9.9-99")
    let found = problems(header + line("a", act: act) + line("b", act: act) + stray + "{\"id")
    #expect(
      found.map(\.fact) == [
        .unfinishedAct(id: "act", found: 2, of: 3), .unknownGoal("9.9-99"), .unfinishedTail(bytes: 4),
      ])
    #expect(found.map(\.place.line) == [2, 4, 5])
    #expect(found.map(\.isRemark) == [true, true, true])
    #expect(openStore(scratch.path).status == .writable)
  }

  @Test func aTypeFromTheFutureMakesItReadOnly() {
    #expect(facts(header + #"{"id":"a","type":"party"}"# + "\n") == [.unknownType("party")])
  }

  @Test func whatIsNoLedgerIsRefused() throws {
    let path = scratch("ledger.jsonl")
    func refusal() -> StoreProblem.Fact? {
      guard case .refused(let problem) = openStore(scratch.path).status else { return nil }
      return problem.fact
    }
    mkfifo(path, 0o600)
    #expect(refusal() == .notAFile(.fifo))
    unlink(path)
    mkdir(path, 0o700)
    #expect(refusal() == .notAFile(.folder))
    rmdir(path)
    scratch.write("ledger.jsonl", [UInt8](repeating: 0, count: 9000))
    #expect(refusal() == .zeroFilled)
    truncate(path, 2 << 30)
    #expect(refusal() == .tooLarge(size: 2 << 30, limit: 1 << 30))
    var store = openStore(scratch.path)
    #expect(throws: StoreError.self) { try store.save(report(1)) }
    #expect(scratch.names() == ["ledger.jsonl"])
  }
}
