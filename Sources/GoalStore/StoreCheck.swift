package import GoalCore

/// Everything wrong with a store, damage first and by line, then what only needs to be known.
package func checkStore(_ folder: String, plan: Plan) -> [StoreProblem] {
  let edge = Edge(now: { Instant(microseconds: 0) }, name: "", host: "")
  var store = Store(folder: folder, plan: plan, edge: edge)
  store.readHistory()
  return store.status.reasons + store.remarks
}

/// Everything wrong with one ledger file.
package func checkLedger(_ path: String, plan: Plan) -> [StoreProblem] {
  var file = LedgerFile(path: path, plan: plan.id)
  _ = file.refresh()
  return file.problems + file.remarks(Ledger(plan: plan, entries: file.contents.entries))
}

extension Store {
  /// What a check tells although the store works.
  package var remarks: [StoreProblem] {
    mutating get {
      let place = Place(file: StorePaths(folder).progress)
      let fold: [StoreProblem] =
        switch foldState {
        case .torn: [StoreProblem(.progressTorn, at: place)]
        case .stale: [StoreProblem(.progressStale, at: place)]
        case .current, .missing: []
        }
      return file.remarks(ledger) + fold + asideRemark
    }
  }

  private var asideRemark: [StoreProblem] {
    let aside = StorePaths(folder).aside
    let files = Folders.count(aside)
    return files > 0 ? [StoreProblem(.setAside(files: files), at: Place(file: aside))] : []
  }
}
