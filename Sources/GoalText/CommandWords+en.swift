extension Command {
  var en: CommandWord {
    switch self {
    case .down: CommandWord("down", "next row")
    case .up: CommandWord("up", "previous row")
    case .top: CommandWord("top", "first row")
    case .bottom: CommandWord("bottom", "last row")
    case .pageDown: CommandWord("page down", "one page down")
    case .pageUp: CommandWord("page up", "one page up")
    case .halfDown: CommandWord("half down", "half a page down")
    case .halfUp: CommandWord("half up", "half a page up")
    case .fold: CommandWord("fold", "fold, or go up one level")
    case .unfold: CommandWord("unfold", "unfold, or go down one level")
    case .otherPane: CommandWord("pane", "between list and detail")
    case .open: CommandWord("open", "open the detail; on areas and items fold or unfold")
    case .back: CommandWord("back", "back; again clears the search, then the filter, then the marks")
    case .overview: CommandWord("overview", "overview: headline rows, areas, zones, what is behind")
    case .priorities: CommandWord("priorities", "priorities: five areas, sixteen items, their goals")
    case .zones: CommandWord("zones", "the five function zones and their goals")
    case .targets: CommandWord("targets", "every quantified goal: 2012, target, actual, share, pace, months")
    case .rhythm: CommandWord("rhythm", "rhythm: who owes a report, what moved, what is stuck")
    case .ledger: CommandWord("ledger", "ledger: every entry, undone ones too")
    case .stepUp: CommandWord("add", "add one step")
    case .stepDown: CommandWord("less", "take one step off (with a note)")
    case .value: CommandWord("value", "state the value so far")
    case .percent: CommandWord("percent", "state a milestone's percent")
    case .stage: CommandWord("stage", "state the stage; on ongoing goals the assessment")
    case .note: CommandWord("note", "note, problem, next step, evidence")
    case .close: CommandWord("close out", "close out with evidence; reopen a closed goal")
    case .undo: CommandWord("undo", "undo your latest act")
    case .redo: CommandWord("redo", "bring back your latest undone act")
    case .mark: CommandWord("mark", "mark or unmark; what follows applies to all marked, one step of undo")
    case .acts: CommandWord("acts", "acts: assign, schedule, target, verify, override, lock, new goal")
    case .assign: CommandWord("assign", "lead, partners, person, start and due day, rhythm")
    case .schedule: CommandWord("schedule", "dated checkpoints: a value, a percent or a name")
    case .retarget: CommandWord("target", "change the target, or enter a delegated one (reason and document)")
    case .verify: CommandWord("verify", "inspection: agrees, differs, or the figure found")
    case .override: CommandWord("override", "set the light by hand, or clear it (with a reason)")
    case .lock: CommandWord("lock", "lock or unlock a month")
    case .addGoal: CommandWord("new goal", "add a goal beside an open list")
    case .find:
      CommandWord(
        "find",
        "find as you type: Chinese, English or id; in the ledger it filters")
    case .previousMatch: CommandWord("previous", "previous match")
    case .nextMatch: CommandWord("next", "next match")
    case .filter:
      CommandWord("filter", "by area, zone, kind, light, unit, owed and text, all of them at once")
    case .order: CommandWord("order", "by any column; the same column again turns it round")
    case .day: CommandWord("day", "change the day: see how things stood on any day")
    case .source: CommandWord("source", "the report's text, open at the sentence the goal stands in")
    case .about:
      CommandWord(
        "about", "the plan's frame and the year before, each result with the goal that goes on with it")
    case .theme: CommandWord("theme", "next theme")
    case .language: CommandWord("language", "Chinese or English")
    case .preview:
      CommandWord(
        "print", "print preview: pages as they print; Tab other reports, P prints, w saves, v pager")
    case .palette:
      CommandWord("command", "type a command's name in either language, or a goal's id, then Enter")
    case .menu: CommandWord("menu", "everything in one menu, by arrows and Enter alone")
    case .help: CommandWord("help", "this page; type to search it")
    case .redraw: CommandWord("redraw", "draw the screen anew")
    case .quit: CommandWord("quit", "quit; in a window, close it")
    }
  }
}
