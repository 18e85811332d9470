import Testing
import TextCells

struct LineEditorTests {
  /// A line with `|` where the caret stands, keys, and the line after them.
  @Test(arguments: [
    ("ab|", [Key.character("c")], "abc|"),
    ("a|b", [.character("督")], "a督|b"),
    ("督办|", [.left, .backspace], "|办"),
    ("督|办", [.delete], "督|"),
    ("ab|cd", [.control("a")], "|abcd"),
    ("|abcd", [.control("e")], "abcd|"),
    ("ab|cd", [.control("k")], "ab|"),
    ("ab|cd", [.control("u")], "|cd"),
    ("ab|cd", [.control("u"), .control("e"), .control("y")], "cdab|"),
    ("one two  |", [.control("w")], "one |"),
    ("one two|", [.control("w"), .control("w"), .control("y")], "one two|"),
    ("one, two|", [.alt("b"), .alt("b")], "|one, two"),
    ("|one, two", [.alt("f")], "one|, two"),
    ("|one, two", [.alt("d")], "|, two"),
    ("a-b|", [.alt("\u{7F}")], "a-|"),
    ("a-b|", [.control("w")], "|"),
    ("ab|", [.control("t")], "ba|"),
    ("a|bc", [.control("t")], "ba|c"),
    ("|", [.character("x"), .character("y"), .control("_")], "|"),
    ("ab|", [.control("u"), .control("_")], "ab|"),
    ("e|", [.character("\u{301}")], "e\u{301}|"),
    ("👍|", [.backspace], "|"),
    ("ab|", [.home, .right, .control("h")], "|b"),
    ("ab|", [.up], "later|"),
    ("ab|", [.up, .up], "earlier|"),
    ("ab|", [.up, .up, .down, .down], "ab|"),
  ])
  func `keys do what readline does`(before: String, keys: [Key], after: String) {
    var editor = editor(before)
    for key in keys { #expect(editor.handle(key) == .changed) }
    #expect(shown(editor) == after)
  }

  @Test(arguments: [
    ("|", Key.backspace), ("|", .delete), ("|ab", .left), ("ab|", .right), ("ab|", .control("k")),
    ("ab|", .control("_")), ("ab|", .control("y")), ("ab|", .down), ("ab|", .enter), ("ab|", .function(1)),
    ("|", .control("t")),
  ])
  func `a key without use is left to the caller`(before: String, key: Key) {
    var editor = editor(before)
    #expect(editor.handle(key) == .ignored)
    #expect(shown(editor) == before)
  }

  @Test func `pasted lines become one, and nothing hidden gets in`() {
    var editor = LineEditor("督")
    editor.insert("一\n二\t三\u{1B}[2J\u{202E}")
    #expect(editor.text == "督一 二 三␛[2J‹U+202E›")
  }

  @Test func `no more than the limit gets in, and the rest of the line stays`() {
    var editor = LineEditor("督办", limit: 4)
    _ = editor.handle(.home)
    editor.insert("一二三四")
    #expect(shown(editor) == "一二|督办")
    #expect(editor.handle(.character("五")) == .ignored)
  }

  @Test(arguments: [
    ("督办|", 10, "督办", 4), ("|督办", 3, "督", 0), ("督办督办|", 5, "督办", 4), ("abcdefgh|", 4, "gh", 2),
    ("督办督|办", 5, "督办", 2), ("|", 3, "", 0), ("督|", 1, "", 0),
  ])
  func `the window follows the caret`(line: String, columns: Int, text: String, cursor: Int) {
    let view = editor(line).view(columns)
    #expect(view.text == text)
    #expect(view.cursorColumn == cursor)
  }

  @Test func `the caret is inside the window and no sign is cut, wherever it stands`() {
    var generator = SeededGenerator(7)
    for _ in 0..<100 {
      var editor = LineEditor()
      editor.insert(Generated.text(&generator, pieces: 0...30))
      let columns = Int.random(in: 4...20, using: &generator)
      repeat {
        let view = editor.view(columns)
        #expect(view.cursorColumn >= 0 && view.cursorColumn < columns)
        #expect(Width.columns(of: view.text) <= columns)
        #expect(editor.text.contains(view.text))
      } while editor.handle(.left) == .changed
    }
  }

  @Test func `random keys keep to a plain array of characters`() {
    var generator = SeededGenerator(8)
    var editor = LineEditor()
    var reference = (text: [Character](), caret: 0)
    for step in 0..<1500 {
      let key = [
        Key.character("督"), .character("x"), .character(" "), .left, .right, .home, .end, .backspace, .delete,
      ]
      .randomElement(using: &generator)
      guard let key else { continue }
      _ = editor.handle(key)
      apply(key, &reference)
      #expect(editor.text == String(reference.text) && editor.caret == reference.caret, "step \(step)")
    }
  }

  private func apply(_ key: Key, _ line: inout (text: [Character], caret: Int)) {
    switch key {
    case .character(let character):
      line.text.insert(character, at: line.caret)
      line.caret += 1
    case .left: line.caret = max(0, line.caret - 1)
    case .right: line.caret = min(line.text.count, line.caret + 1)
    case .home: line.caret = 0
    case .end: line.caret = line.text.count
    case .backspace where line.caret > 0:
      line.caret -= 1
      line.text.remove(at: line.caret)
    case .delete where line.caret < line.text.count: line.text.remove(at: line.caret)
    default: break
    }
  }

  private func editor(_ line: String) -> LineEditor {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false)
    var editor = LineEditor(String(parts[0] + parts[1]), history: ["earlier", "later"])
    _ = editor.handle(.home)
    for _ in parts[0] { _ = editor.handle(.right) }
    return editor
  }

  private func shown(_ editor: LineEditor) -> String {
    String(editor.characters[..<editor.caret]) + "|" + String(editor.characters[editor.caret...])
  }
}
