package import GoalCore
package import TextCells

/// What the keys pressed lately would come to if one of them came next, worked out while its user looks at the screen.
///
/// Whoever reads down a list, turns back and forth, or steps one goal after the other, presses few keys over and
/// over: what they ask for then only has to be done. Whatever happens in between makes it worthless.
package struct Foresight {
  private struct Habit {
    let key: Key
    let kind: Foreseen.Kind
    /// How often it was looked beyond since it was pressed.
    var looks = 0
    var foreseen: Foreseen?
  }

  /// The key pressed last comes first: it is the likeliest.
  private var habits: [Habit] = []
  /// How many of them have been looked beyond.
  private var looked = 0

  /// Goals with a step to record stand some rows apart; who only goes on reading soon pays for nothing but that.
  private static let patience = 8

  package init() {}

  /// A key was pressed, and what it asked for is shown; what is typed into a prompt is no habit.
  package mutating func saw(_ key: Key, isBrowsing: Bool) {
    forget()
    habits.removeAll { $0.key == key || $0.looks == Foresight.patience }
    if isBrowsing, let kind = Foreseen.Kind(key) { learn(Habit(key: key, kind: kind)) }
    looked = 0
  }

  private mutating func learn(_ new: Habit) {
    let like = habits.indices.filter { habits[$0].kind == new.kind }
    if like.count == Foresight.most(new.kind), let oldest = like.last { habits.remove(at: oldest) }
    habits.insert(new, at: 0)
  }

  /// Moves go back and forth; steps go on in one direction.
  private static func most(_ kind: Foreseen.Kind) -> Int { kind == .move ? 2 : 1 }

  /// Something else happened.
  package mutating func forget() {
    for index in habits.indices { habits[index].foreseen = nil }
    looked = habits.count
  }

  /// Whether a key has been pressed that is not looked beyond.
  package var isDue: Bool { looked < habits.count }

  /// Works out what the likeliest key left comes to; one at a time, for the next key may be waiting by then.
  package mutating func look(beyond state: State) {
    guard isDue else { return }
    guard state.overlay == nil else { return forget() }
    habits[looked].foreseen = state.next(after: habits[looked].key)
    habits[looked].looks += 1
    looked += 1
  }

  /// What a key comes to, if it was foreseen and the day is the same still.
  package func foreseen(_ key: Key, today: Day) -> Foreseen? {
    guard let foreseen = habits.first(where: { $0.key == key })?.foreseen, foreseen.today == today else {
      return nil
    }
    return foreseen
  }
}
