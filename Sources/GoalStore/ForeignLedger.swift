package import GoalCore

/// A ledger from elsewhere, a colleague's or a file's, read line by line as the store's own is.
package struct ForeignLedger {
  /// What stands for its file in a place.
  package let name: String
  /// All damage and what refuses it as a whole, by line.
  package let problems: [StoreProblem]
  /// Bytes behind the last line feed: an entry nobody finished writing, which is not one.
  package let unfinished: Int
  let contents: LedgerContents
  let bytes: [UInt8]
  private let lines: [ArraySlice<UInt8>]

  /// - Parameter plan: the id of the plan whose entries it must hold.
  package init(_ bytes: [UInt8], name: String, plan: String) {
    self.name = name
    self.bytes = bytes
    let whole = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    unfinished = bytes.count - whole
    var contents = LedgerContents(file: name, plan: plan)
    contents.take(bytes[..<whole])
    self.contents = contents
    problems = contents.problems
    lines = bytes[..<whole].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// Distinct entries in the order of the file.
  package var entries: [Entry] { contents.entries }

  func place(of entry: Entry) -> Place {
    Place(file: name, line: contents.line(of: entry.id) ?? 0, column: 1)
  }

  /// The entry's line as it was written, with what this program does not know of it, and without a line feed.
  func line(of entry: Entry) -> ArraySlice<UInt8> {
    guard let number = contents.line(of: entry.id) else { return [] }
    let line = lines[number - 1]
    return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
  }
}
