import ArgumentParser
import GoalCore
import GoalText

/// `duban undo`: takes back the user's newest act, or the act of anyone that an id names.
struct Undo: Runnable {
  static let configuration = CommandConfiguration.of(
    "undo", "Take back your newest act, or the one an entry's id names.",
    "Another's act is taken back only by the id of one of its entries, which `duban log` shows.")

  @Argument(help: "An entry's id, or its beginning.") var id: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var desk = try Desk(options)
    let name = desk.world.name
    var taken: [Entry] = []
    _ = try desk.commit { ledger in
      let ledger = try ledger.entire()
      taken = try id.map { try ledger.undo(id: $0) } ?? ledger.undo(by: name)
      return [Acts.retract(taken.map(\.id))]
    }
    desk.report(InterfaceWords.of(desk.words.language).undone, taken)
    for other in Set(taken.map(\.by)).subtracting([name]).sorted() {
      say(desk.words.commands.ofAnother(other))
    }
    desk.settle()
  }
}

/// `duban redo`: brings back the act the user took back last.
struct Redo: Runnable {
  static let configuration = CommandConfiguration.of("redo", "Bring back the act you took back last.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    var desk = try Desk(options)
    let name = desk.world.name
    var brought: [Entry] = []
    _ = try desk.commit { ledger in
      let ledger = try ledger.entire()
      let retract = try ledger.redo(by: name)
      brought = Acts.entries(takenBackBy: retract, in: ledger)
      return [Acts.retract([retract.id])]
    }
    desk.report(InterfaceWords.of(desk.words.language).redone, brought)
    desk.settle()
  }
}
