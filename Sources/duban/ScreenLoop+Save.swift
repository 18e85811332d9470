import GoalCore
import GoalStore
import GoalUI
import NcursesTerminal
import TextCells

extension ScreenLoop {
  func save(_ make: @escaping (Ledger) throws -> [Draft]) -> Action {
    let (name, day, today) = (world.name, state.day, state.today)
    awaited = nil
    var foreseen = foreseen
    self.foreseen = nil
    return acknowledged(.entries) {
      let entries = try store.commit(by: name, meanwhile: foreseen == nil ? anticipate : nil) { ledger in
        let drafts = try Acts.checked(try make(ledger), in: ledger, day: day, today: today)
        if foreseen?.isOf(drafts, in: ledger) != true { foreseen = nil }
        return drafts
      }
      if let foreseen { show(foreseen.frame) }
      return entries
    }
  }

  /// Shows what was foreseen at once; the same is put together from the ledger in a moment.
  private func show(_ frame: CellBuffer) {
    terminal.present(frame)
    _ = terminal.isQuiet(milliseconds: ScreenLoop.glance)
  }

  /// Puts together what is shown once entries are safe, while the disk writes them.
  private func anticipate(_ ledger: Ledger, _ entries: [Entry]) {
    let saved = Saved(what: .entries, entries: entries)
    var next = state
    guard update(&next, .saved(saved, ledger)).isEmpty else { return }
    let frame = next.frame()
    awaited = AwaitedSave(saved: saved, shown: Scene(state: next, frame: frame))
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

/// The screen as it will be when a save has been acknowledged.
struct AwaitedSave {
  let saved: Saved
  let shown: Scene

  /// It, if the save came to what was expected.
  func scene(of saved: Saved, _ ledger: Ledger) -> Scene? {
    let expected = shown.state.ledger
    guard saved == self.saved, ledger.fingerprint == expected.fingerprint, ledger.count == expected.count
    else { return nil }
    return shown
  }
}
