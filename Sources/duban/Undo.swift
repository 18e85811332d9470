import ArgumentParser
import Glibc
import GoalCore
import GoalText

/// `duban undo`: takes back the user's newest act, or the act of anyone that an id names.
struct Undo: Runnable {
  static let configuration = CommandConfiguration.of(
    "undo", "Take back your newest act, or the one an entry's id names.",
    """
    Another's act is taken back only by the id of one of its entries, which `duban log` shows. It is shown first, and \
    on a terminal asked about.
    """)

  @Argument(help: "An entry's id, or its beginning.") var id: String?
  @Flag(help: "Do not ask before another's act is taken back.") var yes = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var desk = try Desk(options)
    let name = desk.world.name
    if let id, try !isAgreed(id, &desk) { return say(SharingWords.of(desk.words.language).notUndone) }
    var taken: [Entry] = []
    _ = try desk.commit { ledger in
      let ledger = try ledger.entire()
      taken = try id.map { try ledger.undo(id: $0) } ?? ledger.undo(by: name)
      return [Acts.retract(taken.map(\.id))]
    }
    desk.report(Words.of(desk.words.language).interface.undone, taken)
    desk.settle()
  }

  /// Shows whose act it is, when it is another's; on a terminal the user decides, and nobody's save waits for that.
  private func isAgreed(_ id: String, _ desk: inout Desk) throws -> Bool {
    var meant: [Entry] = []
    // No entries save nothing: it is only looked up.
    _ = try desk.commit { ledger in
      meant = try ledger.entire().undo(id: id)
      return []
    }
    let others = Set(meant.map(\.by)).subtracting([desk.world.name]).sorted()
    if others.isEmpty { return true }
    let words = SharingWords.of(desk.words.language)
    desk.report(words.toUndo, meant)
    for other in others { say(desk.words.commands.ofAnother(other)) }
    guard !yes, isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return true }
    try? Files.write(Array(words.askUndo.utf8), to: STDERR_FILENO, path: "")
    let answer = readLine()?.lowercased() ?? ""
    return ["y", "yes", "是"].contains(answer)
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
    desk.report(Words.of(desk.words.language).interface.redone, brought)
    desk.settle()
  }
}
