import Foundation
import TestSupport
import Testing

/// Many programs at one store: nothing is lost, nothing is there twice, nobody waits without being told for whom.
@Suite(.serialized) struct WriterTests {
  @Test(arguments: Campaign.writers.indices, [false, true])
  func writersAreCountedExactly(_ index: Int, killing: Bool) throws {
    let writers = Campaign.writers[index].writers
    // A short run kills among half as many.
    let each = Campaign.writers[index].each / (killing && !Campaign.isFull ? 2 : 1)
    let ground = try Ground()
    let screen = try PtyScreen(ground)
    let crowd = Crowd(ground, writers: writers, each: each, seed: killing ? 7 : nil)
    try crowd.run { screen.terminal.drain() }

    let notes = ground.notes()
    let lost = crowd.said.filter { notes[$0] != 1 }
    let doubled = crowd.unsaid.filter { notes[$0] ?? 0 > 1 }
    #expect(lost.isEmpty && doubled.isEmpty, "lost \(lost), doubled \(doubled)")
    #expect(crowd.odd.isEmpty, "\(crowd.odd.prefix(3))")
    if !killing { #expect(crowd.said.count + crowd.busy == writers * each) }
    let count = ground.entries().count
    let instants = Set(ground.entries().values.compactMap { $0["at"] as? String })
    #expect(instants.count == count)
    #expect(try ground.run(["check"]).status == 0)
    #expect(try ground.shownValue() == Double(count))
    #expect(screen.redraw(until: "\(count)/20.44"), "\(screen.seen)")
    screen.terminal.type("q")
    #expect(screen.end()?.status == 0)
    // A machine under load takes the lock late; ten seconds and a grace are the most there may be.
    #expect(crowd.longest < 15_000)
    print(
      "\(writers) × \(each)\(killing ? " with \(crowd.killed) killed" : ""): \(count - 3) entries, "
        + "\(crowd.busy) refused after 10 s, longest wait \(crowd.longest) ms")
  }

  @Test func theHolderOfTheLockIsNamedAndThenTheSaveIsMade() throws {
    let ground = try Ground()
    try ground.reset(.seeded)
    let (holder, files) = try ground.start(
      Ground.save("held", by: "li"),
      Orders(calls: "fdatasync", at: 1, deed: "sleep:600000"), logging: true)
    try waitUntil { ground.logged().contains { $0.hasPrefix("fdatasync") } }
    try ground.order(nil)
    let (next, words) = try ground.start(Ground.save("next"))
    try waitUntil { ground.text(words.words).contains("li（进程 \(holder.pid)，") }
    #expect(ground.notes()["next"] == nil)
    kill(holder.pid, SIGKILL)
    _ = try ground.finish(holder, files)
    let answer = try ground.finish(next, words)
    #expect(answer.status == 0 && answer.isSaved)
    #expect(ground.notes()["next"] == 1)
  }

  @Test func afterTenSecondsTheSaveIsGivenBack() throws {
    let ground = try Ground()
    let screen = try PtyScreen(ground, by: "zhao")
    let (holder, files) = try ground.start(
      Ground.save("held", by: "li"),
      Orders(calls: "fdatasync", at: 1, deed: "sleep:600000"), logging: true)
    try waitUntil { ground.logged().contains { $0.hasPrefix("fdatasync") } }
    try ground.order(nil)
    let (next, words) = try ground.start(Ground.save("next"))
    screen.save(12)
    #expect(screen.terminal.read(until: "等待 li（进程 \(holder.pid)，"))
    let answer = try ground.finish(next, words)
    #expect(answer.status == 75 && answer.words.contains("li（进程 \(holder.pid)，"), "\(answer)")
    #expect(ground.notes()["next"] == nil)
    #expect(screen.terminal.read(until: "没有存上"))
    // All drawn anew, as in a window of another size, it no longer says that it waits.
    screen.terminal.settle()
    screen.terminal.forget()
    screen.terminal.resize(101, 31)
    #expect(screen.terminal.read(until: "没有存上"), "\(screen.seen)")
    screen.terminal.settle()
    #expect(!screen.shows("等待"), "\(screen.seen)")
    kill(holder.pid, SIGKILL)
    _ = try ground.finish(holder, files)
    // What the screen kept is saved once, with the lock given back.
    screen.terminal.forget()
    screen.terminal.type("\r")
    #expect(screen.terminal.read(until: "已存"))
    #expect(ground.entries().values.count { $0["value"] as? Int == 12 } == 1)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func aScreenThatWaitsForTheLockEndsWhenTold(_ signal: Int32) throws {
    let ground = try Ground()
    let screen = try PtyScreen(ground)
    let (holder, files) = try ground.start(
      Ground.save("held", by: "li"), Orders(calls: "fdatasync", at: 1, deed: "sleep:600000"), logging: true)
    try waitUntil { ground.logged().contains { $0.hasPrefix("fdatasync") } }
    screen.save(12)
    #expect(screen.terminal.read(until: "等待 li"))
    kill(screen.pid, signal)
    // The wait has eight seconds or so to go: it must not be waited for.
    let ended = screen.end(seconds: 5)
    #expect(ended?.status == 128 + signal)
    kill(holder.pid, SIGKILL)
    _ = try ground.finish(holder, files)
  }
}

struct InVain: Error {}

/// Looks again and again until it is so; throws when it never is.
func waitUntil(seconds: Double = 30, _ isSo: () throws -> Bool) throws {
  for _ in 0..<Int(seconds * 200) {
    if try isSo() { return }
    usleep(5_000)
  }
  throw InVain()
}

/// Writers side by side, each saving one entry after the other by a program of its own; some are killed by chance.
final class Crowd {
  private let ground: Ground
  private var left: [Int]
  private var dice: SeededGenerator?
  private var running: [Run] = []

