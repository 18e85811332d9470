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
  private let world: World
  private let terminal: Terminal
  private var store: Store
  private var state: State
  private var lookout: Lookout
  private let teller = Teller()
  /// `progress.json` is behind the ledger.
  private var needsFold = false
  /// What the user last asked to be saved.
  private var lastTried: Effect?
  /// Done before a signal ends the program.
  var beforeDeath: () -> Void = {}
  /// The day is asked for before anything else, when nothing says which it is.
  private let asksDay: Bool

  init(_ world: World, _ options: GlobalOptions) throws {
    self.world = world
    let remembered = RememberedDay(plan: world.plan.id).day
    asksDay = world.chosenDay == nil && remembered == nil
    let themes = try Themes.load(preferring: options.theme, world.config, world.words)
    let limit: ColorDepth = Environment.variable("NO_COLOR") == nil ? .full : .none
    do { terminal = try Terminal(limitingColorsTo: limit) } catch {
      throw Failure(world.words.commands.noTerminal(Environment.variable("TERM") ?? ""), .noTerminal)
    }
    var store = world.openStore(telling: { [teller] in teller.tell?($0) })
    let size = terminal.size
    let day = world.chosenDay ?? remembered ?? world.plan.lastDay
    if !store.ledger.knows(day) { store.readHistory() }
    state = State(
      ledger: store.ledger, day: day, today: world.today,
      name: world.name, access: .writable, columns: size.columns, rows: size.rows, language: world.language,
      themes: themes, units: world.config.units)
    self.store = store
    lookout = Lookout(world.folder)
    state.access = access
    state.isOnSharedDisk = lookout.isShared
    state.isDemo = Demo.isSample(world.folder)
    needsFold = store.needsFold
  }

  /// Runs until the end; never returns when a signal ends it.
  func run() {
    teller.tell = { [unowned self] in show(waitingFor: $0) }
    if asksDay { _ = update(&state, .askDay) }
    while true {
      terminal.present(state.screen)
      settle()
      switch terminal.nextEvent(watching: lookout.descriptors, timeoutMilliseconds: lookout.timeout) {
      case .key(let key): if act(.key(key)) { return }
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
      case .mouse, .ambiguousWidth: break
      }
    }
  }

  private func die(of signal: Int32) -> Never {
    beforeDeath()
    terminal.end(with: signal)
  }

  /// Whether the program is to end.
  private func act(_ action: Action) -> Bool {
    // A screen left open overnight takes the new day's entries.
    state.today = min(Environment.today, world.plan.lastDay)
    for effect in update(&state, action) {
      if effect == .quit { return true }
      if let answer = carryOut(effect), act(answer) { return true }
    }
    return false
  }

  /// A save waits for another program: the foot names it.
  private func show(waitingFor holder: LockHolder?) {
    let name = StoreText(world.words).holder(holder)
    state.notice = .told(world.words.commands.waiting(name))
    terminal.present(state.screen)
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
      return .historyRead(store.ledger, access: access, then: key)
    }
  }

  private func save(_ make: @escaping (Ledger) throws -> [Draft]) -> Action {
    let (name, day, today) = (world.name, state.day, state.today)
    return acknowledged(.entries) {
      try store.commit(by: name) { try Acts.checked(try make($0), in: $0, day: day, today: today) }
    }
  }

  private func undo() -> Action {
    var taken: [Entry] = []
    let name = world.name
    let answer = acknowledged(.undo) {
      try store.commit(by: name) { ledger in
        taken = try ledger.entire().undo(by: name)
        return [Acts.retract(taken.map(\.id))]
      }
    }
    return answer.replacing(taken)
  }

  private func redo() -> Action {
    var brought: [Entry] = []
    let name = world.name
    let answer = acknowledged(.redo) {
      try store.commit(by: name) { ledger in
        let ledger = try ledger.entire()
        let retract = try ledger.redo(by: name)
        brought = Acts.entries(takenBackBy: retract, in: ledger)
        return [Acts.retract([retract.id])]
      }
    }
    return answer.replacing(brought)
  }

  /// Saves and says how it went; the fold for other programs is written once the screen has been drawn.
  private func acknowledged(_ what: Saved.What, _ body: () throws -> [Entry]) -> Action {
    do {
      let entries = try body()
      let ledger = store.ledger
      lookout.renew()
      needsFold = true
      return .saved(Saved(what: what, entries: entries), ledger)
    } catch let refusal as Refusal {
      return .refused(refusal, store.ledger)
    } catch {
      return .saveFailed(reason: StoreText(world.words).failure(error).message)
    }
  }

  /// Reads what others have written.
  private func lookAround() {
    guard lookout.look(at: &store) else { return }
    // What has gone is shown as it was last known.
    _ = act(.ledgerChanged(store.isLost ? state.ledger : store.ledger, access: access))
  }

  private var access: Access {
    if world.isReadOnly { return .readOnly(world.words.commands.byOption) }
    guard let problem = store.status.reasons.first else { return .writable }
    return .readOnly(StoreText(world.words).problem(problem))
  }

  /// A report on the day shown, with where it can go.
  private func delivery(_ request: ReportRequest) -> ReportDelivery {
    let words = Words.of(request.language)
    let report = Report(
      request.kind, state.ledger, state.snapshot,
      notice: state.isDemo ? InterfaceWords.of(request.language).sample : nil)
    return ReportDelivery(report: report, words: words)
  }

  /// Writes `progress.json` after the acknowledgement has been drawn.
  private func settle() {
    guard needsFold else { return }
    needsFold = false
    _ = store.writeFold()
  }
}

extension Action {
  /// An undo or redo is told by the entries it took back or brought back, not by its retract.
  func replacing(_ entries: [Entry]) -> Action {
    guard case .saved(let saved, let ledger) = self else { return self }
    return .saved(Saved(what: saved.what, entries: entries), ledger)
  }
}

/// Lets the store, which is made before the loop, say that it waits.
private final class Teller {
  var tell: ((LockHolder?) -> Void)?
}
