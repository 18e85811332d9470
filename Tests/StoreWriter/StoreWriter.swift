import Glibc
import GoalCore
import GoalStore

/// A second program for the store's tests: `StoreWriter FOLDER COUNT NAME [LIMIT]`.
///
/// Says `ready`, waits for a byte on standard input, saves COUNT entries and says each one's id once it is saved.
/// With LIMIT no file may grow beyond so many bytes until a save has failed. What fails is tried once more and then given up.
@main
enum StoreWriter {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4, let count = Int(arguments[2]) else { exit(64) }
    if arguments.count > 4, let limit = UInt(arguments[4]) { restrict(limit) }
    say("ready")
    var byte: UInt8 = 0
    read(0, &byte, 1)
    var store = Store(
      folder: arguments[1], plan: plan, edge: Edge(now: clock, name: arguments[3], host: "test"))
    for number in 1...count {
      let saved = try save(number, by: arguments[3], in: &store)
      for entry in saved { say(entry.id) }
    }
  }

  private static func save(_ number: Int, by name: String, in store: inout Store) throws -> [Entry] {
    let content = Entry.Content.progress(Progress(add: Quantity(1), note: "\(name) \(number)"))
    do {
      return try store.commit(by: name) { ledger in
        [Draft(goal: "2.2-06", on: ledger.plan.lastDay, content: content)]
      }
    } catch StoreError.notSaved(let fault) {
      say("failed \(fault.kind.rawValue)")
      restrict(.max)
      return try again(in: &store)
    }
  }

  private static func again(in store: inout Store) throws -> [Entry] {
    do {
      return try store.retry()
    } catch StoreError.notSaved {
      store.discardUnsaved()
      return []
    }
  }

  private static func restrict(_ limit: UInt) {
    // Without this the signal would end the program before the write could fail.
    signal(SIGXFSZ, SIG_IGN)
    var limits = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limits)
    limits.rlim_cur = min(limit, limits.rlim_max)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limits)
  }

  private static func clock() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec / 1000))
  }

  /// One write: what has been said is out, whatever happens next.
  private static func say(_ text: String) {
    let line = text + "\n"
    write(1, line, line.utf8.count)
  }

  private static var plan: Plan {
    Plan(
      id: "small", year: 2013, title: Bilingual(zh: "小计划", en: "small"), areas: [], zones: [], figures: [],
      lights: LightTable(
        behind: 10, farBehind: 30, shortfall: 10, latestPace: 90, checkpointDays: 60, legend: []),
      grace: Grace(week: 0, month: 5, quarter: 10, headlineMonth: 30, headlineQuarter: 30),
      goals: [
        Goal(
          id: "2.2-06", item: "2.2", zone: nil, title: Bilingual(zh: "目标", en: "goal"),
          ask: Ask(verb: Bilingual(zh: "实施", en: "implement"), kind: .implement), kind: .count,
          target: Quantity(40))
      ])
  }
}
