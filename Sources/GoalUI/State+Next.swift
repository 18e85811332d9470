package import GoalCore
import GoalText
package import TextCells

/// What one press of a key comes to; indirect, for a state is large to be handed round.
package indirect enum Foreseen: Sendable {
  /// It moves, and nothing is left to do but to show it.
  case frame(State, CellBuffer)
  /// It asks for a save.
  case save(State, [Draft], ForeseenSave?)

  /// The day it was foreseen on.
  var today: Day {
    switch self {
    case .frame(let next, _), .save(let next, _, _): next.today
    }
  }

  /// The keys that can be foreseen.
  enum Kind {
    case move, step

    init?(_ key: Key) {
      switch Keymap.command(for: key) {
      case .stepUp, .stepDown: self = .step
      case let command? where command.group == .move: self = .move
      default: return nil
      }
    }
  }
}

/// What a save comes to, if it is of these entries and finds this ledger.
package struct ForeseenSave: Sendable {
  private let count: Int
  private let fingerprint: UInt64
  private let drafts: [Draft]
  /// The screen once the entries are safe.
  package let frame: CellBuffer

  init(_ state: State, _ drafts: [Draft], frame: CellBuffer) {
    (count, fingerprint) = (state.ledger.count, state.ledger.fingerprint)
    self.drafts = drafts
    self.frame = frame
  }

  package func isOf(_ drafts: [Draft], in ledger: Ledger) -> Bool {
    ledger.count == count && ledger.fingerprint == fingerprint && drafts == self.drafts
  }
}

extension State {
  /// What a press of a key that moves or steps would come to; nil for any other key.
  package func next(after key: Key) -> Foreseen? {
    guard overlay == nil, let kind = Foreseen.Kind(key) else { return nil }
    var next = self
    let effects = update(&next, .key(key))
    if kind == .step {
      guard effects.count == 1, case .save(let drafts) = effects[0] else { return nil }
      return .save(next, drafts, next.saving(drafts))
    }
    guard effects.isEmpty else { return nil }
    let frame = next.frame()
    return .frame(next, frame)
  }

  /// The screen after a save, which shows neither ids nor instants of entries; the view that does is left out.
  private func saving(_ drafts: [Draft]) -> ForeseenSave? {
    guard view != .ledger, var at = ledger.newest?.next else { return nil }
    let act = drafts.count > 1 ? Entry.Act(id: "foreseen", of: drafts.count) : nil
    var entries: [Entry] = []
    for (number, draft) in drafts.enumerated() {
      entries.append(
        Entry(
          id: "foreseen \(number)", goal: draft.goal, on: draft.on, at: at, by: name, act: act,
          content: draft.content))
      at = at.next
    }
    guard let grown = ledger.adding(entries, fingerprint: ledger.fingerprint) else { return nil }
    var saved = self
    guard update(&saved, .saved(Saved(what: .entries, entries: entries), grown)).isEmpty else { return nil }
    return ForeseenSave(self, drafts, frame: saved.frame())
  }
}
