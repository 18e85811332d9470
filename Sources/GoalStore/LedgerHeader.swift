import StrictJSON

/// The first line of a ledger: its format, and the plan whose entries it holds.
struct LedgerHeader: Equatable {
  static let format = "duban.ledger/1"
  private static let family = "duban.ledger/"

  let format: String
  let plan: String

  init(plan: String) {
    format = LedgerHeader.format
    self.plan = plan
  }

  init?(_ object: JSONValue) {
    guard let format = object["format"]?.string, let plan = object["plan"]?.string else { return nil }
    self.format = format
    self.plan = plan
  }

  /// Written by a later version of this program.
  var isNewer: Bool {
    guard format.hasPrefix(LedgerHeader.family), let number = Int(format.dropFirst(LedgerHeader.family.count))
    else { return false }
    return number > 1
  }

  /// With its line feed.
  var line: [UInt8] {
    var writer = JSONWriter()
    writer.object { w in
      w.member("format", format)
      w.member("plan", plan)
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}
