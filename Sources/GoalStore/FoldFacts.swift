import StrictJSON

/// What `progress.json` remembers of the ledger it was folded from.
package struct FoldFacts: Equatable, Sendable {
  package var plan: String
  /// Hash of the plan's goals and rules.
  package var planHash: UInt64
  /// Bytes of the ledger, and the hash of the last 4 KiB before them.
  package var length: Int
  package var tail: UInt64
  /// Lines of the ledger, its header and repeated ones too.
  package var lines: Int
  /// Distinct entries, and the XOR of their lines' hashes.
  package var count: Int
  package var fingerprint: UInt64

  var remembered: Remembered { Remembered(count: count, length: length, fingerprint: fingerprint) }

  init(
    plan: String, planHash: UInt64, length: Int, tail: UInt64, lines: Int, count: Int, fingerprint: UInt64
  ) {
    self.plan = plan
    self.planHash = planHash
    self.length = length
    self.tail = tail
    self.lines = lines
    self.count = count
    self.fingerprint = fingerprint
  }

  /// Reads the first members of the document.
  init?(_ cursor: inout JSONCursor) {
    guard cursor.take("format")?.isString(FoldFile.format) ?? false, let plan = cursor.take("plan")?.string,
      let planHash = cursor.take("planHash")?.hash, let length = cursor.take("length")?.int,
      let tail = cursor.take("tail")?.hash, let lines = cursor.take("lines")?.int,
      let count = cursor.take("count")?.int, let fingerprint = cursor.take("fingerprint")?.hash
    else { return nil }
    self.init(
      plan: plan, planHash: planHash, length: length, tail: tail, lines: lines, count: count,
      fingerprint: fingerprint)
  }

  func write(_ w: inout JSONWriter) {
    w.member("format", FoldFile.format)
    w.member("plan", plan)
    w.member("planHash", hex(planHash, digits: 16))
    w.member("length", length)
    w.member("tail", hex(tail, digits: 16))
    w.member("lines", lines)
    w.member("count", count)
    w.member("fingerprint", hex(fingerprint, digits: 16))
  }
}

extension JSONValue {
  /// Sixteen hex digits.
  fileprivate var hash: UInt64? { string.flatMap { UInt64($0, radix: 16) } }
}
