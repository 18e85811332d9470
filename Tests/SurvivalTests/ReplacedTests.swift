import Foundation
import TestSupport
import Testing

/// Ledgers that others change or replace in ways that leave most of their marks as they were.
@Suite(.serialized) struct ReplacedTests {
  /// More between the first entry and the last than a look at the end reads.
  private func longGround() throws -> Ground {
    let ground = try Ground()
    try ground.reset(.seeded)
    let note = String(repeating: "z", count: 1500)
    for number in 1...4 {
      #expect(try ground.run(["update", "2.1-02", "--note", "\(number)\(note)"]).status == 0)
    }
    #expect(try ground.run(Ground.save("last")).status == 0)
    return ground
  }

  /// The ledger with 7 for 1 in an entry that adds, as long as before and without its sum, as an editor leaves it.
  private func edited(_ ledger: [UInt8], note: String) throws -> [UInt8] {
    var lines = String(decoding: ledger, as: UTF8.self).components(separatedBy: "\n")
    let index = try #require(lines.firstIndex { $0.contains("\"\(note)\"") })
    lines[index] = lines[index].replacingOccurrences(of: #""add":1"#, with: #""add":7"#)
      .replacing(/,"sum":"[0-9a-f]{8}"}/, with: String(repeating: " ", count: 17) + "}")
    let bytes = Array(lines.joined(separator: "\n").utf8)
    #expect(bytes.count == ledger.count && bytes != ledger)
    return bytes
  }

  private let more = Array(
    (#"{"id":"aaaa","type":"progress","goal":"2.1-01","on":"2013-07-01","at":"2013-07-01T03:00:00Z","by":"sun","add":1}"#
      + "\n").utf8)

  @Test func aFileInItsPlaceWithTheSameEndAndMoreBehindItIsReadAnew() throws {
    let ground = try longGround()
    let screen = try PtyScreen(ground, nil)
    let ledger = try edited(try #require(ground.read("ledger.jsonl")), note: "seed1")
    try ground.put(ledger + more, "fresh")
    #expect(rename(ground.store + "/fresh", ground.store + "/ledger.jsonl") == 0)
    #expect(screen.redraw(until: "11/20.44"), "\(screen.seen)")
    screen.terminal.type("q")
    #expect(screen.end()?.status == 0)
  }

  @Test func anotherEndWithMoreBehindItIsReadAnew() throws {
    let ground = try longGround()
    let screen = try PtyScreen(ground, nil)
    let old = try #require(ground.read("ledger.jsonl"))
    let ledger = try edited(old, note: "last") + more
    let start = try #require(zip(old, ledger).enumerated().first { $0.element.0 != $0.element.1 }?.offset)
    // At once and in place: never shorter than it was.
    let file = open(ground.store + "/ledger.jsonl", O_WRONLY)
    #expect(pwrite(file, Array(ledger[start...]), ledger.count - start, off_t(start)) == ledger.count - start)
    close(file)
    #expect(screen.redraw(until: "11/20.44"), "\(screen.seen)")
    screen.terminal.type("q")
    #expect(screen.end()?.status == 0)
  }

  @Test func atTheStartAnotherEndIsNotToldFromTheOldFold() throws {
    let ground = try longGround()
    try ground.put(try edited(try #require(ground.read("ledger.jsonl")), note: "last"), "ledger.jsonl")
    let listed = try ground.run(["list"])
    #expect(listed.data.contains("10/20.44"), "\(listed)")
  }

  @Test func aFilePutInItsPlaceDuringTheSaveHoldsTheEntryToo() throws {
    let ground = try Ground()
    try ground.reset(.seeded)
    let ledger = try #require(ground.read("ledger.jsonl"))
    let (child, files) = try ground.start(
      Ground.save("during"), Orders(calls: "fdatasync:ledger.jsonl", at: 1, deed: "sleep:5000"), logging: true
    )
    try waitUntil { ground.logged().contains("fdatasync store/ledger.jsonl") }
    // What a pull does that knows nothing of the lock: another file with the name.
    try ground.put(ledger + more, "fresh")
    #expect(rename(ground.store + "/fresh", ground.store + "/ledger.jsonl") == 0)
    let answer = try ground.finish(child, files)
    let isThere = ground.notes()["during"] == 1
    #expect(isThere || !answer.isSaved, "\(answer)")
    #expect(ground.entries()["aaaa"] != nil)
    #expect(try ground.run(["check"]).status == 0)
  }
}
