/// What a person can do on the screen: the one list from which keys, foot, help and README are made.
package enum Command: String, CaseIterable, Sendable {
  case down, up, top, bottom, pageDown, pageUp, halfDown, halfUp
  case fold, unfold, otherPane, open, back
  case overview, priorities, zones, targets, rhythm, ledger
  case stepUp, stepDown, value, percent, stage, note, close, undo, redo
  case mark, acts
  case assign, schedule, retarget, verify, override, lock, addGoal
  case find, previousMatch, nextMatch, filter, order
  case day, source, about, theme, language, preview, palette, menu, help, redraw, quit

  /// The chapters of the help, in order.
  package enum Group: CaseIterable, Sendable { case move, views, record, office, find, program }

  package var group: Group {
    switch self {
    case .down, .up, .top, .bottom, .pageDown, .pageUp, .halfDown, .halfUp, .fold, .unfold, .otherPane, .open,
      .back:
      .move
    case .overview, .priorities, .zones, .targets, .rhythm, .ledger: .views
    case .stepUp, .stepDown, .value, .percent, .stage, .note, .close, .undo, .redo, .mark: .record
    case .acts, .assign, .schedule, .retarget, .verify, .override, .lock, .addGoal: .office
    case .find, .previousMatch, .nextMatch, .filter, .order: .find
    case .day, .source, .about, .theme, .language, .preview, .palette, .menu, .help, .redraw, .quit: .program
    }
  }
}
