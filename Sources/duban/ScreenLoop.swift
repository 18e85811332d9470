import Glibc
import GoalCore
import GoalReport
import GoalStore
import GoalText
import GoalUI
import NcursesTerminal
import TextCells

/// View → present → event → update → effects, on one thread, until the user quits or the terminal goes.
final class ScreenLoop {
  let world: World
  let terminal: Terminal
  var store: Store
  var state: State
  var lookout: Lookout
  private let teller = Teller()
  private var mouse = Mouse()
  private var foresight = Foresight()
  /// What the save asked for by a key foreseen comes to.
  var foreseen: ForeseenSave?
  /// How long the terminal has to show a frame before anything else is done, in milliseconds.
  static let glance = 5
  /// `progress.json` is behind the ledger.
  var needsFold = false
  /// What the user last asked to be saved.
  private var lastTried: Effect?
  /// Done before a signal ends the program.
  var beforeDeath: () -> Void = {}
  /// The day is asked for before anything else, when nothing says which it is.
  private let asksDay: Bool
  private let memory: ScreenMemory
  /// The theme and language that option or configuration name, and those begun with.
  private let start: (theme: String, shownTheme: String, language: Language, shownLanguage: Language)

  init(_ world: World, _ options: some StartOptions) throws {
    self.world = world
    let remembered = RememberedDay(plan: world.plan.id).day
    asksDay = world.chosenDay == nil && remembered == nil
    let memory = ScreenMemory(plan: world.plan.id, isKept: !Demo.isSample(world.folder))
    let opening = try Themes.opening(options.theme, world.config, world.words)
    let chosen = options.theme == nil ? memory.saved.theme?.holding(over: opening.id) : nil
    let theme = chosen.flatMap { Themes.named($0, world.words) } ?? opening
    let limit: ColorDepth = Environment.variable("NO_COLOR") == nil ? .full : .none
    do { terminal = try Terminal(limitingColorsTo: limit, mouse: options.mouse) } catch {
      throw Failure(world.words.commands.noTerminal(Environment.variable("TERM") ?? ""), .noTerminal)
    }
    var store = world.openStore(
      telling: { [teller] in teller.tell?($0) },
      pausing: { [teller] in teller.pause?($0) ?? Waiting.sleep($0) })
    let size = terminal.size
    let day = world.chosenDay ?? remembered ?? world.plan.lastDay
    if !store.ledger.knows(day) { store.readHistory() }
    if memory.saved.looksAtEveryGoal { store.readFolds() }
    state = State(
      ledger: store.ledger, day: day, today: world.today,
      name: world.name, access: .writable, columns: size.columns, rows: size.rows, language: world.language,
      themes: [theme], depth: terminal.colors,
      units: world.config.units)
    if options.ascii { state.signs = .ascii }
    state.restore(memory.saved)
    if options.lang == nil, let chosen = memory.saved.language?.holding(over: world.language.rawValue) {
      state.language = Language(rawValue: chosen) ?? world.language
    }
    self.memory = memory
    start = (opening.id, theme.id, world.language, state.language)
    self.store = store
    lookout = Lookout(world.folder)
    state.access = access
    state.isOnSharedDisk = lookout.isShared
    state.isDemo = Demo.isSample(world.folder)
    state.isWelcoming = Welcome.isDue
    needsFold = store.needsFold || isSumming && store.lacksSummary(of: day)
  }

  /// Runs until the end; never returns when a signal ends it.
  func run() {
    teller.tell = { [unowned self] in show(waitingFor: $0) }
    teller.pause = { [unowned self] in if let signal = terminal.pause(milliseconds: $0) { die(of: signal) } }
    if asksDay { _ = update(&state, .askDay) }
    while true {
      terminal.present(state.frame())
      // What the frame did not need waits until it is seen: a busy program would hold up its own words.
      if state.isAtGlance || needsFold { _ = terminal.isQuiet(milliseconds: ScreenLoop.glance) }
      if readRest() { continue }
      settle()
      let event = nextEvent()
      switch event {
      case .key(let key): if press(key) { return }
      case .paste(let text): if act(.paste(text)) { return }
      case .resize(let columns, let rows): _ = act(.resize(columns: columns, rows: rows))
      case .fileReady, .timeout: lookAround()
      case .resumed:
        let size = terminal.size
        _ = act(.resize(columns: size.columns, rows: size.rows))
        lookAround()
      case .terminated(let signal): die(of: signal)
      // The signal may come a moment later than the news, or be ignored: the status is the same.
      case .hangup: die(of: SIGHUP)
      case .ambiguousWidth(let isWide): _ = act(.ambiguousWidth(isWide: isWide))
      case .mouse(let action, let row, let column):
        if let action = mouse.action(action, row, column, at: Environment.uptime) { _ = act(action) }
      }
    }
  }

  /// What happens next, but for moves foreseen: they are shown at once.
  private func nextEvent() -> InputEvent {
    while true {
      lookAhead()
      let event = terminal.nextEvent(watching: lookout.descriptors, timeoutMilliseconds: lookout.timeout)
      guard case .key(let key) = event,
        case .frame(let next, let frame) = foresight.foreseen(key, today: today)
      else { return event }
      terminal.present(frame)
      state = next
      foresight.saw(key, isBrowsing: true)
    }
  }

  /// Works out what the next key may come to, for as long as none waits.
  private func lookAhead() {
    var patience = ScreenLoop.glance
    while foresight.isDue, terminal.isQuiet(milliseconds: patience) {
      foresight.look(beyond: state)
      patience = 0
    }
  }

