/// Looks at the bytes a program sent: nothing that came from data may drive what reads them.
enum WireScan {
  /// Stands in the hostile texts' sequences as a number no program sends of its own accord.
  static let marker = 7777

  /// What is wrong with text on standard output or error; empty when nothing is.
  static func faults(inText bytes: [UInt8]) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["not UTF-8"] }
    // What a table for a spreadsheet begins with, and how its lines and a calendar's end.
    let whole = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    // A page for paper ends in a form feed, behind a line of its own.
    let plain = whole.replacing("\r\n", with: "\n").replacing("\n\u{C}", with: "\n").unicodeScalars
    return plain.compactMap { scalar in
      scalar != "\n" && isDriving(scalar) ? "U+\(String(scalar.value, radix: 16))" : nil
    }
  }

  /// What is wrong with what went to a terminal: anything but text and the sequences ncurses sends.
  static func faults(onWire whole: [UInt8]) -> [String] {
    // What was taken may begin and end inside a character.
    let begun = whole.drop { $0 & 0xC0 == 0x80 }
    let cut = begun.suffix(3).lastIndex { $0 >= 0xC0 } ?? begun.endIndex
    let bytes = Array(String(validating: begun[cut...], as: UTF8.self) == nil ? begun[..<cut] : begun)
    var faults: [String] = []
    var text: [UInt8] = []
    var index = 0
    func fault(_ what: String) {
      let around = bytes[max(0, index - 12)..<min(bytes.count, index + 24)]
      faults.append("\(what) in \(String(decoding: around, as: UTF8.self).debugDescription)")
    }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x1B:
        guard let end = endOfSequence(bytes, index) else {
          fault("a sequence ncurses does not send")
          continue
        }
        index = end
      // Backspace, tab, line feed, carriage return and the two character sets.
      case 0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F: break
      case ..<0x20, 0x7F: fault("control \(byte)")
      default: text.append(byte)
      }
    }
    guard let shown = String(validating: text, as: UTF8.self) else { return faults + ["not UTF-8"] }
    for scalar in Set(shown.unicodeScalars) where isDriving(scalar) {
      faults.append("U+\(String(scalar.value, radix: 16))")
    }
    return faults
  }

  /// Where a sequence ends that ncurses may send; nil for any other.
  private static func endOfSequence(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard start < bytes.count else { return bytes.count }
    switch bytes[start] {
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      guard start + 1 < bytes.count else { return bytes.count }
      return [UInt8(ascii: "B"), UInt8(ascii: "0")].contains(bytes[start + 1]) ? start + 2 : nil
    case UInt8(ascii: "7"), UInt8(ascii: "8"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "M"):
      return start + 1
    case UInt8(ascii: "["): return endOfControl(bytes, start + 1)
    default: return nil
    }
  }

  private static func endOfControl(_ bytes: [UInt8], _ start: Int) -> Int? {
    let parameters = bytes[start...].prefix { (0x30..<0x40).contains($0) }
    guard parameters.endIndex < bytes.count else { return bytes.count }
    let final = bytes[parameters.endIndex]
    let known = Array("ABCDGHJKLMPXSTbcdghlmnrt@u".utf8).contains(final)
    let numbers = parameters.split { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "?") }
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    return known && !numbers.contains(marker) ? parameters.endIndex + 1 : nil
  }

  /// A sign that a terminal obeys, or that hides or turns round what stands beside it.
  private static func isDriving(_ scalar: Unicode.Scalar) -> Bool {
    // Most of what is looked at; to ask for its category takes long.
    if (0x20..<0x7F).contains(scalar.value) || (0x4E00..<0xA000).contains(scalar.value) { return false }
    return switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
    // A joiner inside an emoji is the one format sign that stays.
    case .format: scalar != "\u{200D}"
    default: false
    }
  }
}
