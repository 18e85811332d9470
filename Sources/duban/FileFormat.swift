import StrictJSON

/// What a file says it is by its `format`.
enum FileFormat {
  case plan, ledger, other

  /// A ledger is lines of JSON and a plan one document; what cannot be read is told by its name.
  init(_ bytes: [UInt8], path: String) {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let format = FileFormat.format(line) ?? FileFormat.format(bytes[...])
    switch format {
    case let format? where format.hasPrefix("duban.ledger/"): self = .ledger
    case let format? where format.hasPrefix("duban.plan/"): self = .plan
    case .some: self = .other
    case nil: self = path.hasSuffix(".jsonl") ? .ledger : path.hasSuffix(".json") ? .plan : .other
    }
  }

  private static func format(_ bytes: ArraySlice<UInt8>) -> String? {
    (try? JSONDocument(bytes))?.root["format"]?.string
  }
}
