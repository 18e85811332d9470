/// One line of text under edit, by grapheme cluster, with readline's keys.
package struct LineEditor: Equatable, Sendable {
  /// What a key came to.
  package enum Outcome: Sendable {
    /// The text, the caret or both are other than before.
    case changed
    /// The editor has no use for the key now: the caller may give it a meaning.
    case ignored
  }

  package private(set) var characters: [Character] = []
  /// Characters to the left of the caret.
  package private(set) var caret = 0
  /// The most characters the line holds; what is over is left out.
  package let limit: Int

  let history: [String]
  var historyIndex: Int
  var draft = ""
  var killed: [Character] = []
  var undoStack: [Snapshot] = []
  var last = LastAction.none

  /// - Parameter history: earlier lines, oldest first, for the up and down keys.
  package init(_ text: String = "", limit: Int = 4096, history: [String] = []) {
    self.limit = max(0, limit)
    self.history = history
    historyIndex = history.count
    characters = Array(Self.singleLine(text).prefix(self.limit))
    caret = characters.count
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }

  /// Puts text in at the caret, as typed or pasted: line feeds and tabs become spaces, the rest passes the
  /// sanitizer.
  package mutating func insert(_ text: String) {
    guard !text.isEmpty else { return }
    let isTyping = text.count == 1
    if !(isTyping && last == .typing) { remember() }
    last = isTyping ? .typing : .none
    replace(caret..<caret, with: text)
  }

  /// Puts a whole line in the place of this one, with the caret at its end; `^_` brings this one back.
  package mutating func replaceAll(with text: String) {
    remember()
    last = .none
    setLine(text)
  }

  /// The part of the line that shows in so many columns, and the column of the caret in it.
  ///
  /// The window moves by halves, so that text shows on both sides of the caret; no wide cluster is cut. The caret
  /// needs a column of its own at the end of the line.
  package func view(_ columns: Int, ambiguousWide: Bool = false) -> (text: String, cursorColumn: Int) {
    let columns = max(1, columns)
    let widths = characters.map { Width.columns(of: $0, ambiguousWide: ambiguousWide) }
    var start = 0
    var before = widths[..<caret].reduce(0, +)
    let room = caret < widths.count ? max(1, widths[caret]) : 1
    while before > 0, before + room > columns {
      var step = max(1, columns / 2)
      while step > 0, start < caret {
        step -= widths[start]
        before -= widths[start]
        start += 1
      }
    }
    let text = Text.prefix(String(characters[start...]), columns, ambiguousWide: ambiguousWide)
    return (text, before)
  }
}

extension LineEditor {
  /// A state to come back to.
  struct Snapshot: Equatable, Sendable {
    let characters: [Character]
    let caret: Int
  }

  /// What the last key did, for keys that go on with it: typing is one undo, kills add up.
  enum LastAction: Sendable {
    case none
    case typing
    case kill
  }

  static func singleLine(_ text: String) -> String {
    Text.visible(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
  }

  /// Puts text in the place of some characters. What joins its neighbours becomes one character with them.
  mutating func replace(_ range: Range<Int>, with text: String) {
    let head = String(characters[..<range.lowerBound])
    let tail = Array(characters[range.upperBound...])
    let space = max(0, limit - range.lowerBound - tail.count)
    let start = Array(Self.singleLine(head + text)).prefix(range.lowerBound + space)
    caret = start.count
    characters = Array(Self.singleLine(String(start) + String(tail)))
    caret = min(caret, characters.count)
  }

  mutating func move(to position: Int) -> Outcome {
    last = .none
    guard position != caret, characters.indices.contains(position) || position == characters.count else {
      return .ignored
    }
    caret = position
    return .changed
  }

  mutating func remember() {
    undoStack.append(Snapshot(characters: characters, caret: caret))
    if undoStack.count > 200 { undoStack.removeFirst() }
  }

  mutating func undo() -> Outcome {
    last = .none
    guard let earlier = undoStack.popLast() else { return .ignored }
    characters = earlier.characters
    caret = earlier.caret
    return .changed
  }

  mutating func delete(_ range: Range<Int>) -> Outcome {
    last = .none
    guard !range.isEmpty else { return .ignored }
    remember()
    replace(range, with: "")
    return .changed
  }

  /// Deletes and keeps for `^Y`; kills in a row are kept together.
  mutating func kill(_ range: Range<Int>) -> Outcome {
    guard !range.isEmpty else {
      last = .none
      return .ignored
    }
    let cut = Array(characters[range])
    let isBackward = range.upperBound == caret
    if last != .kill { killed = [] }
    killed = isBackward ? cut + killed : killed + cut
    remember()
    replace(range, with: "")
    last = .kill
    return .changed
  }

  mutating func setLine(_ text: String) {
    characters = Array(Self.singleLine(text).prefix(limit))
    caret = characters.count
  }
}
