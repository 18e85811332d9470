/// Builds a CSV file as bytes (RFC 4180): UTF-8, CR LF at the end of each line, quotes where they are needed.
///
/// A spreadsheet takes a cell for a formula by its first sign. Such a text gets an apostrophe in front, so that it
/// shows and is not run; plain numbers, negative ones too, stay as they are. `CSVWriter.original` takes the
/// apostrophe off again, so that what was written can be read back exactly.
package struct CSVWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  /// - Parameter bom: begin with the byte order mark by which Excel knows UTF-8.
  package init(bom: Bool = false) {
    if bom { bytes = [0xEF, 0xBB, 0xBF] }
  }

  /// Writes one line.
  package mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(CSVWriter.harmless(cell))
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func append(_ cell: String) {
    let needsQuotes = cell.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
    guard needsQuotes else {
      bytes += cell.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The text as a spreadsheet shows it instead of running it.
  package static func harmless(_ text: String) -> String {
    seemsFormula(text) && !isNumber(text) ? "'" + text : text
  }

  /// What `harmless` was given.
  package static func original(_ cell: String) -> String {
    guard cell.hasPrefix("'") else { return cell }
    let rest = String(cell.dropFirst())
    return seemsFormula(rest) && !isNumber(rest) ? rest : cell
  }

  /// Whether behind blanks, and behind apostrophes of its own, a sign stands that begins a formula in some program.
  private static func seemsFormula(_ text: String) -> Bool {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, first == "'" || first == " " || first == "\u{3000}" {
      scalars.removeFirst()
    }
    guard let first = scalars.first else { return false }
    return "=+-@\t\r\n|＝＋－＠−".unicodeScalars.contains(first)
  }

  /// Digits with a sign, a point and a per cent sign at most.
  private static func isNumber(_ text: String) -> Bool {
    var digits = text.utf8[...]
    if let first = digits.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      digits.removeFirst()
    }
    if digits.last == UInt8(ascii: "%") { digits.removeLast() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { (48...57).contains($0) } }
  }
}
