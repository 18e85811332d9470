/// A file of rows and cells, as a spreadsheet saves it.
package struct Table: Sendable {
  /// One row that is not blank.
  package struct Row: Sendable {
    /// The line of the file it begins in, from 1.
    package let line: Int
    package var cells: [Cell]
  }

  package struct Cell: Sendable {
    /// Without blanks around it and without the guard against formulas.
    package let text: String
    /// The line of the file it begins in, from 1.
    package let line: Int
  }

  package let rows: [Row]

  /// The most bytes of a file, rows and columns that are read.
  package static let byteLimit = 16 << 20
  static let rowLimit = 50_000
  static let columnLimit = 200

  /// Reads the file; comma, semicolon or tab, whichever stands most often in the first line that has any.
  package init(_ bytes: [UInt8]) throws(TableFault) {
    let text = Array(try TableText.decode(bytes).utf8)
    var reader = TableReader(text)
    rows = try reader.rows()
    if rows.isEmpty { throw TableFault(.empty, line: 0) }
  }
}

/// Takes a table's text apart, byte by byte: all that matters in it is ASCII.
private struct TableReader {
  private let text: [UInt8]
  private let separator: UInt8
  private var at: Int
  private var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 10
  private static let carriageReturn: UInt8 = 13

  init(_ text: [UInt8]) {
    self.text = text
    at = 0
    separator = TableReader.separator(of: text)
  }

  /// The separator met most often outside quotes in the first line with any; a comma where there is none.
  private static func separator(of text: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in text {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == lineFeed || byte == carriageReturn {
        if counts != [0, 0, 0] { break }
      } else if let index = candidates.firstIndex(of: byte) {
        counts[index] += 1
      }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  mutating func rows() throws(TableFault) -> [Table.Row] {
    var rows: [Table.Row] = []
    while at < text.count {
      let row = try row()
      if row.cells.allSatisfy(\.text.isEmpty) { continue }
      guard rows.count < Table.rowLimit else {
        throw TableFault(.tooManyRows(limit: Table.rowLimit), line: row.line)
      }
      rows.append(row)
    }
    return rows
  }

  private mutating func row() throws(TableFault) -> Table.Row {
    let first = line
    var cells: [Table.Cell] = []
    while true {
      guard cells.count < Table.columnLimit else {
        throw TableFault(.tooManyColumns(limit: Table.columnLimit), line: line)
      }
      cells.append(try cell())
      guard at < text.count else { break }
      let byte = text[at]
      at += 1
      if byte == separator { continue }
      if byte == TableReader.carriageReturn, at < text.count, text[at] == TableReader.lineFeed { at += 1 }
      line += 1
      break
    }
    return Table.Row(line: first, cells: cells)
  }

  /// Reads one cell and stops before the separator or line end behind it.
  private mutating func cell() throws(TableFault) -> Table.Cell {
    let first = line
    var bytes: [UInt8] = []
    var ahead = at
    while ahead < text.count, text[ahead] == 32 { ahead += 1 }
    if ahead < text.count, text[ahead] == TableReader.quote {
      at = ahead + 1
      bytes = try quoted(from: first)
    } else {
      while at < text.count, !isEnd(text[at]) {
        if text[at] == 0 { throw TableFault(.zeroByte, line: line) }
        bytes.append(text[at])
        at += 1
      }
    }
    return Table.Cell(text: String(decoding: bytes, as: UTF8.self).tableCell, line: first)
  }

  private mutating func quoted(from first: Int) throws(TableFault) -> [UInt8] {
    var bytes: [UInt8] = []
    while at < text.count {
      let byte = text[at]
      at += 1
      if byte == 0 { throw TableFault(.zeroByte, line: line) }
      if byte == TableReader.quote {
        guard at < text.count, text[at] == TableReader.quote else {
          try expectEnd()
          return bytes
        }
        at += 1
      } else if byte == TableReader.lineFeed {
        line += 1
      } else if byte == TableReader.carriageReturn {
        // Line ends inside a cell are LF, however the file ends its lines.
        if at < text.count, text[at] == TableReader.lineFeed { continue }
        line += 1
        bytes.append(TableReader.lineFeed)
        continue
      }
      bytes.append(byte)
    }
    throw TableFault(.openQuote, line: first)
  }

  /// Blanks may follow a closing quote, nothing else.
  private mutating func expectEnd() throws(TableFault) {
    while at < text.count, text[at] == 32 { at += 1 }
    guard at < text.count, !isEnd(text[at]) else { return }
    let rest = text[at...].prefix { !isEnd($0) }.prefix(40)
    throw TableFault(.afterQuote(String(decoding: rest, as: UTF8.self)), line: line)
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == TableReader.lineFeed || byte == TableReader.carriageReturn
  }
}
