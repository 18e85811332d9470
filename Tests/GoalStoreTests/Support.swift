import Foundation
import GoalCore
import GoalStore
import TestSupport

/// A folder of its own in the temporary folder, gone at the end of its life.
final class Scratch {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "duban-" + UUID().uuidString.lowercased()
    mkdir(path, 0o700)
  }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  func write(_ name: String, _ bytes: [UInt8]) {
    let file = open(self(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    _ = Foundation.write(file, bytes, bytes.count)
    close(file)
  }
  func write(_ name: String, _ text: String) { write(name, Array(text.utf8)) }
  func read(_ name: String) -> [UInt8] {
    FileManager.default.contents(atPath: self(name)).map { [UInt8]($0) } ?? []
  }
  func text(_ name: String) -> String { String(decoding: read(name), as: UTF8.self) }
  func mode(_ name: String) -> Int {
    let found = try? FileManager.default.attributesOfItem(atPath: self(name))[.posixPermissions] as? Int
    return found ?? -1
  }
  func names(_ name: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: self(name))) ?? []).sorted()
  }
}

/// A clock the test moves.
final class Clock {
  var now: Instant
  init(_ iso: String = "2013-07-01T00:00:00Z") { now = Instant(iso: iso)! }
}

let header = #"{"format":"duban.ledger/1","plan":"small"}"# + "\n"

/// A plan of three goals: a count, a milestone, an ongoing one.
let smallPlan = Plan(
  id: "small", year: 2013, title: Bilingual(zh: "小计划", en: "small"), areas: [], zones: [], figures: [],
  lights: LightTable(
    behind: 10, farBehind: 30, shortfall: 10, latestPace: 90, checkpointDays: 60, legend: []),
  grace: Grace(week: 0, month: 5, quarter: 10, headlineMonth: 30, headlineQuarter: 30),
  goals: [
    goal("2.2-06", .count, target: Quantity(40)), goal("1.1-05", .milestone), goal("4.1-01", .ongoing),
  ])

func goal(_ id: String, _ kind: Kind, target: Quantity? = nil) -> Goal {
  Goal(
    id: id, item: String(id.prefix(3)), zone: nil, title: Bilingual(zh: "目标", en: "goal"),
    ask: Ask(verb: Bilingual(zh: "实施", en: "implement"), kind: .implement), kind: kind, target: target,
    openList: kind == .ongoing)
}

func openStore(_ folder: String, clock: Clock = Clock(), waiting: Waiting = Waiting()) -> Store {
  Store(
    folder: folder, plan: smallPlan,
    edge: Edge(now: { clock.now }, name: "wang", host: "pc1", waiting: waiting))
}

func report(_ value: Int, on day: String = "2013-06-30", goal: String = "2.2-06", note: String? = nil)
  -> Draft
{
  Draft(
    goal: goal, on: Day(iso: day)!, content: .progress(Progress(value: Quantity(value), note: note)))
}

struct NotWritten: Error {}

extension Store {
  /// The ledger's entries in their order.
  var entries: [Entry] {
    var copy = self
    copy.readHistory()
    return copy.ledger.entries
  }

  mutating func fold(summing day: Day? = nil) throws {
    if !writeFold(summing: day) { throw NotWritten() }
  }

  @discardableResult
  mutating func save(_ drafts: Draft..., by name: String = "wang") throws -> [Entry] {
    try commit(by: name) { _ in drafts }
  }
}
