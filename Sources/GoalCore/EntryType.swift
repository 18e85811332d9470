/// The `type` of an entry as it stands in the ledger.
package enum EntryType: String, CaseIterable, Sendable {
  case progress, close, reopen, retarget, assign, schedule, verify, override, lock, unlock, add, retract
}

extension Entry {
  package var type: EntryType {
    switch content {
    case .progress: .progress
    case .close: .close
    case .reopen: .reopen
    case .retarget: .retarget
    case .assign: .assign
    case .schedule: .schedule
    case .verify: .verify
    case .override: .override
    case .lock: .lock
    case .unlock: .unlock
    case .add: .add
    case .retract: .retract
    }
  }

  /// The goal an `add` entry makes: its item, `a`, and eight hex digits of the entry's id.
  package var addedGoalID: String? {
    guard case .add(let added) = content else { return nil }
    return added.item + "-a" + id.unicodeScalars.filter { $0 != "-" }.prefix(8).map(String.init).joined()
  }

  /// The goal it is about: the one it names, or the one it adds; nil for a lock, unlock or retract.
  package var about: String? { goal ?? addedGoalID }

  /// Undo passes over these.
  package var canBeUndone: Bool {
    switch content {
    case .lock, .unlock, .retract: false
    default: true
    }
  }
}
