import TestSupport
import Testing

struct CommandUndoTests {
  @Test func undoAndRedoTakeTheNewestActOfTheSameName() throws {
    let home = try DubanHome()
    _ = try home.duban(words("update 2.2-06 --value 22 --by wang"))
    _ = try home.duban(words("update 2.2-07 --value 3 --by li"))
    #expect(try home.duban(words("undo --by wang")).words == "已撤销 2.2-06 22 条 · 07-01 · wang\n")
    let nothing = try home.duban(words("undo --by wang --lang en"))
    #expect(nothing.words == "duban: wang has nothing to undo\n")
    #expect(nothing.status == 65)
    #expect(try home.duban(words("redo --by wang")).words == "已恢复 2.2-06 22 条 · 07-01 · wang\n")
    #expect(try home.duban(words("redo --by li")).status == 65)
  }

  @Test func aBulkActIsOneStep() throws {
    let home = try DubanHome()
    _ = try home.duban(words("update 2.2-06 2.2-07 2.2-08 --value 3 --by wang"))
    let undone = try home.duban(words("undo --by wang"))
    #expect(undone.words.split(separator: "\n").count == 3)
    #expect(try home.duban(words("show 2.2-07 --json")).data.contains(#""value": null"#))
    #expect(try home.duban(words("redo --by wang")).words.split(separator: "\n").count == 3)
    #expect(try home.duban(words("show 2.2-07 --json")).data.contains(#""value": 3"#))
  }

  @Test func anothersEntryIsTakenBackByItsIDAndItSaysWhose() throws {
    let home = try DubanHome()
    _ = try home.duban(words("update 2.2-06 --value 22 --by wang"))
    let id = try home.duban(["log"]).data.split(separator: " ")[1]
    let undone = try home.duban(["undo", String(id), "--by", "li"])
    #expect(undone.words == "要撤销的是 2.2-06 22 条 · 07-01 · wang\n这是 wang 的记录\n已撤销 2.2-06 22 条 · 07-01 · wang\n")
    let again = try home.duban(["undo", String(id), "--lang", "en"])
    #expect(again.words == "duban: entry \(id) is undone already\n")
    #expect(
      try home.duban(words("undo ffffffff --lang en")).words.contains(
        "no entry “ffffffff”; log shows the ids"))
  }
}
