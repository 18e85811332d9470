extension Ledger {
  /// The ledger with further entries folded in; nil where what was folded before may count differently with them,
  /// so that all has to be folded anew.
  ///
  /// Each must have been saved after all others, be no retract, lock, unlock or new goal, be dated after the last
  /// locked month, have its act whole, and stand after the last entry of its goal.
  ///
  /// - Parameter fingerprint: of all entries.
  package func adding(_ entries: [Entry], fingerprint: UInt64) -> Ledger? {
    guard let events = events(entries) else { return nil }
    var ledger = self
    var changed: [Int] = []
    for event in events.sorted(by: { $0.key < $1.key }) {
      guard let id = event.entry.goal, let index = indexOfGoal[id] else { return nil }
      ledger.folds[index].add(event, goals[index], plan, facts.locks)
      changed.append(index)
      ledger.facts.lastChange = max(event.from, ledger.facts.lastChange ?? event.from)
      ledger.history?.histories[index].append(event)
    }
    for entry in entries {
      ledger.facts.count += 1
      ledger.facts.newest = max(entry.at, ledger.facts.newest ?? entry.at)
      if let on = entry.on { ledger.facts.newestOn = max(on, ledger.facts.newestOn ?? on) }
      ledger.history?.insert(entry)
      ledger.note(Recent(entry))
    }
    ledger.facts.fingerprint = fingerprint
    ledger.noteInSummary(changed)
    return ledger
  }

  /// The entries as they count, each on its own goal's end; nil where one does not.
  private func events(_ entries: [Entry]) -> [CountedEntry]? {
    guard areWhole(entries) else { return nil }
    let locked = facts.locks.keys.max()
    var events: [CountedEntry] = []
    for entry in entries {
      switch entry.type {
      case .retract, .lock, .unlock, .add: return nil
      default: break
      }
      guard facts.newest.map({ $0 < entry.at }) ?? true, let on = entry.on, let id = entry.goal,
        locked.map({ $0 < on.month }) ?? true, let index = indexOfGoal[id]
      else { return nil }
      let event = CountedEntry(entry: entry, from: on)
      guard let fold = folds.fold(at: index), fold.precedes(event) else { return nil }
      events.append(event)
    }
    return events
  }

  /// Whether every act among the entries has all of its entries among them.
  private func areWhole(_ entries: [Entry]) -> Bool {
    let acts = Dictionary(grouping: entries.compactMap(\.act), by: \.id)
    return acts.allSatisfy { id, parts in
      parts.allSatisfy { $0.of == parts.count } && !facts.unfinishedActs.contains(id)
    }
  }

  private mutating func note(_ new: Recent) {
    let place = recent.firstIndex {
      ($0.entry.at, $0.entry.id) < (new.entry.at, new.entry.id)
    }
    recent.insert(new, at: place ?? recent.count)
    if recent.count > Recent.limit { recent.removeLast() }
  }
}

extension History {
  mutating func insert(_ entry: Entry) {
    // It is nearly always one of the last.
    var place = entries.count
    while place > 0, Ledger.precedes(entry, entries[place - 1]) { place -= 1 }
    entries.insert(entry, at: place)
  }
}
