import Glibc
import StrictJSON

/// `progress.json` as it stands on the disk.
package enum FoldFile {
  case missing
  /// It cannot be read, or its sum is wrong.
  case torn
  case read(Facts)

  /// What the file remembers of the ledger it was folded from.
  package struct Facts: Equatable, Sendable {
    package let plan: String
    /// Hash of the plan's goals and rules.
    package let planHash: UInt64
    /// Bytes of the ledger, and the hash of the last 4 KiB before them.
    package let length: Int
    package let tail: UInt64
    /// Distinct entries, and the XOR of their lines' hashes.
    package let count: Int
    package let fingerprint: UInt64

    var remembered: Remembered { Remembered(count: count, length: length, fingerprint: fingerprint) }
  }

  static let format = "duban.progress/1"
  /// 256 MiB would be a million goals.
  private static let sizeLimit = 1 << 27

  package static func read(_ folder: String) -> FoldFile {
    guard let file = try? Descriptor(StorePaths(folder).progress, O_RDONLY) else { return .missing }
    guard let status = try? file.status(), status.kind == .file, status.size <= sizeLimit,
      let bytes = try? file.read(from: 0, count: status.size), let root = try? JSONDocument(bytes).root,
      // Here a sum is no courtesy: nothing else says that all of it was written.
      root["sum"] != nil, case .body = LineSum.read(root), let facts = Facts(root)
    else { return .torn }
    return .read(facts)
  }
}

extension FoldFile.Facts {
  init?(_ root: JSONValue) {
    guard root["format"]?.string == FoldFile.format, let plan = root["plan"]?.string,
      let planHash = root.hash("planHash"), let length = root["length"]?.int, let tail = root.hash("tail"),
      let count = root["count"]?.int, let fingerprint = root.hash("fingerprint")
    else { return nil }
    self.init(
      plan: plan, planHash: planHash, length: length, tail: tail, count: count, fingerprint: fingerprint)
  }
}

extension JSONValue {
  /// A member of sixteen hex digits.
  fileprivate func hash(_ key: String) -> UInt64? { self[key]?.string.flatMap { UInt64($0, radix: 16) } }
}

/// How `progress.json` stands to the ledger.
package enum FoldState: String, Sendable { case current, stale, torn, missing }
