import GoalCore
import GoalText
import TextCells

extension State {
  /// Recording progress: each key makes a draft, or asks for what it lacks.
  mutating func record(_ command: Command) -> [Effect] {
    switch command {
    case .undo, .redo: return [command == .undo ? .undo : .redo]
    case .mark:
      mark()
      return []
    default: break
    }
    let goals = subjects
    guard let first = goals.first else { return [] }
    switch command {
    case .stepUp: return save(goals.map { progress(Progress(add: $0.step), $0) })
    case .stepDown: return save(goals.map { progress(Progress(add: -$0.step), $0) })
    case .value: ask(.value, goals, [.value])
    case .percent: ask(.percent, goals, [.percent])
    case .note: ask(.note, goals, [.note, .problem, .next, .evidence])
    case .stage: overlay = .menu(stageMenu(first, goals))
    case .close:
      let isClosed = snapshot.state(first.id)?.closed != nil
      ask(isClosed ? .reopen : .close, goals, isClosed ? [.reason] : [.evidence, .reason])
    default: break
    }
    return []
  }

  mutating func cannot(_ obstacle: Obstacle) -> [Effect] {
    notice = .cannot(obstacle)
    return []
  }

  mutating func ask(_ purpose: Form.Purpose, _ goals: [Goal], _ fields: [FormField]) {
    open(Form(purpose, goals: goals.map(\.id), fields: fields.map { ($0, "") }))
  }

  var readOnlyObstacle: Obstacle? {
    if case .readOnly(let reason) = access { return .readOnly(reason) }
    return nil
  }

  func progress(_ progress: Progress, _ goal: Goal) -> Draft {
    Draft(goal: goal.id, on: day, content: .progress(progress))
  }

  private func stageMenu(_ first: Goal, _ goals: [Goal]) -> Menu {
    let assessments: [Menu.Choice] =
      first.takes.contains(.assess) ? Assessment.allCases.map { .assess($0) } : []
    let ticks: [Menu.Choice] = goals.count == 1 ? checkpoints(first).map { .reach($0) } : []
    let choices = first.ladder.map { Menu.Choice.stage($0) } + ticks + assessments
    let now = snapshot.state(first.id)
    let stated = [now?.stage.map { Menu.Choice.stage($0) }, now?.assess.map { .assess($0) }].compactMap { $0 }
    let index = choices.firstIndex { stated.contains($0) } ?? 0
    return Menu(
      title: title(of: goals), choices: choices, index: index, goals: goals.map(\.id))
  }

  /// `2.2-06 道路大中修`, or how many are marked.
  func title(of goals: [Goal]) -> String {
    if goals.count == 1, let goal = goals.first { return "\(goal.id) \(text(goal.title))" }
    return interface.marked(goals.count)
  }

  /// Marks or unmarks the selected goal, or all goals of the selected group, and goes on.
  private mutating func mark() {
    guard let row = selectedRow else { return }
    switch row.content {
    case .goal(let index):
      let id = snapshot.goals[index].id
      if marked.remove(id) == nil { marked.insert(id) }
    case .group(_, _, let goals, _):
      let ids = goals.map { snapshot.goals[$0].id }
      if marked.isSuperset(of: ids) { marked.subtract(ids) } else { marked.formUnion(ids) }
    default: return
    }
    move(.down)
  }

  /// Checks the drafts as the store will; a report that lacks a note asks for it, any other refusal is told.
  mutating func save(_ drafts: [Draft]) -> [Effect] {
    // What comes before a goal's last entry is checked against its history.
    guard drafts.allSatisfy(ledger.canCheck) || hasHistory() else { return [] }
    for draft in drafts {
      do { try ledger.check(draft, today: draft.lastDay(shown: day, today: today)) } catch {
        if case .lowerNeedsNote = error, case .progress = draft.content {
          var form = Form(.explain(drafts), goals: drafts.compactMap(\.goal), fields: [(.note, "")])
          form.refusal = .refused(error)
          open(form)
        } else {
          notice = .refused(error)
        }
        return []
      }
    }
    unsaved = drafts
    return [.save(drafts)]
  }
}
