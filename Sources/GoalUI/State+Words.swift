import GoalCore
import GoalText
import TextCells

extension State {
  var interface: InterfaceWords { words.interface }

  func text(_ both: Bilingual) -> String { both.in(language) }

  /// The mark of a light as the plan draws it.
  func mark(_ light: Light) -> String { words.mark(light, plan) }

  func word(_ light: Light) -> String { words.word(light, plan) }

  /// What a goal's row tells at its end.
  func figureText(_ index: Int) -> String {
    words.figure(snapshot.standings[index], of: snapshot.goals[index], snapshot.states[index])
  }

  /// Why the goal shows its light.
  func reason(_ index: Int) -> String {
    Text.visible(
      words.reason(snapshot.standings[index], of: snapshot.goals[index], snapshot.states[index], plan: plan))
  }

  /// What an entry says, safe to show.
  func line(_ entry: Entry, _ goal: Goal?) -> String { Text.visible(words.line(entry, of: goal)) }

  /// The goal an entry is about: its own, or the one it added.
  func goal(of entry: Entry) -> Goal? { entry.about.flatMap { ledger.goal($0) } }
}
