/// A file of nothing but text, whatever it was saved in.
package enum PlainText {
  /// UTF-8 with or without its mark, UTF-16 with its mark, else GB 18030; nil for what is no text.
  package static func decode(_ bytes: [UInt8]) -> String? {
    guard let text = try? TableText.decode(bytes), !text.unicodeScalars.contains("\0") else { return nil }
    return text
  }
}
