import Foundation
import GoalCore
import GoalStore
import StrictJSON
import TestSupport
import Testing

struct DamageTests {
  let scratch = Scratch()

  @Test func cutAtEveryByteNoWholeLineIsLost() throws {
    var store = openStore(scratch.path)
    let saved = try store.save(report(1, note: "前半壁街"), report(2)) + store.save(report(3))
    let bytes = scratch.read("ledger.jsonl")
    for length in 0...bytes.count {
      scratch.write("ledger.jsonl", Array(bytes.prefix(length)))
      let whole = bytes.prefix(length).filter { $0 == 10 }.count - 1
      let cut = openStore(scratch.path)
      #expect(cut.status == .writable)
      #expect(cut.entries == Array(saved.prefix(max(0, whole))), "cut at \(length)")
    }
  }

  @Test func theNextWriterSetsAnUnfinishedLineAside() throws {
    var store = openStore(scratch.path)
    let first = try store.save(report(1))
    let whole = scratch.read("ledger.jsonl")
    let tail = Array(#"{"id":"5f0c","ty"#.utf8)
    scratch.write("ledger.jsonl", whole + tail)
    let looked = store.refresh()
    #expect(looked)
    #expect(store.entries == first)
    #expect(scratch.read("ledger.jsonl") == whole + tail)
    let second = try store.save(report(2))
    #expect(store.entries == first + second)
    #expect(openStore(scratch.path).entries == first + second)
    #expect(scratch.read("ledger.jsonl").starts(with: whole))
    let aside = scratch.names("aside")
    #expect(aside.map { scratch.read("aside/" + $0) } == [tail])
    #expect(scratch.mode("aside") == 0o700)
    #expect(scratch.mode("aside/" + (aside.first ?? "")) == 0o600)
    let note = StoreProblem(.setAside(files: 1), at: Place(file: scratch("aside")))
    #expect(checkStore(scratch.path, plan: smallPlan) == [note])
  }

  @Test func everyFlippedBitIsNoticedOrHarmless() throws {
    var store = openStore(scratch.path)
    let saved = try store.save(report(1, note: "街")) + store.save(report(2))
    let bytes = scratch.read("ledger.jsonl")
    var silent: [Int] = []
    for bit in 0..<(bytes.count * 8) {
      var flipped = bytes
      flipped[bit / 8] ^= 1 << (bit % 8)
      scratch.write("ledger.jsonl", flipped)
      let entries = openStore(scratch.path).entries
      if entries != saved, checkStore(scratch.path, plan: smallPlan).isEmpty { silent.append(bit) }
    }
    #expect(silent == [])
  }

  @Test func damageRefusesEverySaveAndLeavesTheFile() throws {
    var store = openStore(scratch.path)
    try store.save(report(1))
    let spoilt = scratch.read("ledger.jsonl") + Array("{,}\n".utf8)
    scratch.write("ledger.jsonl", spoilt)
    let place = Place(file: scratch("ledger.jsonl"), line: 3, column: 2)
    let problem = StoreProblem(.json(.unexpectedCharacter(",", expected: .key)), at: place)
    #expect(throws: StoreError.readOnly([problem])) { try store.save(report(2)) }
    #expect(scratch.read("ledger.jsonl") == spoilt)
    #expect(store.count == 1)
  }

  @Test func aFilePutInItsPlaceIsReadBeforeTheSave() throws {
    var mine = openStore(scratch("a"))
    let first = try mine.save(report(1))
    var theirs = openStore(scratch("b"))
    let other = try theirs.save(report(9))
    rename(scratch("b/ledger.jsonl"), scratch("a/ledger.jsonl"))
    // One entry for another: nothing is fewer, but none of the old ones is there.
    var seen: [Entry] = []
    let second = try mine.commit(by: "wang") { ledger in
      seen = ledger.entries
      return [report(2)]
    }
    #expect(seen == other)
    #expect(openStore(scratch("a")).entries == other + second)
    #expect(!mine.entries.contains(first[0]))
  }

  @Test func aFilePutInItsPlaceDuringTheSaveIsAskedAgain() throws {
    var mine = openStore(scratch("a"))
    let first = try mine.save(report(1))
    var asked: [Int] = []
    let second = try mine.commit(by: "wang") { ledger in
      asked.append(ledger.entries.count)
      if asked.count == 1 {
        // As `git pull` does it: a longer file, renamed over the ledger by a program that knows no lock.
        var theirs = openStore(scratch("b"))
        try? FileManager.default.createDirectory(atPath: scratch("b"), withIntermediateDirectories: true)
        try? FileManager.default.copyItem(
          atPath: scratch("a/ledger.jsonl"), toPath: scratch("b/ledger.jsonl"))
        try theirs.save(report(5))
        rename(scratch("b/ledger.jsonl"), scratch("a/ledger.jsonl"))
      }
      return [report(2)]
    }
    #expect(asked == [1, 2])
    let entries = openStore(scratch("a")).entries
    #expect(entries.count == 3)
    #expect(entries.first == first.first)
    #expect(entries.last == second.first)
  }
}
