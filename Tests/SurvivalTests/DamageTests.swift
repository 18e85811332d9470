import Foundation
import TestSupport
import Testing

/// Files cut short and bits turned over: no crash, no silent loss, the place named.
@Suite(.serialized) struct DamageTests {
  private let reading = ["show", "2.1-01", "--json"]
  /// What is told from the fold alone, while that is believed.
  private let folded = ["list", "--item", "2.1", "--json"]

  /// A file cut at a byte, or with one bit turned over; of every so manieth place.
  private func damaged(_ bytes: [UInt8], every: Int) -> [(String, [UInt8])] {
    let cuts = stride(from: 0, to: bytes.count, by: every).map { ("cut at \($0)", Array(bytes.prefix($0))) }
    let flips = stride(from: 3 % every, to: bytes.count * 8, by: every * 3 + (every > 1 ? 1 : -2)).map {
      bit in
      var flipped = bytes
      flipped[bit / 8] ^= 1 << (bit % 8)
      return ("bit \(bit)", flipped)
    }
    return cuts + flips
  }

  @Test func aSpoiltFoldIsNeverBelieved() throws {
    let ground = try Ground()
    try ground.reset(.seeded)
    let whole = try ground.run(folded)
    let fold = try #require(ground.read("progress.json"))
    for (name, bytes) in damaged(fold, every: Campaign.isFull ? 1 : fold.count / 12) {
      try ground.put(bytes, "progress.json")
      let answer = try ground.run(folded)
      #expect(answer.status == 0 && answer.data == whole.data, "\(name): \(answer)")
    }
    // Still a whole document, of the right length, that only its sum gives away.
    let text = String(decoding: fold, as: UTF8.self)
    let spoilt = text.replacing(/"value":(\d)/, maxReplacements: 1) { "\"value\":\($0.1 == "9" ? "8" : "9")" }
    #expect(spoilt != text)
    try ground.put(Array(spoilt.utf8), "progress.json")
    let answer = try ground.run(folded)
    #expect(answer.status == 0 && answer.data == whole.data, "\(answer)")

    try ground.put(Array(fold.prefix(fold.count / 2)), "progress.json")
    #expect(try ground.run(Ground.save("after")).status == 0)
    #expect(try ground.shownValue() == 4)
  }

  /// With `progress.json` beside it, which may still tell what the spoilt line said, and without.
  @Test(arguments: [Ground.Start.seeded, .unfolded])
  func aSpoiltLedgerIsToldOrShowsAllThereWas(_ start: Ground.Start) throws {
    let ground = try Ground()
    try ground.reset(start)
    let whole = try ground.run(reading)
    let ledger = try #require(ground.read("ledger.jsonl"))
    for (name, bytes) in damaged(ledger, every: Campaign.isFull ? 1 : ledger.count / 6) {
      try ground.reset(start)
      try ground.put(bytes, "ledger.jsonl")
      let answer = try ground.run(reading)
      let isTold = [65, 74, 77].contains(answer.status) && answer.words.contains("ledger.jsonl")
      let isSame = answer.status == 0 && standing(answer.data) == standing(whole.data)
      // A ledger cut behind a line looks like one that was never longer, unless the fold remembers it.
      let isCut = name.hasPrefix("cut") && start == .unfolded && answer.status == 0
      #expect(isTold || isSame || isCut, "\(start) \(name): \(answer)")
      // Whatever became of it, a save takes nothing away: every whole line stays.
      let saved = try ground.run(Ground.save("after"))
      let after = ground.read("ledger.jsonl") ?? []
      let kept = bytes.lastIndex(of: 10).map { Array(bytes[...$0]) } ?? []
      #expect(saved.isSaved ? after.starts(with: kept) : after == bytes, "\(start) \(name): \(saved)")
    }
  }

  /// The program's own check looks at all of them and names the line.
  @Test func checkNamesThePlaceOfEveryDamage() throws {
    let ground = try Ground()
    try ground.reset(.seeded)
    let ledger = try #require(ground.read("ledger.jsonl"))
    let all = damaged(ledger, every: Campaign.isFull ? 1 : 3)
    for start in stride(from: 0, to: all.count, by: 250) {
      let some = all[start..<min(start + 250, all.count)]
      let paths = try some.enumerated().map { index, piece in
        try write(piece.1, ground.home.path + "/piece\(index).jsonl")
      }
      let answer = try ground.run(["check"] + paths)
      #expect(answer.status == 65 || answer.status == 0, "\(answer.words)")
      let lines = (answer.data + answer.words).split(separator: "\n")
      var told: [Substring: Int] = [:]
      for line in lines {
        guard let end = line.range(of: ".jsonl")?.upperBound else { continue }
        told[line[..<end], default: 0] += 1
      }
      for (piece, path) in zip(some, paths) {
        #expect(told.contains { $0.key.hasSuffix(path) }, "\(piece.0) is not spoken of")
      }
      #expect(lines.allSatisfy { $0.contains(".jsonl") || $0.hasPrefix("    | ") })
    }
  }

  private func write(_ bytes: [UInt8], _ path: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func standing(_ json: String) -> NSDictionary? {
    let goal = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    return (goal?["standing"] as? [String: Any]).map { $0 as NSDictionary }
  }
}
