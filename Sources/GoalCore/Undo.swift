extension WholeLedger {
  /// The ids of the newest live act by that name, passing over retracts, locks and unlocks.
  package func undo(by name: String) throws(Refusal) -> [Entry] {
    let mine = entries.filter { $0.by == name && $0.canBeUndone && isLive($0) }
    guard let newest = mine.max(by: WholeLedger.savedBefore) else { throw .nothingToUndo(by: name) }
    return try undone(newest)
  }

  /// The act that an entry's id, or its beginning, names; anyone's.
  package func undo(id: String) throws(Refusal) -> [Entry] {
    let found = entries.filter { $0.id.hasPrefix(id.lowercased()) }
    guard let entry = found.first, !id.isEmpty else { throw .unknownEntry(id) }
    guard found.count == 1 || entry.id == id else { throw .ambiguousEntry(id, count: found.count) }
    guard entry.canBeUndone else { throw .notUndone(entry.type) }
    if isRetracted(entry.id) { throw .alreadyUndone(entry.id) }
    return try undone(entry)
  }

  /// The retract whose taking back brings the act undone last by that name to life again.
  package func redo(by name: String) throws(Refusal) -> Entry {
    let undoes = entries.filter { entry in
      guard entry.by == name, isLive(entry), case .retract(let ids) = entry.content else { return false }
      return ids.contains { id in self.entry(id).map { $0.type != .retract } ?? false }
    }
    guard let last = undoes.max(by: WholeLedger.savedBefore) else { throw .nothingToRedo(by: name) }
    try checkRetract([last.id])
    return last
  }

  private func undone(_ entry: Entry) throws(Refusal) -> [Entry] {
    let whole =
      entry.act.map { act in entries.filter { $0.act?.id == act.id && !isRetracted($0.id) } } ?? [entry]
    try checkRetract(whole.map(\.id))
    return whole
  }

  private static func savedBefore(_ a: Entry, _ b: Entry) -> Bool { (a.at, a.id) < (b.at, b.id) }
}
