/// A file's bytes as text, whatever a spreadsheet saved it in.
enum TableText {
  /// UTF-8 with or without its mark, UTF-16 with its mark, else GB 18030.
  static func decode(_ bytes: [UInt8]) throws(TableFault) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), isLittle: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), isLittle: false) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    switch GB18030().decode(bytes[...]) {
    case .success(let text): return text
    case .failure(let malformed):
      throw TableFault(.unknownEncoding, line: line(of: malformed.offset, in: bytes))
    }
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) throws(TableFault) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    // The mark says UTF-8, so the bytes are damaged: the first line that is not whole is named.
    var number = 1
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: line, as: UTF8.self) == nil { break }
      number += 1
    }
    throw TableFault(.unknownEncoding, line: number)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) throws(TableFault) -> String {
    let pairs = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
    let units = pairs.map { at in
      isLittle
        ? UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8 : UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1])
    }
    guard bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
      throw TableFault(.unknownEncoding, line: 1)
    }
    return text
  }

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    1 + bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") }
  }
}

/// Why a file cannot be read as a table at all.
package struct TableFault: Error, Equatable {
  package enum Fact: Equatable, Sendable {
    /// Neither UTF-8, UTF-16 nor GB 18030.
    case unknownEncoding
    /// Nothing but blank lines.
    case empty
    /// A quote that is never closed.
    case openQuote
    /// Something between a closing quote and the next separator.
    case afterQuote(String)
    case zeroByte
    case tooManyRows(limit: Int)
    case tooManyColumns(limit: Int)
    /// No row of headings with a goal's id or name among the first ones.
    case noHeadings
    /// A row of headings, but none of it says which goal a row is about.
    case noNames
    /// Headings, but none of a column that can be filled in.
    case nothingToTake
    /// Two columns of the same heading.
    case headingTwice(String)
  }

  package let fact: Fact
  /// From 1; 0 for the file as a whole.
  package let line: Int

  init(_ fact: Fact, line: Int) {
    self.fact = fact
    self.line = line
  }
}
