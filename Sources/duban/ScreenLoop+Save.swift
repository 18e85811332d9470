import GoalCore
import GoalStore
import GoalUI
import NcursesTerminal
import TextCells

extension ScreenLoop {
  func save(_ make: @escaping (Ledger) throws -> [Draft]) -> Action {
    let (name, day, today) = (world.name, state.day, state.today)
    var foreseen = foreseen
    self.foreseen = nil
    return acknowledged(.entries) {
      try store.commit(by: name, whenSafe: { if let foreseen { show(foreseen.frame) } }) { ledger in
        let drafts = try Acts.checked(try make(ledger), in: ledger, day: day, today: today)
        if foreseen?.isOf(drafts, in: ledger) != true { foreseen = nil }
        return drafts
      }
    }
  }

  /// Shows what was foreseen at once; the same is put together from the ledger in a moment.
  private func show(_ frame: CellBuffer) {
    terminal.present(frame)
    _ = terminal.isQuiet(milliseconds: ScreenLoop.glance)
  }

  func undo() -> Action {
    var taken: [Entry] = []
    let name = world.name
    let answer = acknowledged(.undo) {
      try store.commit(by: name) { ledger in
        taken = try ledger.entire().undo(by: name)
        return [Acts.retract(taken.map(\.id))]
      }
    }
    return answer.replacing(taken)
  }

  func redo() -> Action {
    var brought: [Entry] = []
    let name = world.name
    let answer = acknowledged(.redo) {
      try store.commit(by: name) { ledger in
        let ledger = try ledger.entire()
        let retract = try ledger.redo(by: name)
        brought = Acts.entries(takenBackBy: retract, in: ledger)
        return [Acts.retract([retract.id])]
      }
    }
    return answer.replacing(brought)
  }

  /// Saves and says how it went; the fold for other programs is written once the screen has been drawn.
  func acknowledged(_ what: Saved.What, _ body: () throws -> [Entry]) -> Action {
    do {
      let entries = try body()
      let ledger = store.ledger
      lookout.renew()
      needsFold = true
      return .saved(Saved(what: what, entries: entries), ledger)
    } catch let refusal as Refusal {
      return .refused(refusal, store.ledger)
    } catch {
      return .saveFailed(reason: StoreText(words).failure(error).message)
    }
  }
}

extension Action {
  /// An undo or redo is told by the entries it took back or brought back, not by its retract.
  fileprivate func replacing(_ entries: [Entry]) -> Action {
    guard case .saved(let saved, let ledger) = self else { return self }
    return .saved(Saved(what: saved.what, entries: entries), ledger)
  }
}
