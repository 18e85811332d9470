extension [String] {
  /// The texts one after another, parted by another.
  ///
  /// In place of the standard one, which is generic: its first call in a process looks for types by their names, longer
  /// than a screen takes to be drawn.
  package func joined(separator: String = "") -> String {
    guard var joined = first else { return "" }
    for text in dropFirst() {
      joined += separator
      joined += text
    }
    return joined
  }
}
