import TestSupport
import Testing

@testable import GoalCore

/// The index answers as looking through every goal does.
@Suite struct FindIndexTests {
  static let queries = [
    "道", "road", "2.2", "h-0", "jrj", "dz", "王", "ww", "管线", "局", "j", "ｍ", "zz", "完成", " ", "", "#", "agree",
  ]

  @Test(arguments: Cases.seeds)
  func answersAsLookingThroughDoes(seed: UInt64) throws {
    let ledger = GeneratedLedger(seed: seed, entries: 60).ledger
    let snapshot = Snapshot(ledger, on: ledger.plan.lastDay)
    var index = FindIndex(snapshot)
    for text in Self.queries {
      let query = index.query(text)
      let found = index.goals(query)
      let looked = snapshot.goals.indices.filter {
        query.matches(snapshot.goals[$0], snapshot.states[$0], snapshot.plan)
      }
      #expect(found == looked, "\(text)")
    }
  }

  /// Letter by letter, and back: the last answer is used where it may be.
  @Test(arguments: ["dlwx", "道路", "road", "sheng", "2.2-0", "市政市容委"])
  func answersTheSameWhileTyping(text: String) {
    let ledger = GeneratedLedger(seed: 7, entries: 200).ledger
    let snapshot = Snapshot(ledger, on: ledger.plan.lastDay)
    var typing = FindIndex(snapshot)
    let prefixes = (1...text.count).map { String(text.prefix($0)) }
    for typed in prefixes + prefixes.reversed() {
      var fresh = FindIndex(snapshot)
      #expect(typing.goals(typing.query(typed)) == fresh.goals(fresh.query(typed)), "\(typed)")
    }
  }

  @Test func aRenewedIndexIsANewOne() {
    var grown = GeneratedLedger(seed: 3, entries: 40)
    let before = Snapshot(grown.ledger, on: grown.plan.lastDay)
    var index = FindIndex(before)
    grown.grow(80)
    let after = Snapshot(grown.ledger, on: grown.plan.lastDay)
    index.renew(after)
    var fresh = FindIndex(after)
    for text in Self.queries {
      #expect(index.goals(index.query(text)) == fresh.goals(fresh.query(text)), "\(text)")
    }
  }

  /// Eight bytes at a time or one by one, at every place and length.
  @Test func bytesAreFoundWhereTheyStand() {
    let text = Array("aabaabcaabaabcdxyzaabaabcdeaabaaaaab".utf8)
    for start in 0..<text.count {
      for end in start + 1...text.count {
        let wanted = Array(text[start..<end])
        let first = (0...(text.count - wanted.count)).first { Array(text[$0..<$0 + wanted.count]) == wanted }
        let found = text.withUnsafeBufferPointer { ByteSearch.first(wanted, in: $0, 0..<text.count) }
        #expect(found == first)
        let inside = text.withUnsafeBufferPointer { ByteSearch.first(wanted, in: $0, start..<end - 1) }
        #expect(inside == nil)
      }
    }
  }
}