  /// Whether the program is to end.
  private func press(_ key: Key) -> Bool {
    let isBrowsing = state.overlay == nil
    if act(.key(key)) { return true }
    foresight.saw(key, isBrowsing: isBrowsing)
    return false
  }

  /// The last day an entry may be dated.
  private var today: Day { min(Environment.today, world.plan.lastDay) }

  /// What is said by the loop itself, in the language shown now.
  var words: Words { Words.of(state.language) }

  private func keepPlace() {
    var screen = state.saved(over: start.theme, start.language)
    // A choice stays as it was kept until another is made.
    if state.shownTheme.id == start.shownTheme { screen.theme = memory.saved.theme }
    if state.language == start.shownLanguage { screen.language = memory.saved.language }
    memory.keep(screen)
  }

  private func die(of signal: Int32) -> Never {
    keepPlace()
    beforeDeath()
    terminal.end(with: signal)
  }

  /// Whether the program is to end.
  private func act(_ action: Action) -> Bool {
    // A screen left open overnight takes the new day's entries.
    state.today = today
    let language = state.language
    defer { if state.language != language { state.access = access } }
    for effect in take(action) {
      if effect == .quit {
        keepPlace()
        return true
      }
      if let answer = carryOut(effect), act(answer) { return true }
    }
    return false
  }

  /// What an action asks for, worked out before or now.
  private func take(_ action: Action) -> [Effect] {
    foreseen = nil
    defer { foresight.forget() }
    guard case .key(let key) = action,
      case .save(let next, let drafts, let save) = foresight.foreseen(key, today: state.today)
    else { return update(&state, action) }
    (state, foreseen) = (next, save)
    return [.save(drafts)]
  }

  /// A save waits for another program: the foot names it.
  private func show(waitingFor holder: LockHolder?) {
    let name = StoreText(words).holder(holder)
    state.notice = .told(words.commands.waiting(name))
    terminal.present(state.frame())
  }

  private func carryOut(_ effect: Effect) -> Action? {
    switch effect {
    case .save, .undo, .redo: lastTried = effect
    default: break
    }
    switch effect {
    case .save(let drafts): return save { try Acts.refreshed(drafts, $0) }
    case .undo: return undo()
    case .redo: return redo()
    case .retry:
      // What never came to be written, because the lock was held or the folder refused it, is begun anew.
      if store.unsaved.isEmpty, let lastTried { return carryOut(lastTried) }
      return acknowledged(.entries) { try store.retry() }
    case .discard:
      store.discardUnsaved()
      return nil
    case .remember(let day):
      // The day looked at in a store of samples is no day to work on.
      if !state.isDemo { RememberedDay(plan: world.plan.id).keep(day) }
      needsFold = needsFold || isSumming && store.lacksSummary(of: day)
      return nil
    case .writeReport(let request, let path): return delivery(request).write(to: path)
    case .printReport(let request): return delivery(request).print()
    case .pageReport(let request): return delivery(request).page(terminal)
    case .redraw:
      terminal.redraw()
      return nil
    case .quit: return nil
    case .readHistory(let key):
      store.readHistory()
      // The fold's is more than nothing.
      if store.isLost { return .ledgerChanged(state.ledger, access: access) }
      return .historyRead(store.ledger, access: access, then: key)
    case .readThemes(let next):
      let (themes, problems) = Themes.all(Words.of(state.language))
      return .themes(themes, problems: problems, next: next)
    case .welcomed:
      Welcome.keep()
      return nil
    case .readBackground: return readBackground()
    case .readSource: return .source(SourceFile.read(world.source, words))
    }
  }

  private func readBackground() -> Action {
    do { return .background(try world.background(words)) } catch {
      return .backgroundFailed(reason: StoreText(words).failure(error).message)
    }
  }

  /// Reads what others have written.
  private func lookAround() {
    guard lookout.look(at: &store) else { return }
    foresight.forget()
    // What has gone is shown as it was last known.
    _ = act(.ledgerChanged(store.isLost ? state.ledger : store.ledger, access: access))
  }

  private var access: Access {
    if world.isReadOnly { return .readOnly(words.commands.byOption) }
    guard let problem = store.status.reasons.first else { return .writable }
    return .readOnly(StoreText(words).problem(problem))
  }

  /// A report on the day shown, with where it can go.
  private func delivery(_ request: ReportRequest) -> ReportDelivery {
    let words = Words.of(request.language)
    let report = Report(
      request.kind, state.ledger, state.snapshot,
      notice: state.isDemo ? Words.of(request.language).interface.sample : nil)
    return ReportDelivery(report: report, words: words)
  }

  /// Writes `progress.json` after the acknowledgement has been drawn.
  private func settle() {
    guard needsFold else { return }
    needsFold = false
    _ = store.writeFold(summing: isSumming ? state.day : nil)
  }

  /// Reads what the first frame did not show; whether that makes a difference to what it showed.
  private func readRest() -> Bool {
    guard state.isAtGlance else { return false }
    let shown = state.snapshot
    store.readFolds()
    _ = update(&state, .foldsRead(store.ledger))
    return state.snapshot.summary != shown.summary || !shown.isSound
  }

  /// The day shown is the day worked on, which the next start will show again.
  private var isSumming: Bool { world.chosenDay == nil }
}

/// Lets the store, which is made before the loop, say that it waits, and wait where a signal is heard.
private final class Teller {
  var tell: ((LockHolder?) -> Void)?
  /// Takes milliseconds.
  var pause: ((Int) -> Void)?
}
