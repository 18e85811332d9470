import Foundation
import Testing
import TextCells

/// The line editor against the plain reference, on keys by chance; `DUBAN_LINE_KEYS` says how many, 20,000 unless set.
struct LineReferenceTests {
  static var count: Int {
    ProcessInfo.processInfo.environment["DUBAN_LINE_KEYS"].flatMap { Int($0) } ?? 20_000
  }

  private static let typed: [Character] = [
    "督", "办", "a", "Z", "7", " ", "　", "，", "-", "é", "👍🏽", "👨‍👩‍👧", "１", "＋",
  ]
  private static let others: [Key] =
    [
      .left, .right, .home, .end, .backspace, .delete, .up, .down, .alt("\u{7F}"), .alt("b"), .alt("f"),
      .alt("d"),
    ]
    + "abefdhpnkuwyt_".map { .control($0) }

  @Test func `generated keys do what the reference does`() {
    var generator = SeededGenerator(91)
    var done = 0
    while done < Self.count {
      let history = (0..<Int.random(in: 0...3, using: &generator)).map { "第\($0)行 text" }
      var editor = LineEditor(history: history)
      var reference = LineReference(history: history)
      var keys: [Key] = []
      for _ in 0..<Int.random(in: 5...60, using: &generator) {
        let isTyped = Int.random(in: 0..<10, using: &generator) < 5
        let key: Key =
          isTyped
          ? .character(Self.typed.randomElement(using: &generator) ?? "a")
          : Self.others.randomElement(using: &generator) ?? .left
        keys.append(key)
        _ = editor.handle(key)
        reference.press(key)
        let isSame = editor.text == reference.text && editor.caret == reference.before.count
        #expect(isSame, "\(keys.map(\.description)): \(editor.text)|\(editor.caret), not \(reference.text)")
        if !isSame { return }
      }
      done += keys.count
    }
  }

  @Test func `a whole line put in is undone in one step`() {
    var editor = LineEditor("督办")
    editor.replaceAll(with: "教委")
    #expect(editor.text == "教委" && editor.caret == 2)
    #expect(editor.handle(.control("_")) == .changed)
    #expect(editor.text == "督办" && editor.caret == 2)
  }
}
