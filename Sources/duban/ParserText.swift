import GoalText

/// What the argument parser says of a line that it cannot read, in the user's language.
///
/// The parser has words in English alone and gives no facts; what is not known here stays as it says it.
struct ParserText {
  private let words: ParserWords
  private let quotes: (String) -> String

  init(_ words: Words) {
    self.words = ParserWords.of(words.language)
    quotes = words.numbers.quotes
  }

  /// - Parameter text: all that the parser says, line by line.
  func text(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line($0) }.joined(separator: "\n")
  }

  private func line(_ line: Substring) -> String {
    if let found = line.between("Missing expected argument '", "'") { return words.missing(found) }
    if let found = line.between("Missing value for '", "'") { return words.missingValue(found) }
    if let found = line.between("Unknown option '", "'?"), let at = found.lastRange(of: "'. Did you mean '") {
      return words.unknownOption(String(found[..<at.lowerBound]), String(found[at.upperBound...]))
    }
    if let found = line.between("Unknown option '", "'") { return words.unknownOption(found, nil) }
    if let found = line.between("Unexpected argument '", "'") { return words.unexpected(quotes(found)) }
    if let at = line.firstRange(of: " unexpected arguments: '"), line.hasSuffix("'") {
      let found = line[at.upperBound...].dropLast().split(separator: "', '")
      return words.unexpected(found.map { quotes(String($0)) }.joined())
    }
    if let found = line.between("The option '", "' was specified."),
      let at = found.firstRange(of: "' does not take any value, but '")
    {
      return words.takesNone(String(found[..<at.lowerBound]), String(found[at.upperBound...]))
    }
    if let found = line.between("Help:  ", "") { return "\(words.help): \(found)" }
    if let found = line.between("Usage: ", "") { return "\(words.usage): \(found)" }
    if let found = line.between("  See '", "' for more information.") { return "  " + words.see(found) }
    return String(line)
  }
}

extension Substring {
  /// What stands between a beginning and an ending.
  fileprivate func between(_ beginning: String, _ ending: String) -> String? {
    guard hasPrefix(beginning), hasSuffix(ending), count >= beginning.count + ending.count else { return nil }
    return String(dropFirst(beginning.count).dropLast(ending.count))
  }
}

extension String {
  fileprivate func lastRange(of part: String) -> Range<Index>? { ranges(of: part).last }
}
