/// A place in the bytes given to the reader.
package struct JSONPosition: Equatable, Sendable {
  /// From 1; a line ends at a line feed.
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int
  /// From 0, in bytes.
  package let offset: Int

  package init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  /// Counts lines up to `offset`: the reader itself keeps no lines, only errors and questions need them.
  init(offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == ASCII.lineFeed {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(line: line, column: column, offset: offset)
  }
}
