import GoalCore
import GoalReport
import GoalText
import TextCells

/// What happens to the state, and what the loop has to do for it.
package func update(_ state: inout State, _ action: Action) -> [Effect] {
  defer { state.keepListing() }
  switch action {
  case .key(let key): return state.pressKnowingly(key)
  case .paste(let text):
    return state.paste(text)
  case .resize(let columns, let rows):
    state.columns = columns
    state.rows = rows
    state.settleAbout()
    state.settleSource()
    return []
  case .saved(let saved, let ledger):
    state.look(at: ledger, on: state.day)
    state.unsaved = []
    state.sent = nil
    state.marked = []
    if case .unsaved = state.overlay { state.overlay = nil }
    state.notice = .saved(state.savedText(saved))
    return []
  case .refused(let refusal, let ledger):
    state.look(at: ledger, on: state.day)
    state.unsaved = []
    state.refuse(refusal)
    return []
  case .saveFailed(let reason):
    state.overlay = .unsaved(reason: reason)
    // Nobody waits any more for whoever holds the ledger.
    state.notice = nil
    return []
  case .ledgerChanged(let ledger, let access):
    state.arrived(ledger)
    state.change(to: access)
    return []
  case .foldsRead(let ledger):
    state.look(at: ledger, on: state.day)
    return []
  case .historyRead(let ledger, let access, let key):
    state.access = access
    state.look(at: ledger, on: state.day)
    return state.press(key)
  case .askDay: return state.perform(.day)
  case .fileWritten(let path):
    state.notice = .told(state.interface.wrote(path))
    return []
  case .fileFailed(let path, let reason):
    state.notice = .failed(state.interface.notWritten(path, reason))
    return []
  case .printed(let answer):
    state.notice = .told(state.words.reports.printed(answer))
    return []
  case .printFailed(let reason):
    state.notice = .failed(state.words.reports.notPrinted(reason))
    return []
  case .pagerFailed(let command, let reason):
    state.notice = .failed(state.words.reports.noProgram(command, reason))
    return []
  case .themes(let themes, let problems, let next):
    state.arrived(themes, problems, next: next)
    return []
  case .ambiguousWidth(let isWide):
    guard isWide, state.signs == .all else { return [] }
    state.signs = .unambiguous
    // What the terminal shows by now stands askew.
    return [.redraw]
  case .click(let row, let column, let isDouble):
    return state.click(Position(row: row, column: column), isDouble: isDouble)
  case .wheel(let rows, let row, let column):
    return state.wheel(rows, over: Position(row: row, column: column))
  case .background(let background):
    state.book = PlanBook(state.plan, background)
    return state.overlay == nil ? state.openAbout() : []
  case .backgroundFailed(let reason):
    state.notice = .failed(AboutWords.of(state.language).notRead(reason))
    return []
  case .source(let reading):
    state.arrived(reading)
    return []
  }
}

extension State {
  mutating func press(_ key: Key) -> [Effect] {
    if isTooSmall { return pressUnseen(key) }
    switch overlay {
    case .form(let form): return press(key, in: form)
    case .menu(let menu): return press(key, in: menu)
    case .picker(let picker): return press(key, in: picker)
    case .about(let about): return press(key, in: about)
    case .source(let page): return press(key, in: page)
    case .help(let help): return press(key, in: help)
    case .preview(let preview): return press(key, in: preview)
    case .unsaved(let reason, let isGivingUp):
      return press(inUnsaved: key, reason, isGivingUp: isGivingUp)
    case nil: return browse(key)
    }
  }

  private mutating func browse(_ key: Key) -> [Effect] {
    let greeted: [Effect] = isWelcoming ? [.welcomed] : []
    isWelcoming = false
    notice = nil
    guard let command = Keymap.command(for: key) else {
      notice = .cannot(.unknownKey(key.description))
      return greeted
    }
    return greeted + perform(command)
  }

  /// Pasted text is text, never keys: it goes where there is a line for it.
  mutating func paste(_ text: String) -> [Effect] {
    switch overlay {
    case .form(var form):
      form.lines[form.index].editor.insert(text)
      form.lines[form.index].isFresh = false
      form.cycle = nil
      return edited(form)
    case .picker(var picker):
      picker.editor.insert(text)
      edited(&picker)
      overlay = .picker(picker)
    case .help(var help):
      help.isTyping = true
      help.editor.insert(text)
      help.top = 0
      overlay = .help(help)
    case .about(let about): insert(text, in: about)
    default: break
    }
    return []
  }

  /// Where nothing can be drawn no key acts unseen; drawing anew does, and quitting
  /// unless an unsaved entry would go with it.
  private func pressUnseen(_ key: Key) -> [Effect] {
    let command = Keymap.command(for: key)
    if command == .redraw { return [.redraw] }
    if case .unsaved = overlay { return [] }
    return command == .quit ? [.quit] : []
  }

  /// Carries out a command while browsing.
  mutating func perform(_ command: Command) -> [Effect] {
    if let obstacle = obstacle(command) { return cannot(obstacle) }
    switch command.group {
    case .move:
      let before = (place, detailTop, detailFocused, unfolded, foldedInFilter)
      let asked = (search, filter, marked)
      move(command)
      let isIdle =
        before == (place, detailTop, detailFocused, unfolded, foldedInFilter)
        && asked == (search, filter, marked)
      if isIdle, let obstacle = obstacle(toMoving: command) { return cannot(obstacle) }
    case .views: ViewID.allCases.first { $0.command == command }.map { show($0) }
    case .record: return record(command)
    case .office: return office(command)
    case .find: find(command)
    case .program: return program(command)
    }
    return []
  }

  private mutating func program(_ command: Command) -> [Effect] {
    switch command {
    case .day: open(Form(.day, goals: [], fields: [(.day, "")]))
    case .source: return openSource()
    case .about: return openAbout()
    case .theme: return [.readThemes(next: true)]
    case .language: language = language == .zh ? .en : .zh
    case .preview: if hasHistory() { overlay = .preview(preview(.status)) }
    case .palette: openPalette()
    case .menu: openMenu()
    case .help: overlay = .help(Help())
    case .redraw: return [.redraw, .readThemes(next: false)]
    case .quit: return [.quit]
    default: break
    }
    return []
  }

  /// Somebody else saved: say who and what, keep the selection and what is being typed; a prompt covers the words till it closes.
  mutating func arrived(_ ledger: Ledger) {
    let count = ledger.count - self.ledger.count
    let known = Set(self.ledger.recent.map(\.entry.id))
    let news = ledger.recent.map(\.entry).filter { !known.contains($0.id) }
    look(at: ledger, on: day)
    guard count > 0, let last = news.first else { return }
    let goal = last.goal.flatMap { ledger.goal($0) }
    notice = .told(interface.arrived(count, last.by, last.goal ?? "", line(last, goal)))
  }

  /// The store has become read-only, or takes entries again: said at once, with what is kept of a failed save.
  mutating func change(to access: Access) {
    guard access != self.access else { return }
    self.access = access
    switch access {
    case .readOnly(let reason): notice = .cannot(.readOnly(reason))
    case .writable:
      let words = SharingWords.of(language)
      if case .unsaved = overlay { overlay = .unsaved(reason: words.backAgainUnsaved) }
      notice = .told(words.backAgain)
    }
  }
}
