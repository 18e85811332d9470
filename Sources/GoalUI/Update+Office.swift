import GoalCore
import GoalText

extension State {
  /// The office's acts: each opens a menu or a form, filled with what is in force.
  mutating func office(_ command: Command) -> [Effect] {
    if command == .acts {
      let choices = Keymap.acts.map { Menu.Choice.command($0) }
      overlay = .menu(
        Menu(
          title: subjects.isEmpty ? Command.acts.word(language).label : title(of: subjects), choices: choices,
          goals: []))
      return []
    }
    switch command {
    case .lock: open(Form(.lock, goals: [], fields: [(.month, monthToLock.description), (.reason, "")]))
    case .addGoal: askNewGoal()
    default: askOffice(command, subjects)
    }
    return []
  }

  private mutating func askOffice(_ command: Command, _ goals: [Goal]) {
    let ids = goals.map(\.id)
    let state = goals.count == 1 ? goals.first.flatMap { snapshot.state($0.id) } : nil
    switch command {
    case .assign: open(Form(.assign, goals: ids, fields: assignFields(state)))
    case .schedule:
      let points = state.map { scheduleText($0.schedule) } ?? ""
      open(Form(.schedule, goals: ids, fields: [(.points, points)]))
    case .retarget:
      let target = state?.target.map(\.description) ?? ""
      open(Form(.retarget, goals: ids, fields: [(.target, target), (.reason, ""), (.document, "")]))
    case .verify:
      overlay = .menu(Menu(title: title(of: goals), choices: inspectionChoices(goals), goals: ids))
    case .override:
      let lights = Assessment.allCases.map { Menu.Choice.override($0) }
      overlay = .menu(Menu(title: title(of: goals), choices: lights + [.clearOverride], goals: ids))
    default: break
    }
  }

  /// Agrees, differs, or what was found: what the first goal takes.
  private func inspectionChoices(_ goals: [Goal]) -> [Menu.Choice] {
    guard let first = goals.first else { return [] }
    let takesFigure = first.takes.contains(.value) || first.takes.contains(.percent)
    let assessments =
      first.takes.contains(.assess) ? Assessment.allCases.map { Menu.Choice.foundAssess($0) } : []
    return [.agrees, .differs] + (takesFigure ? [.found] : []) + first.ladder.map { .foundStage($0) }
      + assessments
  }

  private func assignFields(_ state: GoalState?) -> [(FormField, String)] {
    [
      (.lead, state?.lead ?? ""), (.partners, state?.partners.joined(separator: "、") ?? ""),
      (.person, state?.person ?? ""), (.start, state?.start.description ?? ""),
      (.due, state?.due.description ?? ""),
      (.rhythm, state.map { words.kinds.rhythm($0.rhythm) } ?? ""),
    ]
  }

  /// The month before the day shown, or its own on its last day.
  private var monthToLock: Month {
    let month = day.month
    if month.last == day { return month }
    return (month.first - 1).month
  }

  /// Opens the form beside the open list where the selection stands.
  private mutating func askNewGoal() {
    let item =
      switch selectedRow?.id {
      case .item(let id)?: id
      default: selectedGoal?.item ?? ""
      }
    let fields: [(FormField, String)] = [
      (.item, item), (.titleZh, ""), (.titleEn, ""), (.kind, words.kinds.kind(.ongoing)), (.ask, ""),
      (.target, ""),
      (.unit, ""), (.reason, ""),
    ]
    open(Form(.addGoal, goals: [], fields: fields))
  }

  /// `03-31=10 06-30=搬迁 09-30=60%`.
  func scheduleText(_ points: [Checkpoint]) -> String {
    points.map { point in
      switch point.mark {
      case .name(let name): "\(point.day.monthAndDay)=\(name)"
      case .percent(let percent): "\(point.day.monthAndDay)=\(percent)%"
      case .value(let value): "\(point.day.monthAndDay)=\(value)"
      }
    }.joined(separator: " ")
  }
}
