import CEmbedded
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
  let folder: String

  init(_ options: GlobalOptions) throws {
    var words = Words.of(Environment.language)
    if let lang = options.lang {
      guard let language = Language(rawValue: lang) else {
        throw Failure(words.commands.badMember("--lang", "zh, en"), .usage)
      }
      words = Words.of(language)
    }
    config = try Config.load(words)
    language = options.lang.flatMap { Language(rawValue: $0) } ?? config.language ?? Environment.language
    var plan = try World.plan(options.plan, Words.of(language))
    plan.grace = config.grace.applied(to: plan.grace)
    self.plan = plan
    today = min(Environment.today, plan.lastDay)
    name = options.by ?? config.name ?? Environment.loginName
    if name.allSatisfy(\.isWhitespace) {
      throw Failure(Words.of(language).commands.badChoice("--by", name, ["wang"]), .usage)
    }
    isReadOnly = options.readonly
    folder =
      options.store ?? Environment.variable("DUBAN_STORE") ?? Environment.dataHome + "/duban/" + plan.id
    chosenDay = try World.day(options.asOf, plan, Words.of(language))
  }

  var words: Words { Words.of(language) }

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

  /// The store, with waits told on standard error.
  func openStore(telling: @escaping (LockHolder?) -> Void) -> Store {
    Store(folder: folder, plan: plan, edge: edge(telling: telling))
  }

  /// What the store needs from outside.
  func edge(telling: @escaping (LockHolder?) -> Void) -> Edge {
    var waiting = Waiting()
    waiting.tell = telling
    return Edge(now: { Environment.now }, name: name, host: Environment.hostName, waiting: waiting)
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

  /// The plan of a file, or the one that is compiled in.
  private static func plan(_ path: String?, _ words: Words) throws -> Plan {
    let bytes: [UInt8]
    if let path {
      do { bytes = try Files.read(path) } catch { throw Failure("\(path): \(error.reason)", .noInput) }
    } else {
      bytes = Array(UnsafeBufferPointer(start: duban_plan(), count: duban_plan_size()))
    }
    do { return try PlanFile.read(bytes) } catch {
      let place = error.problems.first.map { ":\($0.line):\($0.column)" } ?? ""
      throw Failure(words.commands.badPlan("\(path ?? "")\(place)", error.problems.count), .data)
    }
  }
}
