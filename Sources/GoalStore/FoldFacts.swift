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

  /// Reads the first members of the document behind its format.
  init?(_ s: inout JSONScanner) {
    guard let plan = s.given("plan", { $0.string() }), let planHash = s.given("planHash", { $0.hash() }),
      let length = s.given("length", { $0.int() }), let tail = s.given("tail", { $0.hash() }),
      let lines = s.given("lines", { $0.int() }), let count = s.given("count", { $0.int() }),
      let fingerprint = s.given("fingerprint", { $0.hash() })
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

extension JSONScanner {
  /// Sixteen hex digits.
  fileprivate mutating func hash() -> UInt64? { string().flatMap { UInt64($0, radix: 16) } }
}
