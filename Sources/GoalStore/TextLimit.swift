package import GoalCore

extension Entry.Content {
  /// The first text field that is longer than a field holds, with its length in Unicode scalars.
  package var tooLong: (field: String, count: Int)? {
    for (field, text) in texts {
      // Bytes are counted first: no text has more scalars than bytes.
      guard text.utf8.count > Ledger.textLimit, text.unicodeScalars.count > Ledger.textLimit else { continue }
      return (field, text.unicodeScalars.count)
    }
    return nil
  }

  private var texts: [(field: String, text: String)] {
    let texts: [(String, String?)] =
      switch self {
      case .progress(let progress):
        [
          ("reach", progress.reach), ("note", progress.note), ("problem", progress.problem),
          ("next", progress.next), ("evidence", progress.evidence),
        ]
      case .close(let evidence, let reason): [("evidence", evidence), ("reason", reason)]
      case .reopen(let reason), .unlock(_, let reason): [("reason", reason)]
      case .retarget(_, let reason, let document): [("reason", reason), ("document", document)]
      case .assign(let assignment):
        [("lead", assignment.lead), ("person", assignment.person)]
          + (assignment.partners ?? []).map { ("partners", $0) }
      case .schedule(let points): points.map { ("name", $0.name) }
      case .verify(let inspection): [("note", inspection.note)]
      case .override(let change): [("reason", change.reason)]
      case .add(let added):
        [
          ("title", added.title.zh), ("title", added.title.en), ("unit", added.unit),
          ("reason", added.reason),
        ]
      case .lock, .retract: []
      }
    return texts.compactMap { field, text in text.map { (field, $0) } }
  }
}
