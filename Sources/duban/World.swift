import GoalCore
import GoalStore
import GoalText

/// What every command and the screen start from: the plan, the store, the day, the user.
struct World {
  let plan: Plan
  let config: Config
  let language: Language
  /// Who the user is in the ledger.
  let name: String
  /// The day looked at; nil when none was given, remembered or follows from the clock.
  let chosenDay: Day?
  /// The last day an entry may be dated: today, within the plan's year.
  let today: Day
  let isReadOnly: Bool
  /// The report as a text file, where one is named.
  let source: String?
  let folder: String
  /// Where the plan was read.
  private let choice: PlanChoice
  /// The plan file's bytes where the store is to keep a copy of them.
  private let planCopy: [UInt8]?

  /// - Parameter passesBrokenCopy: a store whose `plan.json` is broken is opened on the shipped plan, to be checked.
  init(_ options: some StartOptions, passesBrokenCopy: Bool = false) throws {
    var words = Words.of(Environment.language)
    if let lang = options.lang {
      guard let language = Language(rawValue: lang) else {
        let allowed = Language.allCases.map(\.rawValue)
        throw Failure(words.commands.badChoice("--lang", lang, allowed), .usage)
      }
      words = Words.of(language)
    }
    config = try Config.load(words)
    language = options.lang.flatMap { Language(rawValue: $0) } ?? config.language ?? Environment.language
    for (option, value, needed) in [
      ("--store", options.store, "FOLDER"), ("--plan", options.plan, "FILE"),
      ("--source", options.source, "FILE"),
    ]
    where value == "" {
      throw Failure(Words.of(language).commands.needed(option, needed), .usage)
    }
    let chosen = try PlanChoice(
      file: options.plan, folder: options.store ?? Environment.variable("DUBAN_STORE"), Words.of(language),
      passesBrokenCopy: passesBrokenCopy)
    choice = chosen
    var plan = chosen.plan
    plan.grace = config.grace.applied(to: plan.grace)
    self.plan = plan
    folder = chosen.folder
    planCopy = chosen.copy
    today = min(Environment.today, plan.lastDay)
    name = options.by ?? config.name ?? Environment.loginName
    if name.allSatisfy(\.isWhitespace) {
      throw Failure(Words.of(language).commands.needed("--by", "wang"), .usage)
    }
    isReadOnly = options.readonly
    source = options.source ?? config.source
    chosenDay = try World.day(options.asOf, plan, Words.of(language))
  }

  var words: Words { Words.of(language) }

  /// What the plan tells beside its goals: no start needs it, so it is read when it is asked for.
  func background(_ words: Words) throws -> PlanBackground { try choice.background(words) }

  /// The day a command works on; one that did not follow from clock or option is named on standard error.
  var day: Day {
    let day = silentDay
    if chosenDay == nil { tell(words.screen.planDay(day.description)) }
    return day
  }

  /// The same, for commands whose answer does not depend on it.
  var silentDay: Day { chosenDay ?? RememberedDay(plan: plan.id).day ?? plan.lastDay }

  /// The store, with a wait for another program told on standard error.
  func openStore() -> Store {
    let words = words
    return openStore { tell(words.commands.waiting(StoreText(words).holder($0))) }
  }

  /// The store, with waits told, and waited in, by the caller.
  func openStore(
    telling: @escaping (LockHolder?) -> Void, pausing: @escaping (Int) -> Void = Waiting.sleep
  ) -> Store {
    Store(folder: folder, plan: plan, edge: edge(telling: telling, pausing: pausing))
  }

  /// What the store needs from outside.
  func edge(
    telling: @escaping (LockHolder?) -> Void, pausing: @escaping (Int) -> Void = Waiting.sleep
  ) -> Edge {
    var waiting = Waiting()
    waiting.pause = pausing
    waiting.tell = telling
    var edge = Edge(now: { Environment.now }, name: name, host: Environment.hostName, waiting: waiting)
    edge.planCopy = planCopy
    return edge
  }

  /// The day given, else today in the plan's year, else nil.
  private static func day(_ typed: String?, _ plan: Plan, _ words: Words) throws -> Day? {
    guard let typed else {
      let today = Environment.today
      return today >= plan.firstDay && today <= plan.lastDay ? today : nil
    }
    guard let day = Day(typed: typed, year: plan.year) else {
      throw Failure(words.errors.badDay(typed), .usage)
    }
    guard day >= plan.firstDay, day <= plan.lastDay else {
      throw Failure(words.errors.outsideYear(day, plan.year), .data)
    }
    return day
  }
}
