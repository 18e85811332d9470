import GoalCore

extension FilterText {
  /// One term as typed: `light:behind`, or a text.
  package struct Token: Hashable, Sendable {
    /// What stands before the colon.
    package var name: String?
    package var text: String
    package var isQuoted = false
  }

  /// The terms of a line: parted by blanks, except within quotes of either language.
  package static func tokens(_ line: String) -> [Token] {
    var tokens: [Token] = []
    var token = Token(text: "")
    var isOpen = false
    func finished(_ token: Token) -> [Token] {
      token.text.isEmpty && token.name == nil && !token.isQuoted ? [] : [token]
    }
    for character in line {
      if isQuote(character) {
        isOpen.toggle()
        token.isQuoted = true
      } else if character.isWhitespace, !isOpen {
        tokens += finished(token)
        token = Token(text: "")
      } else if character == ":" || character == "：", !isOpen, token.name == nil, !token.isQuoted {
        token.name = token.text
        token.text = ""
      } else {
        token.text.append(character)
      }
    }
    return (tokens + finished(token)).filter { $0.name != nil || !$0.text.isEmpty }
  }

  /// Where the term under work at the end of a line begins.
  package static func lastTerm(of line: String) -> String.Index {
    var isOpen = false
    var start = line.startIndex
    for index in line.indices {
      if isQuote(line[index]) { isOpen.toggle() }
      if line[index].isWhitespace, !isOpen { start = line.index(after: index) }
    }
    return start
  }

  /// The values of a term, parted by commas of either language.
  static func parts(_ text: String) -> [String] { text.split { ",，、".contains($0) }.map(String.init) }

  /// In quotes where it would be taken apart without them.
  static func quoted(_ text: String) -> String {
    let needs = text.contains { $0.isWhitespace || ",，、:：".contains($0) }
    return needs ? "\"\(text.filter { !isQuote($0) })\"" : text.filter { !isQuote($0) }
  }

  /// For comparing: small letters, narrow signs, no blanks and hyphens inside.
  static func folded(_ text: String) -> String {
    let folded = text.narrowed.lowercased()
    // A hyphen alone is a sign, not a joint.
    return folded.count == 1 ? folded : folded.filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
  }

  private static func isQuote(_ character: Character) -> Bool { "\"“”＂".contains(character) }
}
