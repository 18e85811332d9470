extension Snapshot {
  /// Every goal's state and standing, for what is made of all of them: none is copied, those unread are read now.
  package var whole: (states: [HeldState], standings: [Standing]) { (states.held, standings.all) }
}
