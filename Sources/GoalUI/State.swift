package import GoalCore
package import GoalText
package import TextCells

/// The views of the frame, by their number keys.
package enum ViewID: Int, CaseIterable, Sendable {
  case overview = 1
  case priorities, zones, targets, rhythm, ledger

  package var command: Command {
    switch self {
    case .overview: .overview
    case .priorities: .priorities
    case .zones: .zones
    case .targets: .targets
    case .rhythm: .rhythm
    case .ledger: .ledger
    }
  }
}

/// Everything the screen shows, as one value.
package struct State: Sendable {
  // The world.
  package var ledger: Ledger { didSet { version += 1 } }
  package var snapshot: Snapshot {
    didSet {
      totals = Totals(snapshot.summary.severities)
      finder.ledgerChanged()
      finder.look(for: search, in: snapshot)
      arrange()
    }
  }
  /// The last day an entry may be dated.
  package var today: Day
  package var name: String
  package var access: Access
  /// Every entry is a sample, and every screen says so.
  package var isDemo = false
  /// The store lies on another machine's disk, which is looked at every few seconds only.
  package var isOnSharedDisk = false
  /// Units known to the configuration.
  package var units: [Unit] { didSet { version += 1 } }

  // The looks.
  package var columns: Int
  package var rows: Int
  package var language: Language { didSet { if order.column == .title { arrange() } } }
  package private(set) var themes: [Theme]
  package private(set) var themeIndex = 0
  /// How many colours the terminal shows.
  package private(set) var depth: ColorDepth
  /// The theme shown, as this terminal can show it.
  package private(set) var theme: Look { didSet { looks += 1 } }
  /// Counts the changes of the theme.
  private(set) var looks = 0
  /// Which signs the terminal draws as wide as they are counted.
  package var signs = SignSet.all

  // The place.
  package var view = ViewID.overview
  package var places = Places()
  package var unfolded: Set<RowID> = []
  package var detailFocused = false
  package var detailTop = 0
  package var marked: Set<String> = []
  package var search = "" {
    didSet { finder.look(for: search, in: snapshot) }
  }
  var finder = Finder()
  /// Of all goals.
  private(set) var totals: Totals
  /// Counts the changes that rows may tell of.
  var version = 0
  var kept = Listing.none
  /// Of the tree; nil before it has been looked at.
  var branches: Branches?
  /// What lies under the selection, drawn; nil before the first frame.
  var ground: Ground?
  /// Of the rows looked at last.
  var details = KeptDetails()
  /// Which goals the views show, and in which order; kept over restarts as `filterLine` and `order.text`.
  package var filter = Filter() { didSet { arrange() } }
  package var order = GoalOrder.plan { didSet { arrange() } }
  /// The goals that pass the filter, by index, in their order.
  package internal(set) var arranged: [Int] { didSet { version += 1 } }
  /// Whether a goal passes the filter, by its index.
  var isArranged: [Bool] = []
  /// Groups that were folded while a filter is on, when they stand open of themselves.
  var foldedInFilter: Set<RowID> = []
  package var overlay: Overlay?
  /// What the plan tells beside its goals; nil until it has been asked for.
  var book: PlanBook?
  /// What the foot says.
  package var notice: Notice?
  /// The entries of a failed save, kept for another try.
  package var unsaved: [Draft] = []
  /// What the key just pressed asks for cannot be told without the ledger's entries.
  var needsHistory = false
  /// The form whose entries are being saved, should the store refuse them.
  var sent: Form?
  /// What was typed into prompts, by field, oldest first.
  var histories: [FormField: [String]] = [:]
  /// A form left by Esc with something typed: it comes back when it is asked for again.
  var abandoned: Form?
  /// What to do, in three lines, until the first key.
  package var isWelcoming = false

  /// Where a view stands: the selected row and the first one shown.
  package struct Place: Hashable, Sendable {
    package var selected: RowID?
    package var top: Int

    package init(selected: RowID? = nil, top: Int = 0) {
      self.selected = selected
      self.top = top
    }
  }

  /// Where each view stands.
  package struct Places: Hashable, Sendable {
    private var ofView = [Place](repeating: Place(), count: ViewID.allCases.count)

    package init() {}

    package subscript(_ view: ViewID) -> Place {
      get { ofView[view.rawValue - 1] }
      set { ofView[view.rawValue - 1] = newValue }
    }
  }

  package init(
    ledger: Ledger, day: Day, today: Day, name: String, access: Access, columns: Int, rows: Int,
    language: Language,
    themes: [Theme], depth: ColorDepth = .full, units: [Unit] = []
  ) {
    self.ledger = ledger
    snapshot = Snapshot(ledger, on: day)
    totals = Totals(snapshot.summary.severities)
    arranged = Array(snapshot.goals.indices)
    self.today = today
    self.name = name
    self.access = access
    self.columns = columns
    self.rows = rows
    self.language = language
    self.themes = themes.isEmpty ? [.plain] : themes
    self.depth = depth
    theme = Look(themes.first ?? .plain, depth)
    self.units = units
    let plan = ledger.plan
    places[.priorities] = Place(selected: plan.areas.first.map { .area($0.id) })
  }

  package var day: Day { snapshot.day }
  package var plan: Plan { ledger.plan }
  package var words: Words { Words.of(language) }
  package var place: Place {
    get { places[view] }
    set { places[view] = newValue }
  }

  package var shownTheme: Theme { themes[themeIndex] }

  /// Takes themes read anew, and shows one of them.
  mutating func wear(_ themes: [Theme], showing index: Int) {
    guard themes.indices.contains(index) else { return }
    self.themes = themes
    themeIndex = index
    theme = Look(themes[index], depth)
  }

  /// The ledger or the day changed: judge anew what has changed.
  mutating func look(at ledger: Ledger, on day: Day) {
    details = KeptDetails()
    let before = (snapshot: snapshot, arranged: arranged, found: finder.goals, version: version)
    self.ledger = ledger
    snapshot = Snapshot(ledger, on: day, after: before.snapshot)
    // Most saves leave every light where it is: then the rows of the tree stay, and those of some goals are drawn anew.
    guard view == .priorities || view == .zones, before.arranged == arranged, before.found == finder.goals,
      let changed = snapshot.changed(since: before.snapshot)
    else { return }
    version = before.version
    ground?.stale += changed
  }

  /// Whether only what the first frame shows has been read.
  package var isAtGlance: Bool { !ledger.folds.isRead }

  /// Whether the ledger's entries are at hand; where they are not, the key will be pressed again once they are.
  mutating func hasHistory() -> Bool {
    if ledger.whole == nil { needsHistory = true }
    return ledger.whole != nil
  }
}

/// What stands over the frame and takes the keys.
package enum Overlay: Sendable {
  case help(Help)
  case preview(Preview)
  case form(Form)
  case menu(Menu)
  /// A line to type and a list to choose from.
  case picker(Picker)
  case about(About)
  case source(SourcePage)
  /// A save failed; giving it up, which no undo brings back, is asked twice.
  case unsaved(reason: String, isGivingUp: Bool = false)
}

/// The page of keys, from one row on, narrowed by what is typed.
package struct Help: Sendable {
  package var top = 0
  package var editor = LineEditor()
  /// Letters are text, not keys to scroll and close by.
  package var isTyping = false
}

/// Names a row of a list through every change of the lists.
package enum RowID: Hashable, Sendable {
  case heading(String)
  case area(String)
  case item(String)
  case zone(String)
  case commonToZones
  case unit(String)
  /// A goal under a heading, so that one goal can stand in several places.
  case goal(String, under: String)
  case entry(String)
  case text(String)
}

extension RowID {
  package var goal: String? {
    if case .goal(let id, _) = self { return id }
    return nil
  }

  /// The heading a goal stands under.
  var heading: String? {
    if case .goal(_, let heading) = self { return heading }
    return nil
  }
}