  /// Notes of what was acknowledged, and of what was not.
  private(set) var said: Set<String> = []
  private(set) var unsaid: Set<String> = []
  private(set) var killed = 0
  private(set) var busy = 0
  /// Answers that no writer should get, and waits that nobody told of.
  private(set) var odd: [String] = []
  /// In milliseconds.
  private(set) var longest = 0

  private struct Run {
    let writer: Int
    let note: String
    let child: Spawned
    let files: Ground.Files
    let log: String
    /// When it is to be killed.
    let end: Date?
  }

  /// - Parameter seed: of the kills; nil kills nobody.
  init(_ ground: Ground, writers: Int, each: Int, seed: UInt64?) {
    self.ground = ground
    left = Array(repeating: each, count: writers)
    dice = seed.map { SeededGenerator(seed: $0) }
  }

  /// - Parameter meanwhile: is done again and again until all have ended.
  func run(_ meanwhile: () -> Void) throws {
    while left.contains(where: { $0 > 0 }) || !running.isEmpty {
      for writer in left.indices where left[writer] > 0 && !running.contains(where: { $0.writer == writer }) {
        try start(writer)
      }
      for run in running where run.end.map({ $0 < Date() }) ?? false { kill(run.child.pid, SIGKILL) }
      running = try running.filter { run in
        guard let ended = run.child.look() else { return true }
        try take(run, ended.status)
        return false
      }
      meanwhile()
      usleep(4_000)
    }
  }

  private func start(_ writer: Int) throws {
    let note = "w\(writer)-\(left[writer])"
    left[writer] -= 1
    let log = ground.home.path + "/log-\(note)"
    let (child, files) = try ground.start(
      Ground.save(note, by: "w\(writer)"), logging: true, env: ["FAULT_LOG": log])
    var end: Date?
    if dice != nil, Int.random(in: 0..<4, using: &dice!) == 0 {
      end = Date(timeIntervalSinceNow: Double.random(in: 0...0.15, using: &dice!))
    }
    running.append(Run(writer: writer, note: note, child: child, files: files, log: log, end: end))
  }

  private func take(_ run: Run, _ status: Int32) throws {
    let words = ground.text(run.files.words)
    let isSaved = words.contains("已存")
    if isSaved { said.insert(run.note) } else { unsaid.insert(run.note) }
    let waited = wait(run.log)
    longest = max(longest, waited)
    switch status {
    case 0 where isSaved: break
    case 75 where words.contains("进程"): busy += 1
    case 128 + SIGKILL where run.end != nil: killed += 1
    default: odd.append("\(run.note): \(status) \(words)")
    }
    // The look that finds the lock free may come late; two seconds without a name are too many.
    if waited > 2_000, !words.contains("进程") { odd.append("\(run.note) waited \(waited) ms for nobody") }
    for file in [run.files.data, run.files.words, run.log] { unlink(file) }
  }

  /// How long it waited for the lock before it saved.
  private func wait(_ log: String) -> Int {
    let line = ground.text(log).split(separator: "\n").first { $0.hasPrefix("waited ") }
    return line?.split(separator: " ").last.flatMap { Int($0) } ?? 0
  }
}
