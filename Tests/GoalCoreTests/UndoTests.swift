import GoalCore
import TestSupport
import Testing

/// Undo and redo: which entries the next step names, and why it is refused.
@Suite("Undo")
struct UndoTests {
  /// Recorded, whose undo, the numbers of the entries it names.
  static let undoTable = """
    06-30 value 1; 07-31 value 2 | wang | 2
    # The newest saved, not the newest dated.
    07-31 value 2; 06-30 value 1 | wang | 2
    06-30 value 1; @li 07-31 value 2 | wang | 1
    06-30 value 1; 07-31 value 2; retract 2 | wang | 1
    06-30 value 1; 07-31 value 2; retract 2; retract 3 | wang | 2
    06-30 value 40; 07-01 close 验收单 | wang | 2
    06-30 value 40; 07-01 close 验收单; 07-02 reopen 返工 | wang | 3
    06-30 value 1; 07-01 target 50 | wang | 2
    06-30 value 1; 07-01 lead 市政市容委 | wang | 2
    06-30 value 1; 07-01 schedule 09-30=搬迁 | wang | 2
    06-30 value 1; 07-01 verify value 2 | wang | 2
    06-30 value 1; 07-01 override behind reason 停工 | wang | 2
    # Locks and unlocks are passed over.
    06-30 value 1; lock 05 | wang | 1
    06-30 value 1; lock 05; unlock 05 | wang | 1
    # A bulk act is one step, when all of it is there.
    06-30 value 1; &A/2 2.2-06 07-01 note 走访; &A/2 2.1-20 07-01 note 走访 | wang | 2 3
    06-30 value 1; &A/3 2.2-06 07-01 note 走访; &A/3 2.1-20 07-01 note 走访 | wang | 1
    """

  @Test("The newest live act by that name", arguments: Table.rows(UndoTests.undoTable))
  func undo(_ row: Table.Row) throws {
    let ledger = try Recording(row.columns[0]).ledger
    let named = try ledger.undo(by: row.columns[1]).map(\.id)
    #expect(named == row.columns[2].split(separator: " ").map { Recording.id(Int($0) ?? 0) })
  }

  /// Recorded, whose undo or redo, or of which entry; why not.
  static let refusals: [(String, String, Refusal)] = [
    ("06-30 value 1", "undo li", .nothingToUndo(by: "li")),
    ("06-30 value 1; retract 1", "undo wang", .nothingToUndo(by: "wang")),
    ("lock 05", "undo wang", .nothingToUndo(by: "wang")),
    ("05-31 value 1; lock 05", "undo wang", .monthLocked(Month(year: 2013, month: 5), by: "wang")),
    ("06-30 value 1", "redo wang", .nothingToRedo(by: "wang")),
    ("06-30 value 1; @li retract 1", "redo wang", .nothingToRedo(by: "wang")),
    ("06-30 value 1; retract 1; retract 2", "redo wang", .nothingToRedo(by: "wang")),
    (
      "06-30 value 1; retract 1; lock 06", "redo wang", .monthLocked(Month(year: 2013, month: 6), by: "wang")
    ),
    ("06-30 value 1", "id ffff", .unknownEntry("ffff")),
    ("06-30 value 1", "id ", .unknownEntry("")),
    ("06-30 value 1; 07-31 value 2", "id 0000000", .ambiguousEntry("0000000", count: 2)),
    ("06-30 value 1; retract 1", "id 00000001", .alreadyUndone(Recording.id(1))),
    ("lock 05", "id 00000001", .notUndone(.lock)),
    ("lock 05; unlock 05", "id 00000002", .notUndone(.unlock)),
    ("06-30 value 1; retract 1", "id 00000002", .notUndone(.retract)),
    ("05-31 value 1; lock 05", "id 00000001", .monthLocked(Month(year: 2013, month: 5), by: "wang")),
  ]

  @Test("Refused", arguments: UndoTests.refusals)
  func refused(_ recorded: String, _ asked: String, _ refusal: Refusal) throws {
    let ledger = try Recording(recorded).ledger
    let words = asked.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    #expect(throws: refusal) {
      switch words[0] {
      case "undo": _ = try ledger.undo(by: words[1])
      case "redo": _ = try ledger.redo(by: words[1])
      default: _ = try ledger.undo(id: words[1])
      }
    }
  }

  @Test("Another's act is undone by its id, whole")
  func byID() throws {
    let ledger = try Recording("@li &A/2 2.2-06 06-30 value 1; @li &A/2 2.1-20 06-30 value 2").ledger
    #expect(try ledger.undo(id: "00000002").map(\.goal) == ["2.2-06", "2.1-20"])
  }

  @Test("What is left of an act that never became whole is undone by id")
  func unfinishedAct() throws {
    let ledger = try Recording("&A/3 2.2-06 06-30 value 1; &A/3 2.1-20 06-30 value 2; 07-01 value 3").ledger
    #expect(try ledger.undo(id: "00000001").map(\.goal) == ["2.2-06", "2.1-20"])
  }

  @Test("Redo takes back the act undone last by the same name")
  func redo() throws {
    var recording = try Recording("06-30 value 1; 07-31 value 2; retract 2; retract 1; @li 07-31 value 5")
    #expect(try recording.ledger.redo(by: "wang").id == Recording.id(4))
    recording.save(Draft(goal: nil, on: nil, content: .retract([Recording.id(4)])))
    #expect(try recording.ledger.redo(by: "wang").id == Recording.id(3))
    #expect(
      recording.ledger.retractedBy == [Recording.id(2): Recording.id(3), Recording.id(4): Recording.id(6)])
  }

  @Test("An added goal is undone only when nothing is recorded on it")
  func addedGoal() throws {
    var recording = try Recording()
    let added = AddedGoal(
      item: "2.2", title: Bilingual(zh: "西单路口", en: ""), kind: .milestone, ask: .complete, reason: "增列")
    recording.save(Draft(goal: nil, on: recording.plan.firstDay, content: .add(added)))
    #expect(recording.ledger.goal("2.2-a00000001")?.title.zh == "西单路口")
    #expect(try recording.ledger.undo(by: "wang").count == 1)
    recording.save(try recording.draft("06-30 stage underway", goal: "2.2-a00000001"))
    #expect(throws: Refusal.goalInUse("2.2-a00000001", entries: 1)) {
      try recording.ledger.undo(id: "00000001")
    }
    recording.save(Draft(goal: nil, on: nil, content: .retract([Recording.id(2)])))
    #expect(try recording.ledger.undo(id: "00000001").count == 1)
    recording.save(Draft(goal: nil, on: nil, content: .retract([Recording.id(1)])))
    #expect(recording.ledger.goal("2.2-a00000001") == nil)
  }
}
