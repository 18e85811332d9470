import TextCells

/// Builds HTML that is well formed as XML too: every element closed, every attribute quoted, all text escaped.
struct HTMLWriter {
  private(set) var text = ""

  /// Writes an element whose content the body writes; attributes without a value are left out.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ body: (inout HTMLWriter) -> Void
  ) {
    start(name, attributes)
    text += ">"
    body(&self)
    text += "</\(name)>"
  }

  /// An element with text in it.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    element(name, attributes) { $0.write(text) }
  }

  /// An element without content.
  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    start(name, attributes)
    text += " />"
  }

  /// Text as a reader sees it; its line feeds break the line.
  mutating func write(_ content: String) {
    let lines = Text.visible(content, keepingNewlines: true).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { text += "<br />" }
      text += HTMLWriter.escaped(line)
    }
  }

  /// A line feed between elements, for those who read the source.
  mutating func newline() { text += "\n" }

  /// Markup of our own.
  mutating func raw(_ markup: String) { text += markup }

  private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    text += "<\(name)"
    for (key, value) in attributes {
      if let value { text += " \(key)=\"\(HTMLWriter.escaped(Substring(Text.visible(value))))\"" }
    }
  }

  private static func escaped(_ content: Substring) -> String {
    var result = ""
    for scalar in content.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
