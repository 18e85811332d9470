import GoalCore

extension LedgerFile {
  /// What a check tells beside the damage, by line.
  func remarks(_ ledger: Ledger) -> [StoreProblem] {
    let remarks = contents.entries.flatMap { entry in
      contents.remarks(entry, ledger).map { StoreProblem($0, at: place(of: entry)) }
    }
    return (remarks + actRemarks(ledger) + lateRemarks(ledger) + endRemarks).sorted {
      $0.place.line < $1.place.line
    }
  }

  private func place(of entry: Entry) -> Place {
    Place(file: path, line: contents.line(of: entry.id) ?? 0, column: 1)
  }

  /// Acts of which entries are missing: each once, where its first entry stands.
  private func actRemarks(_ ledger: Ledger) -> [StoreProblem] {
    let found = Dictionary(contents.entries.compactMap(\.act).map { ($0.id, 1) }, uniquingKeysWith: +)
    var told: Set<String> = []
    return contents.entries.compactMap { entry in
      guard let act = entry.act, ledger.unfinishedActs.contains(act.id), told.insert(act.id).inserted else {
        return nil
      }
      return StoreProblem(
        .unfinishedAct(id: act.id, found: found[act.id] ?? 0, of: act.of), at: place(of: entry))
    }
  }

  private func lateRemarks(_ ledger: Ledger) -> [StoreProblem] {
    (ledger.whole?.lateEntries ?? []).compactMap { late in
      late.entry.on.map { StoreProblem(.late($0.month, from: late.from), at: place(of: late.entry)) }
    }
  }

  /// How the lines end, and what stands behind the last.
  private var endRemarks: [StoreProblem] {
    var remarks: [StoreProblem] = []
    if let file = try? Descriptor(path, 0), let seen, let bytes = try? file.read(from: 0, count: seen.size) {
      let returns = zip(bytes, bytes.dropFirst()).count { $0 == 0x0D && $1 == 0x0A }
      if returns > 0 { remarks.append(StoreProblem(.carriageReturns(lines: returns), at: Place(file: path))) }
    }
    guard unfinished > 0 else { return remarks }
    let place = Place(file: path, line: contents.lines + 1, column: 1)
    return remarks + [StoreProblem(.unfinishedTail(bytes: unfinished), at: place)]
  }
}

extension LedgerContents {
  fileprivate func remarks(_ entry: Entry, _ ledger: Ledger) -> [StoreProblem.Fact] {
    var facts: [StoreProblem.Fact] = []
    if let goal = entry.goal, ledger.indexOfGoal[goal] == nil { facts.append(.unknownGoal(goal)) }
    if let on = entry.on, on < ledger.plan.firstDay || on > ledger.plan.lastDay {
      facts.append(.outsideYear(on, year: ledger.plan.year))
    }
    if let (field, count) = entry.content.tooLong {
      facts.append(.textTooLong(field: field, count: count, limit: Ledger.textLimit))
    }
    if case .retract(let ids) = entry.content {
      facts += ids.filter { line(of: $0) == nil }.map { .retractsUnknown(id: $0) }
    }
    return facts
  }
}
