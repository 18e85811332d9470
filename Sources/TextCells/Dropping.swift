extension Text {
  /// The text without its first columns; a wide cluster cut in half leaves a space.
  package static func dropping(_ text: String, _ columns: Int) -> String {
    var text = visible(text)[...]
    var dropped = 0
    while dropped < columns, let first = text.first {
      dropped += Width.columns(of: first)
      text.removeFirst()
    }
    return spaces(dropped - columns) + text
  }
}
