extension LineEditor {
  /// Does what readline does for a key.
  package mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .character(let character): return type(character)
    case .control(let letter): return control(letter)
    case .alt(let letter): return alt(letter)
    case .left: return move(to: caret - 1)
    case .right: return move(to: caret + 1)
    case .home: return move(to: 0)
    case .end: return move(to: characters.count)
    case .backspace: return delete(max(0, caret - 1)..<caret)
    case .delete: return delete(caret..<min(caret + 1, characters.count))
    case .up: return recall(historyIndex - 1)
    case .down: return recall(historyIndex + 1)
    default: return .ignored
    }
  }

  private mutating func control(_ letter: Character) -> Outcome {
    switch letter {
    case "a": return handle(.home)
    case "e": return handle(.end)
    case "b": return handle(.left)
    case "f": return handle(.right)
    case "d": return handle(.delete)
    case "h": return handle(.backspace)
    case "p": return handle(.up)
    case "n": return handle(.down)
    case "k": return kill(caret..<characters.count)
    case "u": return kill(0..<caret)
    case "w": return kill(start(ofPartBefore: caret) { $0 != " " && $0 != "\u{3000}" }..<caret)
    case "y": return yank()
    case "t": return transpose()
    case "_": return undo()
    default: return .ignored
    }
  }

  private mutating func alt(_ letter: Character) -> Outcome {
    switch letter {
    case "b": return move(to: start(ofPartBefore: caret, Self.isWordPart))
    case "f": return move(to: end(ofPartAfter: caret))
    case "d": return kill(caret..<end(ofPartAfter: caret))
    case "\u{7F}", "\u{8}": return kill(start(ofPartBefore: caret, Self.isWordPart)..<caret)
    default: return .ignored
    }
  }

  private mutating func type(_ character: Character) -> Outcome {
    let before = (characters, caret)
    insert(String(character))
    if before == (characters, caret) { return .ignored }
    return .changed
  }

  private mutating func yank() -> Outcome {
    guard !killed.isEmpty else { return .ignored }
    remember()
    last = .none
    replace(caret..<caret, with: String(killed))
    return .changed
  }

  /// Swaps the characters around the caret, or the last two at the end of the line.
  private mutating func transpose() -> Outcome {
    guard caret > 0, characters.count > 1 else { return .ignored }
    let right = caret == characters.count ? caret - 1 : caret
    remember()
    last = .none
    replace(right - 1..<right + 1, with: String([characters[right], characters[right - 1]]))
    return .changed
  }

  private mutating func recall(_ index: Int) -> Outcome {
    last = .none
    guard (0...history.count).contains(index), index != historyIndex else { return .ignored }
    if historyIndex == history.count { draft = text }
    remember()
    historyIndex = index
    setLine(index == history.count ? draft : history[index])
    return .changed
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private func start(ofPartBefore position: Int, _ isPart: (Character) -> Bool) -> Int {
    var start = position
    while start > 0, !isPart(characters[start - 1]) { start -= 1 }
    while start > 0, isPart(characters[start - 1]) { start -= 1 }
    return start
  }

  private func end(ofPartAfter position: Int) -> Int {
    var end = position
    while end < characters.count, !Self.isWordPart(characters[end]) { end += 1 }
    while end < characters.count, Self.isWordPart(characters[end]) { end += 1 }
    return end
  }
}
